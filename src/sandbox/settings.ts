import { randomBytes } from 'node:crypto'
import { type Assumptions, assumptions, type AssumptionName } from '../../generated/assumptions.ts'
import { resolveCallbackOptions, type CallbackOptions } from './callbacks/callback-options.ts'
import {
  checkFields,
  shown,
  type Check,
  date,
  duration,
  func,
  numberUpTo,
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
   * The seed of ids and secrets: the same seed and calls produce the same ids, tokens and API keys, so anyone who knows the seed
   * knows the secrets. Without a seed, ids are still the same in every run, and secrets are random.
   *
   * @defaultValue random secrets
   */
  seed?: string | undefined
  /**
   * `real` follows the machine's clock, `manual` stands still, and `'60x'` runs sixty times as fast (at most a million times).
   * `advance()` moves each of them. @defaultValue `'real'`
   */
  clock?: ClockKind | undefined
  /** The sandbox's time when it starts. @defaultValue the machine's time */
  startAt?: Date | undefined
  /**
   * A file for the state, created if it does not exist; acknowledged changes survive a crash. Only one sandbox at a time can use
   * it. For an existing file `startAt` and `credit` have no effect. @defaultValue in memory, discarded with the sandbox
   */
  data?: string | undefined
  /** The number of messages kept, with ten times as many recipients; the oldest are deleted. @defaultValue `100_000` */
  maxMessages?: number | undefined
  /**
   * The size in bytes of the messages kept, with their texts, `custom` and invalid recipients; the oldest are deleted. Pending
   * callbacks may have a quarter of it. @defaultValue 256 MiB
   */
  maxStoredBytes?: number | undefined
  /**
   * `token` authenticates requests as the real gateway does. `any` accepts requests with any token or none, for every operation:
   * a known token selects its account, anything else the sandbox's own. The token service requires credentials in both cases.
   *
   * @defaultValue `'token'`
   */
  auth?: 'token' | 'any' | undefined
  /** The initial credit of the sandbox's account, and of others added without one, in euros. @defaultValue `100` */
  credit?: number | undefined
  /** The price of one segment to one recipient, in euros. @defaultValue `0.0315` (R) */
  pricePerSegment?: number | undefined
  /** The shortest time that a message waits in the queue; realtime messages do not wait. @defaultValue `'1s'` */
  queueDelay?: Duration | undefined
  /**
   * How many recipients leave the queue per second. A message leaves whole, and the next one follows after the time that its
   * recipients take; with 0 only realtime messages leave (A42). {@link SandboxQueue.throughput} changes it.
   *
   * @defaultValue `Infinity`, for no limit
   */
  throughput?: number | undefined
  /** The time from sending to the delivery report. @defaultValue `'2s'` */
  deliveryDelay?: Duration | undefined
  /** The outcomes of messages, by number. Some numbers have one already: see `docs/sandbox-numbers.md`. @defaultValue delivered */
  outcomes?: Readonly<Record<string, Outcome>> | undefined
  /** How the `callback_url` of messages is called. */
  callbacks?: CallbackOptions | undefined
  /** The largest request body, in bytes. @defaultValue 10 MiB */
  maxBodyBytes?: number | undefined
  /** Called with every event: requests, messages and their states, callbacks, resets. It must not throw. */
  onEvent?: ((event: SandboxEvent) => void) | undefined
  /** What the gateway does where its documentation is silent. `spec/README.md` lists the switches. */
  assumptions?: GivenAssumptions | undefined
}

type GivenAssumptions = { readonly [Name in AssumptionName]?: Assumptions[Name] | undefined }

/** The options with every default filled in. */
export type Settings = ReturnType<typeof resolveSettings>

/** Validates the options and fills in the defaults. Throws a RangeError that names the invalid option. */
export function resolveSettings(options: SandboxOptions) {
  const naming = {
    whole: 'the options of a sandbox',
    field: (name: string) => `the sandbox option '${name}'`,
  }
  checkFields(options, checks, naming)
  const assumptions = resolveAssumptions(options.assumptions ?? {})
  return {
    seed: options.seed ?? 'gateway-sms',
    secretSeed: options.seed ?? randomBytes(16).toString('hex'),
    /** Whether anyone who knows the seed can compute the secrets. */
    isPredictable: options.seed !== undefined,
    clock: options.clock ?? 'real',
    startAt: options.startAt,
    data: options.data,
    maxMessages: options.maxMessages ?? 100_000,
    maxStoredBytes: options.maxStoredBytes ?? 256 * 1024 * 1024,
    auth: options.auth ?? 'token',
    credit: options.credit ?? 100,
    pricePerSegment: options.pricePerSegment ?? 0.0315,
    queueDelay: milliseconds(options.queueDelay ?? '1s'),
    throughput: options.throughput ?? Infinity,
    deliveryDelay: milliseconds(options.deliveryDelay ?? '2s'),
    outcomes: checkOutcomes(options.outcomes ?? {}, assumptions.numberForm),
    callbacks: resolveCallbackOptions(options.callbacks ?? {}),
    maxBodyBytes: options.maxBodyBytes ?? 10 * 1024 * 1024,
    onEvent: options.onEvent,
    assumptions,
  }
}

// Sums of a thousand million euro are still exact to the millionth.
const maxCredit = 1e9
export const isCredit = numberUpTo(maxCredit)

const checks: Record<keyof SandboxOptions, Check> = {
  seed: text,
  clock: text,
  startAt: date,
  data: text,
  maxMessages: wholeNumber(1, 10_000_000),
  maxStoredBytes: wholeNumber(1_000_000),
  auth: oneOf(['token', 'any']),
  credit: isCredit,
  pricePerSegment: isCredit,
  queueDelay: duration,
  throughput: numberUpTo(Infinity),
  deliveryDelay: duration,
  outcomes: object,
  callbacks: object,
  maxBodyBytes: numberUpTo(2 ** 30),
  onEvent: func,
  assumptions: object,
}

const isOutcome = oneOf(Object.keys(outcomes))

function checkOutcomes(
  given: Readonly<Record<string, Outcome>>,
  numberForm: Assumptions['numberForm'],
): typeof given {
  const name = "the sandbox option 'outcomes'"
  for (const number of Object.keys(given)) {
    if (isRecipientNumber(number, numberForm)) continue
    throw new RangeError(
      `${name} has ${shown(number)}, which is not a number in the gateway's form, such as +39-3331234567`,
    )
  }
  const checks = Object.fromEntries(Object.keys(given).map((number) => [number, isOutcome]))
  checkFields(given, checks, {
    whole: name,
    field: (number) => `${name}: the outcome of ${number}`,
  })
  return given
}

const assumptionNames = Object.keys(assumptions) as AssumptionName[]

const assumptionNaming = {
  whole: 'the assumptions',
  field: (name: string) => `the assumption '${name}'`,
}

function resolveAssumptions(given: GivenAssumptions): Assumptions {
  if (Object.keys(given).length > 0) {
    const checks = Object.fromEntries(
      assumptionNames.map((name) => [name, oneOf(Object.keys(assumptions[name].values))]),
    )
    checkFields(given, checks, assumptionNaming)
  }
  return Object.fromEntries(
    assumptionNames.map((name) => [name, given[name] ?? assumptions[name].default]),
  ) as unknown as Assumptions
}
