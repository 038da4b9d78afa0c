import { count } from '../output/count.ts'
import { printableLine } from '../output/printable.ts'
import type { Job } from './job.ts'

/** What is known of a job before it is done. */
export interface Figures {
  recipients: number
  invalid: number
  segments: number
  price: string
}

/** The question before something is sent that is paid for. */
export function describeJob(
  { connection, outgoing, flags }: Job,
  { recipients, invalid, segments, price }: Figures,
): string {
  const messages = count(outgoing.length, 'message')
  const notValid =
    invalid === 0 ? '' : `, leaving out ${invalid} that ${invalid === 1 ? 'is' : 'are'} not valid`
  return `${connection.name}: send ${messages} from ${printableLine(flags.sender)} to ${count(recipients, 'recipient')}${notValid}: ${count(segments, 'segment')}, ${price}?`
}
