import { printableLine } from '../output/printable.ts'
import { drawRecord, drawTable, type Cell } from '../output/table.ts'
import { invalidNumbers, numbersOf, type Outcome } from './outcome.ts'

/** Returns an outcome in the form that `--json` prints. The property names are stable, and unknown values are null. */
export function outcomeLine(outcome: Outcome) {
  const { sent, key, message, error } = outcome
  return {
    sent,
    id: message?.id ?? null,
    key: key === false ? null : key,
    test: message?.test ?? null,
    recipients: {
      given: numbersOf(outcome),
      valid: message?.recipients.valid.count ?? null,
      invalid: message?.recipients.invalid.list ?? null,
    },
    segments: message?.statistics.sms_total ?? null,
    price: message?.price ?? null,
    problem: error instanceof Error ? printableLine(error.message) : null,
  }
}

/** Draws the outcomes, followed by the recipients who were not reached or may not have been reached. */
export async function drawOutcomes(
  outcomes: readonly Outcome[],
  width: number | undefined,
): Promise<string> {
  const [only] = outcomes
  const summary =
    outcomes.length === 1 && only !== undefined
      ? await drawRecord([...entriesOf(only), ['key', only.key || undefined]], width)
      : await drawTable(
          { head, rows: outcomes.map((outcome) => entriesOf(outcome).map(([, value]) => value)) },
          width,
        )
  const missed = outcomes.flatMap(missedBy)
  if (missed.length === 0) return summary
  return summary + (await drawTable({ head: ['number', 'outcome'], rows: missed }, width))
}

const head = ['message', 'outcome', 'valid', 'invalid', 'segments', 'price']

function entriesOf(outcome: Outcome): (readonly [string, Cell])[] {
  const { message, sent } = outcome
  const values = [
    message?.id,
    wordFor(outcome),
    message?.recipients.valid.count,
    message?.recipients.invalid.total,
    message?.statistics.sms_total,
    message === undefined || sent === 'no' ? undefined : `${message.price} €`,
  ]
  return head.map((name, i) => [name, values[i]] as const)
}

function wordFor({ sent, message }: Outcome): string {
  if (sent === 'yes') return message?.test ? 'simulated' : 'queued'
  return sent === 'no' ? 'not sent' : 'unknown'
}

function missedBy(outcome: Outcome): Cell[][] {
  const invalid = invalidNumbers(outcome).map((number) => [number, 'invalid'])
  if (outcome.sent === 'yes') return invalid
  const isInvalid = new Set(invalidNumbers(outcome))
  const others = numbersOf(outcome).filter((number) => !isInvalid.has(number))
  return [...invalid, ...others.map((number) => [number, wordFor(outcome)])]
}
