import type { components } from '../../generated/gateway-sms.ts'
import type { components as tokenComponents, operations } from '../../generated/tokens.ts'
import type { FieldsObject, TemplateFields } from '../sms/template.ts'

type Wire = components['schemas']
type TokenWire = tokenComponents['schemas']

/** A wire type with the same field names, but with different types for some of the fields. */
type With<T, Changes extends { [Name in keyof T]?: unknown } = {}> = {
  [Name in keyof T]: Name extends keyof Changes ? Changes[Name] : T[Name]
}

/** A wire type as an argument: lists may be read-only, and optional fields may be undefined. */
type Input<T> = T extends readonly (infer Item)[]
  ? readonly Input<Item>[]
  : T extends object
    ? { [Name in keyof T]: Input<T[Name]> | ({} extends Pick<T, Name> ? undefined : never) }
    : T

/**
 * An object in a response. Its essential fields always have a value. Any other field is undefined if the gateway sends no value
 * or an unreadable value. Nested objects always exist, unless they are optional in the spec.
 */
type Received<T, Essential extends keyof T = never> = {
  [Name in keyof T]: Name extends Essential ? T[Name] : ReceivedValue<T[Name]>
}

type ReceivedValue<T> = T extends Date | readonly unknown[]
  ? T | undefined
  : T extends object
    ? string extends keyof T
      ? T
      : Received<T>
    : T | undefined

/**
 * What to send, to whom, and when.
 *
 * `options.timestamp_send` can also be a `Date`, which is sent in UTC without its milliseconds. The gateway is assumed to
 * accept a time (A19). A string is sent unchanged. Its documented format is a date without a time, such as `2030-12-25`.
 */
export interface SendRequest extends With<
  Input<Wire['SendRequest']>,
  {
    recipients: RecipientsInput
    options: With<Input<Wire['Options']>, { timestamp_send: string | Date | undefined }> | undefined
  }
> {}

/**
 * A request to add recipients to an open transaction, to close a transaction, or to change the send date of a message.
 *
 * `options.timestamp_send` can also be a `Date`, as in {@link SendRequest} (A19).
 */
export interface UpdateRequest extends With<
  Input<Wire['UpdateRequest']>,
  {
    recipients: RecipientsInput
    options: { timestamp_send?: string | Date | undefined } | undefined
  }
> {}

/** A telephone number, a recipient object, or a list of telephone numbers and recipient objects. */
export type RecipientsInput = string | RecipientInput | readonly (string | RecipientInput)[]

/** One recipient of a request: a number in the format `+39-3331234567`, and the values of the placeholders. */
export interface RecipientInput extends With<
  Input<Wire['RecipientInput']>,
  { fields: TemplateFields | FieldsObject | undefined }
> {}

/**
 * A message as the gateway stores it, with times as `Date` and prices in euros.
 *
 * Only its `id` is guaranteed. A field that the gateway omits, or sends in an unreadable format, is undefined. The call's
 * `withResponse()` also returns the HTTP response, but the response's body has already been read. The values of `state` are
 * named in {@link MessageState}, but a state that is not in the spec is returned unchanged.
 */
export interface Message extends Received<
  With<
    Wire['Message_Object'],
    {
      timestamp: Date
      last_update: Date
      options: With<Wire['Message_Options'], { timestamp_send: Date }>
    }
  >,
  'id'
> {}

/** A message in the list of messages. */
export interface MessageSummary extends Received<
  With<Wire['Messages'], { timestamp: Date }>,
  'id'
> {}

/** One recipient of a message, with the rendered text and the delivery report. Prices are in euros. */
export interface Recipient extends Received<
  With<
    Wire['Recipient_Object'],
    {
      fields: Exclude<Wire['Recipient_Object']['fields'], unknown[]>
      timestamp_sent: Date
      timestamp_delivery: Date
      report: DeliveryReport
    }
  >
> {}

/** The carrier aggregator's delivery report for one recipient. */
export interface DeliveryReport extends Received<
  With<Wire['Report'], { sentAt: Date; doneAt: Date }>
> {}

/** The name, scopes, limits and lifetime of a new token. `ttl` is in seconds. */
export interface CreateTokenRequest extends Input<TokenWire['CreateTokenRequest']> {}

/** The token fields to change. Fields that are absent stay unchanged. */
export interface UpdateTokenRequest extends Input<TokenWire['UpdateTokenRequest']> {}

/** A token from the token service, with dates as `Date`. `token` and `refreshToken` are secrets. */
export interface Token extends Received<
  With<TokenWire['Token'], { createdAt: Date; expireAt: Date; updatedAt: Date }>,
  'token'
> {}

/** A scope that a token can have. */
export interface Scope extends Received<TokenWire['Scope'], 'scope'> {}

/** A page of the token list: at most `limit` tokens, starting after the first `skip` tokens. */
export interface TokenPage extends Input<
  NonNullable<operations['listTokens']['parameters']['query']>
> {}
