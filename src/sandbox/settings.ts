import { randomBytes } from 'node:crypto'
import { type Assumptions, assumptions, type AssumptionName } from '../../generated/assumptions.ts'
import {
  resolveCallbackOptions,
  type CallbackOptions,
  type CallbackSettings,
} from './callbacks/callback-options.ts'
import {
  checkFields,
  shown,
  type Check,
  date,
  duration,
  func,
  number,
  object,
  oneOf,
  text,
  wholeNumber,
} from './checks.ts'
import type { SandboxEvent } from './events/event-log.ts'
import { type ClockKind, milliseconds, type Duration } from './model/clock.ts'
import { outcomes, type Outcome } from './model/outcomes.ts'
import { isRecipientNumber } from './model/numbers.ts'

/** How a sandbox behaves. */
export interface SandboxOptions {
  /**
   * From what ids and secrets are made: the same seed and the same calls give the same ids, tokens and API keys, so anyone who
   * knows the seed knows the secrets. Without it ids are still the same from run to run, and secrets are random.
   *
   * @defaultValue secrets at random
   */
  seed?: string | undefined
  /**
   * `real` ticks with the machine's clock, `manual` stands still, `'60x'` passes a minute each second (up to a million times
   * as fast); `advance()` moves all of them. @defaultValue `'real'`
   */
  clock?: ClockKind | undefined
  /** What time it is in the sandbox when it starts. @defaultValue the machine's time */
  startAt?: Date | undefined
  /**
   * A file that keeps everything, made if there is none; what was acknowledged survives also a sudden end of the process. It
   * belongs to one sandbox at a time. `startAt` and `credit` are for a new one. @defaultValue in memory, gone with the sandbox
   */
  data?: string | undefined
  /** Beyond so many messages, or ten times as many recipients, the oldest messages are forgotten. @defaultValue `100_000` */
  maxMessages?: number | undefined
  /**
   * How many bytes of messages are kept, with their texts, `custom` and wrong recipients, and a quarter as many of callbacks
   * that are still to be made; beyond it the oldest are forgotten. @defaultValue 256 MiB
   */
  maxStoredBytes?: number | undefined
  /**
   * Whom the gateway lets in: `token` as the real one does; `any` everybody, with any token or none, for everything. What
   * comes with a token that the sandbox knows is its account's, all else the sandbox's own account's. The token service asks
   * for credentials either way.
   *
   * @defaultValue `'token'`
   */
  auth?: 'token' | 'any' | undefined
  /** Euro on the account, and on one that is added without saying how much. @defaultValue `100` */
  credit?: number | undefined
  /** Euro for one segment to one recipient. @defaultValue `0.0315` (R) */
  pricePerSegment?: number | undefined
  /** How long a message waits in the queue at least; a realtime message does not. @defaultValue `'1s'` */
  queueDelay?: Duration | undefined
  /**
   * How many recipients leave the queue per second. A message leaves whole, and the next one when the time of its recipients
   * is over; with 0 nothing leaves but realtime messages (A42). {@link SandboxQueue.throughput} changes it.
   *
   * @defaultValue `Infinity`, which is no limit
   */
  throughput?: number | undefined
  /** How long a sent message is on its way. @defaultValue `'2s'` */
  deliveryDelay?: Duration | undefined
  /** What becomes of a message to a number. Some numbers are magic: see `docs/sandbox-numbers.md`. @defaultValue delivered */
  outcomes?: Readonly<Record<string, Outcome>> | undefined
  /** How the `callback_url` of messages is called. */
  callbacks?: CallbackOptions | undefined
  /** The largest request body, in bytes. @defaultValue 10 MiB */
  maxBodyBytes?: number | undefined
  /** Is told of everything that happens: requests, messages and their states, callbacks, resets. It must not throw. */
  onEvent?: ((event: SandboxEvent) => void) | undefined
  /** What the gateway does where no source says. See `spec/README.md` for all switches. */
  assumptions?: GivenAssumptions | undefined
}

type GivenAssumptions = { readonly [Name in AssumptionName]?: Assumptions[Name] | undefined }

/** The options with every default filled in. */
export interface Settings {
  seed: string
  /** From what secrets are made. */
  secretSeed: string
  /** Whether the secrets can be known beforehand. */
  isPredictable: boolean
  clock: ClockKind
  startAt: Date | undefined
  data: string | undefined
  maxMessages: number
  maxStoredBytes: number
  auth: 'token' | 'any'
  credit: number
  pricePerSegment: number
  queueDelay: number
  throughput: number
  deliveryDelay: number
  outcomes: Readonly<Record<string, Outcome>>
  callbacks: CallbackSettings
  maxBodyBytes: number
  onEvent: ((event: SandboxEvent) => void) | undefined
  assumptions: Assumptions
}

/** Fills in the defaults. Throws a RangeError that names the option which is out of its limits. */
export function resolveSettings(options: SandboxOptions): Settings {
  checkOptions(options)
  const assumptions = resolveAssumptions(options.assumptions)
  return {
    seed: options.seed ?? 'gateway-sms',
    secretSeed: options.seed ?? randomBytes(16).toString('hex'),
    isPredictable: options.seed !== undefined,
    clock: options.clock ?? 'real',
    startAt: options.startAt,
    data: options.data,
    maxMessages: options.maxMessages ?? 100_000,
    maxStoredBytes: options.maxStoredBytes ?? 256 * 1024 * 1024,
    auth: options.auth ?? 'token',
    credit: amount('credit', options.credit ?? 100, maxCredit),
    pricePerSegment: amount('pricePerSegment', options.pricePerSegment ?? 0.0315, maxCredit),
    queueDelay: delay('queueDelay', options.queueDelay ?? '1s'),
    throughput: amount('throughput', options.throughput ?? Infinity, Infinity),
    deliveryDelay: delay('deliveryDelay', options.deliveryDelay ?? '2s'),
    outcomes: checkOutcomes(options.outcomes ?? {}, assumptions.numberForm),
    callbacks: resolveCallbackOptions(options.callbacks ?? {}),
    maxBodyBytes: amount('maxBodyBytes', options.maxBodyBytes ?? 10 * 1024 * 1024, 2 ** 30),
    onEvent: options.onEvent,
    assumptions,
  }
}

// A thousand million euro: sums of it are still exact to the millionth.
export const maxCredit = 1e9

function amount(name: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value
  throw new RangeError(
    `the sandbox option '${name}' must be a number from 0 to ${most}, and is ${value}`,
  )
}

function delay(name: string, value: Duration): number {
  try {
    return milliseconds(value)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RangeError(`the sandbox option '${name}': ${reason}`, { cause: error })
  }
}

const isOutcome = oneOf(Object.keys(outcomes))

/** Throws a RangeError for a number that no recipient can have, and for an outcome that does not exist. */
function checkOutcomes(
  given: Readonly<Record<string, Outcome>>,
  numberForm: Assumptions['numberForm'],
): typeof given {
  for (const number of Object.keys(given)) {
    if (isRecipientNumber(number, numberForm)) continue
    throw new RangeError(
      `the sandbox option 'outcomes' has ${shown(number)}, which is no number as the gateway writes it, such as +39-3331234567`,
    )
  }
  const checks = Object.fromEntries(Object.keys(given).map((number) => [number, isOutcome]))
  checkFields(given, checks, (number) => `the sandbox option 'outcomes': what it gives ${number}`)
  return given
}

const checks: Record<keyof SandboxOptions, Check> = {
  seed: text,
  clock: text,
  startAt: date,
  data: text,
  maxMessages: wholeNumber(1, 10_000_000),
  maxStoredBytes: wholeNumber(1_000_000),
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

/** One value for every switch: those that are given, and the default of the others. Throws a RangeError on a name or value that does not exist. */
export function resolveAssumptions(given: GivenAssumptions = {}): Assumptions {
  for (const [name, value] of Object.entries(given)) check(name, value)
  const names = Object.keys(assumptions) as AssumptionName[]
  return Object.fromEntries(
    names.map((name) => [name, given[name] ?? assumptions[name].default]),
  ) as unknown as Assumptions
}

function check(name: string, value: string | undefined): void {
  if (!Object.hasOwn(assumptions, name)) {
    throw new RangeError(
      `there is no assumption '${name}'; there are ${Object.keys(assumptions).join(', ')}`,
    )
  }
  const { values } = assumptions[name as AssumptionName]
  if (value === undefined) return
  if (!Object.hasOwn(values, value)) {
    throw new RangeError(
      `the assumption '${name}' cannot be '${value}'; it can be ${Object.keys(values).join(' or ')}`,
    )
  }
}
