import { randomBytes } from 'node:crypto'
import { type Assumptions, assumptions, type AssumptionName } from '../../generated/assumptions.ts'
import { resolveCallbackOptions, type CallbackOptions } from './callbacks/callback-options.ts'
import * as is from './checks.ts'
import type { SandboxEvent } from './events/event-log.ts'
import { type ClockKind, milliseconds, type Duration } from './model/clock.ts'
import { outcomes, type Outcome } from './model/outcomes.ts'
import { isRecipientNumber } from './model/phone-numbers.ts'

/** The options that determine how a sandbox behaves. */
export interface SandboxOptions {
  /**
   * The seed for ids and secrets. The same seed and calls produce the same tokens and API keys, so anyone who knows the seed
   * can compute them. Ids also depend on the sandbox's time. Without a seed, only the secrets are random.
   *
   * @defaultValue random secrets
   */
  seed?: string | undefined
  /**
   * `'real'` follows the machine's clock, `'manual'` stands still, and `'60x'` runs sixty times as fast. The maximum speed is
   * `'1000000x'`. `advance()` moves any of these clocks forward. @defaultValue `'real'`
   */
  clock?: ClockKind | undefined
  /** The sandbox's time at the start. @defaultValue the machine's time */
  startAt?: Date | undefined
  /**
   * The path of a file in which to keep the state. The file is created if it does not exist, and only one sandbox at a time can
   * use it. Acknowledged changes survive a crash. If the file already exists, `startAt` and `credit` have no effect.
   * @defaultValue in memory, discarded with the sandbox
   */
  data?: string | undefined
  /**
   * The maximum number of messages. In total, the messages can have up to ten times as many recipients. Beyond either limit,
   * the oldest messages are deleted. @defaultValue `100_000`
   */
  maxMessages?: number | undefined
  /**
   * The maximum total size of the messages in bytes, including their texts, `custom` and invalid recipients. Above this size,
   * the oldest messages are deleted. Pending callbacks and tokens can each use a further quarter. @defaultValue 256 MiB
   */
  maxStoredBytes?: number | undefined
  /**
   * With `token`, the sandbox authenticates requests as the real gateway does. With `any`, its gateway accepts any token or
   * none: requests with a known token use the token's account, and all others use the sandbox's own account. The token service
   * always requires credentials.
   *
   * @defaultValue `'token'`
   */
  auth?: 'token' | 'any' | undefined
  /** The initial credit of the sandbox's own account, and of accounts added without a credit, in euros. @defaultValue `100` */
  credit?: number | undefined
  /** The price of one segment sent to one recipient, in euros. @defaultValue `0.0315` (documented) */
  pricePerSegment?: number | undefined
  /** The minimum time that a message waits in the queue. Realtime messages do not wait. @defaultValue `'1s'` */
  queueDelay?: Duration | undefined
  /**
   * The number of recipients that leave the queue per second. All recipients of a message leave together, and the next message
   * then waits for the time that they take at this rate. With 0, only realtime messages leave (A42). To change the throughput
   * later, set {@link SandboxQueue.throughput}.
   *
   * @defaultValue `Infinity`, for no limit
   */
  throughput?: number | undefined
  /** The time between sending a message and its delivery report. @defaultValue `'2s'` */
  deliveryDelay?: Duration | undefined
  /**
   * The outcomes of messages, by phone number. Some numbers have a predefined outcome: see `docs/sandbox-numbers.md`.
   * @defaultValue delivered
   */
  outcomes?: Readonly<Record<string, Outcome>> | undefined
  /** The options for calls to a message's `callback_url`. */
  callbacks?: CallbackOptions | undefined
  /** The maximum size of a request body, in bytes. @defaultValue 10 MiB */
  maxBodyBytes?: number | undefined
  /** Called for every event, such as a request, a change to a message, a callback or a reset. The function must not throw. */
  onEvent?: ((event: SandboxEvent) => void) | undefined
  /** The gateway's behaviour where its documentation is silent. `spec/README.md` lists the switches. */
  assumptions?: GivenAssumptions | undefined
}

type GivenAssumptions = { readonly [Name in AssumptionName]?: Assumptions[Name] | undefined }

/** The options, with every default filled in. */
export type Settings = ReturnType<typeof resolveSettings>

/** Validates the options and fills in the defaults. Throws a RangeError that names the invalid option. */
export function resolveSettings(options: SandboxOptions) {
  const naming = {
    whole: 'the options of a sandbox',
    field: (name: string) => `the sandbox option '${name}'`,
  }
  is.checkFields(options, checks, naming)
  const assumptions = resolveAssumptions(options.assumptions ?? {})
  return {
    seed: options.seed ?? 'gateway-sms',
    secretSeed: options.seed ?? randomBytes(16).toString('hex'),
    /** Whether the secrets can be computed from the seed that the caller passed. */
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

// Up to this amount, sums of money are exact to the millionth of a euro.
export const isCredit = is.numberUpTo(1e9)

const checks: Record<keyof SandboxOptions, is.Check> = {
  seed: is.text,
  clock: is.text,
  startAt: is.date,
  data: is.text,
  maxMessages: is.wholeNumber(1, 10_000_000),
  maxStoredBytes: is.wholeNumber(1_000_000),
  auth: is.oneOf(['token', 'any']),
  credit: isCredit,
  pricePerSegment: isCredit,
  queueDelay: is.duration,
  throughput: is.numberUpTo(Infinity),
  deliveryDelay: is.duration,
  outcomes: is.object,
  callbacks: is.object,
  maxBodyBytes: is.numberUpTo(2 ** 30),
  onEvent: is.func,
  assumptions: is.object,
}

export const isOutcome = is.oneOf(Object.keys(outcomes))

function checkOutcomes(
  given: Readonly<Record<string, Outcome>>,
  numberForm: Assumptions['numberForm'],
): ReadonlyMap<string, Outcome | undefined> {
  const name = "the sandbox option 'outcomes'"
  for (const [number, outcome] of Object.entries<Outcome | undefined>(given)) {
    if (!isRecipientNumber(number, numberForm)) {
      throw new RangeError(
        `${name} has ${is.shown(number)}, which is not a number in the gateway's format, such as +39-3331234567`,
      )
    }
    if (outcome !== undefined)
      is.assertValid(isOutcome, outcome, `${name}: the outcome of ${number}`)
  }
  return new Map(Object.entries(given))
}

const assumptionNames = Object.keys(assumptions) as AssumptionName[]

function resolveAssumptions(given: GivenAssumptions): Assumptions {
  if (Object.keys(given).length > 0) {
    const checks = Object.fromEntries(
      assumptionNames.map((name) => [name, is.oneOf(Object.keys(assumptions[name].values))]),
    )
    is.checkFields(given, checks, {
      whole: 'the assumptions',
      field: (name) => `the assumption '${name}'`,
    })
  }
  return Object.fromEntries(
    assumptionNames.map((name) => [name, given[name] ?? assumptions[name].default]),
  ) as unknown as Assumptions
}
