import { MessageState } from '../../../generated/message-state.ts'
import * as patterns from '../../../generated/patterns.ts'
import { check, object, oneOf, text, wholeNumber, yesOrNo, type Check } from '../checks.ts'
import { isRecipientNumber } from '../model/numbers.ts'
import { outcomes } from '../model/outcomes.ts'
import { reports } from '../model/reports.ts'
import type { Account } from './accounts.ts'
import type { StoredCallback } from './callbacks.ts'
import type { DueEvent } from './due.ts'
import type { QueueRow, Turn } from './queue-order.ts'
import { counters, type SetOutcome, type State, type StateRow } from './state.ts'
import type { StoredMessage } from './stored-message.ts'
import type { KeptToken, TokenRow } from './tokens.ts'

// The rows of each table as a snapshot and a data file contain them, and the values that each field can have.

export interface Rows {
  state: StateRow
  outcomes: SetOutcome
  accounts: Account
  tokens: TokenRow
  keptTokens: KeptToken
  messages: StoredMessage
  queue: QueueRow
  turns: Turn
  due: DueEvent
  callbacks: StoredCallback
}

export type TableName = keyof Rows

type Fields = Readonly<Record<string, Check>>

const amount = wholeNumber(0)
const position = wholeNumber(1)
/** A time, from 1970 on, that a Date can represent. */
const time = wholeNumber(0, 8.64e15)
/** A time whose year has four digits. */
const isoTime = wholeNumber(0, 253_402_300_799_999)
const id = matching(patterns.messageId)
const secret = matching(/^[!-~]+$/)
const number = check(
  (value) => typeof value === 'string' && isRecipientNumber(value, 'anyDigits'),
  'a number',
)
const outcome = oneOf(Object.keys(outcomes))
const report = oneOf(Object.keys(reports))
const state = wholeNumber(MessageState.Pending, MessageState.EndedWithErrors)

const finite: Check = (value) => (Number.isFinite(value) ? undefined : 'a number')
const positive: Check = (value) =>
  Number.isFinite(value) && Number(value) >= 0 ? undefined : 'a number from 0'
const scalar: Check = (value) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? undefined : 'a text or a number'

const token = objectOf({
  token: secret,
  account: position,
  name: optional(text),
  scopes: listOf(text),
  limits: objectOf({
    totalRequests: optional(positive),
    walletRequests: optional(positive),
    subscriptionRequests: optional(positive),
    walletAmount: optional(positive),
    ip: optional(listOf(text)),
  }),
  refreshToken: secret,
  createdAt: isoTime,
  updatedAt: isoTime,
  expireAt: isoTime,
  timeToLive: amount,
})

/** The checks for those parts of the state that are not counters. */
const stateValues: Partial<Record<keyof State, Check>> = {
  clock: objectOf({ advanced: amount, now: isoTime }),
  pace: objectOf({ since: time, recipients: positive }),
}

const shapes: { [Name in TableName]: Record<keyof Rows[Name], Check> } = {
  state: { name: oneOf([...counters, ...Object.keys(stateValues)]), value: () => undefined },
  outcomes: { number, outcome },
  accounts: {
    id: position,
    email: matching(/^[!-9;-?A-~]+@[!-9;-?A-~]+$/),
    apiKey: secret,
    credit: amount,
    startingCredit: amount,
  },
  tokens: {
    position,
    token,
    use: objectOf({
      totalRequests: amount,
      walletRequests: amount,
      errorRequests: amount,
      walletAmount: amount,
      addresses: listOf(text),
    }),
  },
  keptTokens: { position, token },
  messages: {
    position,
    id,
    account: position,
    token: text,
    test: yesOrNo,
    sender: text,
    body: text,
    priority: finite,
    flash: yesOrNo,
    realtime: yesOrNo,
    sendAt: time,
    custom: optional(compactJson(() => undefined)),
    callbackUrl: optional(text),
    callbackField: optional(text),
    isOpen: yesOrNo,
    invalid: listOf(text),
    recipients: amount,
    list: compactJson(
      listOf(
        tupleOf(
          number,
          matching(/^([0-9a-f]{6}|[0-9a-f]{24})$/),
          optional((value) => (value === 0 ? undefined : mapOf(scalar)(value))),
          optional(text),
        ),
      ),
    ),
    sentAt: optional(time),
    reports: optional((value) => (Array.isArray(value) ? listOf(report) : report)(value)),
    doneAt: optional((value) =>
      Array.isArray(value)
        ? listOf((entry) => (entry === null ? undefined : time(entry)))(value)
        : time(value),
    ),
    segments: amount,
    basePrice: amount,
    price: amount,
    charged: amount,
    state,
    createdAt: time,
    updatedAt: time,
    queuedAt: optional(time),
    isCancelled: yesOrNo,
    isGiven: yesOrNo,
    outcome: optional(outcome),
  },
  queue: {
    position,
    message: id,
    account: position,
    realtime: yesOrNo,
    priority: finite,
    line: amount,
    recipients: position,
    sendAt: time,
    wait: amount,
    onDate: yesOrNo,
    isReady: yesOrNo,
  },
  turns: { position, realtime: yesOrNo, priority: finite, line: amount },
  due: { position, at: time, message: id },
  callbacks: {
    id: position,
    message: id,
    dueAt: time,
    content: objectOf({
      state,
      url: text,
      contentType: text,
      body: text,
      attempt: amount,
      replayOf: optional(amount),
      isLost: optional((value) => (value === true ? undefined : 'true')),
      result: optional(
        objectOf({
          response: optional(objectOf({ status: amount, body: text, isCut: yesOrNo })),
          error: optional(text),
          isRefused: yesOrNo,
          duration: optional(positive),
        }),
      ),
    }),
  },
}

/** The names of all tables. Tables that others refer to come first. */
export const tableNames = Object.keys(shapes) as TableName[]

/** What is wrong with a table's row, or undefined if it is valid. */
export function problemOf(name: TableName, row: object): string | undefined {
  const problem = problemIn(row, shapes[name])
  if (problem !== undefined || name !== 'state') return problem
  const { name: part, value } = row as StateRow
  const wrong = (stateValues[part] ?? amount)(value)
  return wrong && `the value of '${part}' must be ${wrong}`
}

function problemIn(value: object, fields: Fields): string | undefined {
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) return `there is no field '${name.slice(0, 60)}'`
  }
  for (const [name, check] of Object.entries(fields)) {
    const problem = check((value as Record<string, unknown>)[name])
    if (problem !== undefined) return `'${name}' must be ${problem}`
  }
  return undefined
}

function objectOf(fields: Fields): Check {
  return (value) => {
    const problem = object(value)
    if (problem !== undefined) return problem
    const inner = problemIn(value as object, fields)
    return inner && `an object, in which ${inner}`
  }
}

function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value))
}

function matching(pattern: RegExp): Check {
  return (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : `a text like ${String(pattern)}`
}

function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return 'a list'
    const problem = value.map(check).find((each) => each !== undefined)
    return problem && `a list, each entry ${problem}`
  }
}

/** Accepts a list with at most one entry per check. */
function tupleOf(...checks: Check[]): Check {
  return (value) => {
    if (!Array.isArray(value) || value.length > checks.length) return `a list of ${checks.length}`
    return checks.map((check, i) => check(value[i])).find((problem) => problem !== undefined)
  }
}

/** Accepts an object with any property names. */
function mapOf(check: Check): Check {
  return (value) => object(value) ?? listOf(check)(Object.values(value as object))
}

/** Accepts a text that JSON.stringify could have written. */
function compactJson(check: Check): Check {
  return (value) => {
    try {
      const parsed: unknown = JSON.parse(value as string)
      return check(parsed) ?? (JSON.stringify(parsed) === value ? undefined : 'JSON without spaces')
    } catch {
      return 'JSON in a text'
    }
  }
}
