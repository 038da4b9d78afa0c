import { count } from '../output/count.ts'
import { printableLine } from '../output/printable.ts'
import type { SendPlan } from './send-plan.ts'

/** The figures that are known before the messages are sent. */
export interface Figures {
  recipients: number
  invalid: number
  segments: number
  price: string
}

/** Returns the question that asks for confirmation before messages are sent. */
export function describePlan(
  { connection, outgoing, flags }: SendPlan,
  { recipients, invalid, segments, price }: Figures,
): string {
  const messages = count(outgoing.length, 'message')
  const notValid = invalid === 0 ? '' : `, leaving out ${count(invalid, 'invalid number')}`
  return `${connection.name}: send ${messages} from ${printableLine(flags.sender)} to ${count(recipients, 'recipient')} (${count(segments, 'segment')}, ${price})${notValid}?`
}
