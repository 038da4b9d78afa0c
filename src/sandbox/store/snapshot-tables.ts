import { outcomes } from '../model/outcomes.ts'
import { reports } from '../model/reports.ts'
import type { Account } from './accounts.ts'
import type { StoredCallback } from './callbacks.ts'
import {
  amount,
  createRecord,
  flag,
  isAmount,
  isFlag,
  isList,
  isMapOf,
  isNumber,
  isObject,
  isOneOf,
  isText,
  json,
  jsonText,
  Mismatch,
  number,
  optional,
  text,
  time,
  whole,
  type Column,
  type Shape,
} from './snapshot-columns.ts'
import type { DueEvent } from './due.ts'
import type { StoredMessage, Reports } from './stored-message.ts'
import type { Pace, QueueRecord, Turn } from './queue-order.ts'
import type { StoredRecipient } from './recipients.ts'
import type { State } from './counters.ts'
import type { StoredToken, TokenUse } from './tokens.ts'

// What a snapshot has of each table: which columns, and what can be in them.

export interface Records {
  state: { name: keyof State; value: State[keyof State] }
  outcomes: { number: string; outcome: keyof typeof outcomes }
  accounts: Account
  tokens: { position: number; token: string; account: number; content: StoredToken } & TokenUse
  kept_tokens: { position: number; account: number; content: StoredToken }
  messages: MessageRecord
  recipients: RecipientRecord
  queue: QueueRecord
  turns: Turn
  pace: Pace
  due: DueEvent
  callbacks: CallbackRecord
}

export type MessageRecord = Omit<StoredMessage, Exclude<keyof Reports, 'recipients'>>

/** What is the same for all recipients is not written for each. */
export interface RecipientRecord extends Omit<StoredRecipient, 'fields' | 'text'> {
  /** The place of the message. */
  message: number
  fields: StoredRecipient['fields'] | undefined
  text: string | undefined
}

export type CallbackRecord = Pick<StoredCallback, 'message' | 'dueAt' | 'content'> & {
  position: number
  isMade: boolean
  size: number
}

/** Every table, those that others refer to first. */
export const tableNames = [
  'state',
  'outcomes',
  'accounts',
  'tokens',
  'kept_tokens',
  'messages',
  'recipients',
  'queue',
  'turns',
  'pace',
  'due',
  'callbacks',
] as const satisfies (keyof Records)[]

export type TableName = (typeof tableNames)[number]

const id = text(/^[0-9a-f]{24}$/)
const secret = text(/^[!-~]+$/)
const place = whole(1)
const texts = json(isList(isText))

const isScalar: Shape = (value) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? undefined : 'must hold texts and numbers'

/** One of the sandbox's own names. */
function nameOf(names: object, what: string): Column {
  return {
    write: (value) => value,
    read: (value) => {
      if (typeof value === 'string' && Object.hasOwn(names, value)) return value
      throw new Mismatch(`has ${what} '${String(value).slice(0, 60)}' that there is not`)
    },
  }
}

const isToken = isObject(
  {
    token: isText,
    account: isAmount,
    name: isText,
    scopes: isList(isText),
    limits: isObject(
      {
        totalRequests: isNumber,
        walletRequests: isNumber,
        subscriptionRequests: isNumber,
        walletAmount: isNumber,
        ip: isList(isText),
      },
      ['totalRequests', 'walletRequests', 'subscriptionRequests', 'walletAmount', 'ip'],
    ),
    refreshToken: isText,
    createdAt: isTime,
    updatedAt: isTime,
    expireAt: isTime,
    timeToLive: isAmount,
  },
  ['name'],
)

function isTime(value: unknown): string | undefined {
  return isAmount(value) ?? (Number(value) <= 253_402_300_799_999 ? undefined : 'must hold a time')
}

const isContent = isObject(
  {
    state: isOneOf(0, 1, 2, 3),
    url: isText,
    contentType: isText,
    body: isText,
    attempt: isAmount,
    replayOf: isAmount,
    isLost: isOneOf(true),
    result: isObject(
      {
        response: isObject({ status: isAmount, body: isText, isCut: isFlag }),
        error: isText,
        isRefused: isFlag,
        duration: isNumber,
      },
      ['response', 'error', 'duration'],
    ),
  },
  ['replayOf', 'isLost', 'result'],
)

/** What each part of the state holds. */
export const parts: Record<keyof State, Shape> = {
  clock: isObject({ advanced: isAmount, now: isTime }),
  counters: isMapOf(isAmount),
}

export const records: { [Name in TableName]: ReturnType<typeof createRecord<Records[Name]>> } = {
  state: createRecord<Records['state']>('state', {
    name: nameOf(parts, 'a name'),
    value: json(() => undefined),
  }),
  outcomes: createRecord<Records['outcomes']>('outcomes', {
    number: text(/^\+\d{1,3}-\d+$/),
    outcome: nameOf(outcomes, 'an outcome'),
  }),
  accounts: createRecord<Records['accounts']>('accounts', {
    id: place,
    email: text(/^[!-9;-?A-~]+@[!-9;-?A-~]+$/),
    apiKey: secret,
    credit: amount,
    startingCredit: amount,
  }),
  tokens: createRecord<Records['tokens']>('tokens', {
    position: place,
    token: secret,
    account: place,
    content: json(isToken),
    totalRequests: amount,
    walletRequests: amount,
    errorRequests: amount,
    walletAmount: amount,
    addresses: texts,
  }),
  kept_tokens: createRecord<Records['kept_tokens']>('kept_tokens', {
    position: place,
    account: place,
    content: json(isToken),
  }),
  messages: createRecord<Records['messages']>('messages', {
    position: place,
    id,
    account: place,
    token: text(),
    test: flag,
    sender: json(isText),
    body: json(isText),
    priority: number,
    flash: flag,
    realtime: flag,
    sendAt: time,
    custom: optional(jsonText),
    callbackUrl: optional(json(isText)),
    callbackField: optional(json(isText)),
    isOpen: flag,
    invalid: texts,
    recipients: amount,
    segments: amount,
    basePrice: amount,
    price: amount,
    charged: amount,
    state: whole(0, 3),
    createdAt: time,
    updatedAt: time,
    queuedAt: optional(time),
    isCancelled: flag,
    isGiven: flag,
    outcome: optional(nameOf(outcomes, 'an outcome')),
  }),
  recipients: createRecord<Records['recipients']>('recipients', {
    message: place,
    i: amount,
    id,
    number: text(/^\+\d{1,3}-\d+$/),
    fields: optional(json(isMapOf(isScalar))),
    text: optional(json(isText)),
    segments: amount,
    remaining: amount,
    report: optional(nameOf(reports, 'a report')),
    sentAt: optional(time),
    doneAt: optional(time),
  }),
  queue: createRecord<Records['queue']>('queue', {
    position: place,
    message: id,
    account: place,
    realtime: flag,
    priority: number,
    line: amount,
    place: amount,
    recipients: place,
    sendAt: time,
    readyAt: time,
    isReady: flag,
  }),
  turns: createRecord<Records['turns']>('turns', {
    position: place,
    realtime: flag,
    priority: number,
    line: amount,
  }),
  pace: createRecord<Records['pace']>('pace', { since: time, recipients: number }),
  due: createRecord<Records['due']>('due', { position: place, at: time, message: id }),
  callbacks: createRecord<Records['callbacks']>('callbacks', {
    position: place,
    message: id,
    dueAt: time,
    isMade: flag,
    size: amount,
    content: json(isContent),
  }),
}
