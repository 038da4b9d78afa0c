import { checkFields, shown, type Check } from './checks/check-fields.ts'
import { date, duration, func, number, object, oneOf, text, wholeNumber } from './checks/checks.ts'
import type { SandboxOptions } from './settings.ts'

const checks: Record<keyof SandboxOptions, Check> = {
  seed: text,
  clock: text,
  startAt: date,
  data: text,
  maxMessages: wholeNumber(1, 10_000_000),
  auth: oneOf(['token', 'any']),
  credit: number,
  pricePerSegment: number,
  queueDelay: duration,
  throughput: number,
  deliveryDelay: duration,
  outcomes: object,
  callbacks: object,
  maxBodyBytes: number,
  onEvent: func,
  assumptions: object,
}

/** Throws a RangeError for an option that does not exist or is of the wrong type: without TypeScript nothing else says so. */
export function checkOptions(options: unknown): void {
  if (object(options) !== undefined) {
    throw new RangeError(`the options of a sandbox must be an object, and are ${shown(options)}`)
  }
  checkFields(options, checks, (name) => `the sandbox option '${name}'`)
}
