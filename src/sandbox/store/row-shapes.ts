import * as v from 'valibot'
import { MessageState } from '../../../generated/message-state.ts'
import * as patterns from '../../../generated/patterns.ts'
import { check, email, matching, oneOf, text, wholeNumber, yesOrNo, type Check } from '../checks.ts'
import { isRecipientNumber } from '../model/phone-numbers.ts'
import { outcomes, type Outcome } from '../model/outcomes.ts'
import { reports, type ReportName } from '../model/reports.ts'

// The rows of each table as a snapshot and a data file contain them, and the values that each field can have. Times are in
// milliseconds since 1970, and money is in millionths of a euro.

const string = valid<string>(text)
const boolean = valid<boolean>(yesOrNo)
const amount = valid<number>(wholeNumber(0))
const position = valid<number>(wholeNumber(1))
/** A time from 1970 on that a Date can represent. */
const time = valid<number>(wholeNumber(0, 8.64e15))
/** A time whose year has four digits. */
const isoTime = valid<number>(wholeNumber(0, 253_402_300_799_999))
const finite = valid<number>(check(Number.isFinite, 'a number'))
const positive = valid<number>(
  check((value) => Number.isFinite(value) && Number(value) >= 0, 'a number from 0'),
)
const id = textLike(patterns.messageId)
const secret = textLike(/^[!-~]+$/)
const number = valid<string>(
  check((value) => typeof value === 'string' && isRecipientNumber(value, 'anyDigits'), 'a number'),
)
const outcome = valid<Outcome>(oneOf(Object.keys(outcomes)))
const report = valid<ReportName>(oneOf(Object.keys(reports)))
const state = valid<MessageState>(wholeNumber(MessageState.Pending, MessageState.EndedWithErrors))
const scalar = valid<string | number | boolean>(
  check(
    (value) => ['string', 'number', 'boolean'].includes(typeof value),
    'a string, a number or a boolean',
  ),
)

/** One recipient in a message's list; see recipients.ts. */
const listEntry = v.strictTuple([
  number,
  textLike(/^([0-9a-f]{6}|[0-9a-f]{24})$/),
  v.optional(v.union([v.literal(0), v.record(v.string(), scalar)])),
  v.optional(string),
])

/** The counters: how many ids and secrets have been generated, and the last position assigned in each table listed here. */
export const counters = [
  'ids',
  'secrets',
  'messages',
  'tokens',
  'keptTokens',
  'queue',
  'turns',
  'due',
  'callbacks',
] as const

const token = v.strictObject({
  token: secret,
  account: position,
  name: v.optional(string),
  scopes: v.array(string),
  limits: v.strictObject({
    totalRequests: v.exactOptional(positive),
    walletRequests: v.exactOptional(positive),
    subscriptionRequests: v.exactOptional(positive),
    walletAmount: v.exactOptional(positive),
    ip: v.exactOptional(v.array(string)),
  }),
  refreshToken: secret,
  createdAt: isoTime,
  updatedAt: isoTime,
  expireAt: isoTime,
  /** The time to live that was last set for the token, in milliseconds. */
  timeToLive: amount,
})

const shapes = {
  /** Single values, each stored under its name. */
  state: v.variant('name', [
    v.strictObject({
      name: v.literal('clock'),
      value: v.strictObject({ advanced: amount, now: isoTime }),
    }),
    /** The queue's progress: since when recipients have been leaving without a pause, and how many have left in that time. */
    v.strictObject({
      name: v.literal('pace'),
      value: v.strictObject({ since: time, recipients: positive }),
    }),
    v.strictObject({ name: v.picklist(counters), value: amount }),
  ]),
  /** The outcomes that `setOutcome()` has set, by phone number. */
  outcomes: v.strictObject({ number, outcome }),
  accounts: v.strictObject({
    id: position,
    email: valid<string>(email),
    apiKey: secret,
    credit: amount,
    /** The account's initial credit. */
    startingCredit: amount,
  }),
  tokens: v.strictObject({
    position,
    token,
    use: v.strictObject({
      totalRequests: amount,
      walletRequests: amount,
      errorRequests: amount,
      /** The credit that was spent with the token. */
      walletAmount: amount,
      addresses: v.array(string),
    }),
  }),
  /**
   * The tokens as the sandbox's `token()` created them. A reset restores them, even if the token service has changed or deleted
   * them since.
   */
  keptTokens: v.strictObject({ position, token }),
  messages: v.strictObject({
    position,
    id,
    account: position,
    /** The token with which the message was sent. */
    token: string,
    test: boolean,
    sender: string,
    body: string,
    priority: finite,
    flash: boolean,
    realtime: boolean,
    sendAt: time,
    /** The JSON value that the caller passed as `custom`. */
    custom: v.optional(compactJson(v.unknown())),
    callbackUrl: v.optional(string),
    callbackField: v.optional(string),
    /** Whether the message is an open transaction. */
    isOpen: boolean,
    /** The invalid recipients, exactly as the caller passed them. */
    invalid: v.array(string),
    /** The number of valid recipients. */
    recipients: amount,
    /** Each recipient's immutable data. */
    list: compactJson(v.array(listEntry)),
    /** The time at which the message was sent to the carrier. */
    sentAt: v.optional(time),
    /** The one report that all recipients have in common, or one report for each. */
    reports: v.optional(v.union([report, v.array(report)])),
    /** The time at which all reports arrived, or one time for each recipient, which is null until a report arrives. */
    doneAt: v.optional(v.union([time, v.array(v.nullable(time))])),
    /** The total number of segments for all recipients. */
    segments: amount,
    basePrice: amount,
    price: amount,
    /** The credit that has been charged for the message so far. */
    charged: amount,
    state,
    createdAt: time,
    updatedAt: time,
    queuedAt: v.optional(time),
    isCancelled: boolean,
    /** Whether `waitForMessage` has already returned the message. */
    isGiven: boolean,
    /** The outcome that `setOutcome()` has set for the message. */
    outcome: v.optional(outcome),
  }),
  queue: v.strictObject({
    /** The message's position in the order of queueing. */
    position,
    message: id,
    account: position,
    /** Realtime messages leave before all others. */
    realtime: boolean,
    /** Messages with a higher priority leave first. */
    priority: finite,
    /** The line that the message joins. Lines with the same priority take turns. */
    line: amount,
    recipients: position,
    sendAt: time,
    /** The milliseconds from the message's date until the message becomes ready. */
    wait: amount,
    /** Whether the message's place in its line depends on when the message becomes ready, not on the order of queueing. */
    onDate: boolean,
    /** Whether the message has joined its line. */
    isReady: boolean,
  }),
  /** The lines' turns. Of the lines with the same priority, the one whose turn has the lowest position goes first. */
  turns: v.strictObject({ position, realtime: boolean, priority: finite, line: amount }),
  /** The times at which reports for messages are due to arrive. */
  due: v.strictObject({ position, at: time, message: id }),
  /** The attempts to call a `callback_url`, both pending and past. */
  callbacks: v.strictObject({
    id: position,
    message: id,
    dueAt: time,
    content: v.strictObject({
      /** The state that the message has reached. */
      state,
      url: string,
      contentType: string,
      body: string,
      /** The number of the attempt, counted from 1. */
      attempt: amount,
      /** The id of the attempt that this one replays. */
      replayOf: v.optional(amount),
      /** Present if the callback gets lost on the way, so that the URL is not called. */
      isLost: v.optional(v.literal(true)),
      /** The result, once the attempt has been made. */
      result: v.optional(
        v.strictObject({
          response: v.optional(v.strictObject({ status: amount, body: string, isCut: boolean })),
          /** The reason why there is no response, or why the response does not count as a success. */
          error: v.optional(string),
          /** Whether the sandbox refused to make the call. */
          isRefused: boolean,
          /** The duration of the call, in milliseconds on the machine's clock. It is missing after an import. */
          duration: v.optional(positive),
        }),
      ),
    }),
  }),
}

export type TableName = keyof typeof shapes

export type Rows = { [Name in TableName]: v.InferOutput<(typeof shapes)[Name]> }

/** The names of all tables. A table is listed before the tables that refer to it. */
export const tableNames = Object.keys(shapes) as TableName[]

/** The problem with a table's row, or undefined if the row is valid. */
export function problemOf(name: TableName, row: object): string | undefined {
  return problemIn(shapes[name], row)
}

const config = {
  abortEarly: true,
  message: ({ expected }: v.BaseIssue<unknown>) => `of the type ${expected}`,
}

function problemIn(shape: v.GenericSchema, value: unknown): string | undefined {
  const [issue] = v.safeParse(shape, value, config).issues ?? []
  if (issue === undefined) return undefined
  const { path = [], expected, received } = issue
  const name = path.map(({ key }) => String(key).slice(0, 60)).join('.')
  if (expected === 'never') return `there is no field '${name}'`
  if (received === 'undefined') return `'${name}' is missing`
  return `'${name}' must be ${issue.message}`
}

/** Creates a schema from one of the sandbox's checks. */
function valid<Value>(check: Check) {
  return v.custom<Value>(
    (value) => check(value) === undefined,
    ({ input }) => check(input) ?? '',
  )
}

function textLike(pattern: RegExp) {
  return valid<string>(matching(pattern, `a string that matches ${String(pattern)}`))
}

/** Accepts a text that JSON.stringify could have written for a value of this shape. */
function compactJson(shape: v.GenericSchema) {
  return valid<string>((value) => {
    try {
      const parsed: unknown = JSON.parse(value as string)
      const problem = problemIn(shape, parsed)
      if (problem !== undefined) return `JSON in which ${problem}`
      return JSON.stringify(parsed) === value ? undefined : 'JSON without spaces'
    } catch {
      return 'a string that contains JSON'
    }
  })
}
