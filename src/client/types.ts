import type { components } from '../../generated/gateway-sms.ts'
import type { components as tokenComponents, operations } from '../../generated/tokens.ts'
import type { FieldsObject } from '../sms/template.ts'
import type { TemplateFields } from '../sms/template.ts'

type Wire = components['schemas']
type TokenWire = tokenComponents['schemas']

/** A wire type of which the client gives or takes some values in another form. The names stay. */
type With<T, Changes extends { [Name in keyof T]?: unknown } = {}> = {
  [Name in keyof T]: Name extends keyof Changes ? Changes[Name] : T[Name]
}

/** A wire type as it may be given: its lists may be read-only, and what may be absent may be undefined. */
type Input<T> = T extends readonly (infer Item)[]
  ? readonly Input<Item>[]
  : T extends object
    ? { [Name in keyof T]: Input<T[Name]> | ({} extends Pick<T, Name> ? undefined : never) }
    : T

/**
 * An object of a response: the essential names have a value, and any other is undefined where the gateway sent none, or one in
 * a form that cannot be read. Objects within are there in any case, unless the spec leaves them out itself.
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
 * What is sent, to whom, and when.
 *
 * `options.timestamp_send` may also be a `Date`. Its time of day goes along, to the second, in UTC: that the gateway takes one
 * is assumption A19. A string goes out as it is; a date alone (`2030-12-25`) rests on no assumption.
 */
export interface SendRequest extends With<
  Input<Wire['SendRequest']>,
  {
    recipients: RecipientsInput
    options: With<Input<Wire['Options']>, { timestamp_send: string | Date | undefined }> | undefined
  }
> {}

/**
 * What is added to an open transaction, what closes it, or to when a message is moved.
 *
 * `options.timestamp_send` may also be a `Date`, as in {@link SendRequest} (A19).
 */
export interface UpdateRequest extends With<
  Input<Wire['UpdateRequest']>,
  {
    recipients: RecipientsInput
    options: { timestamp_send?: string | Date | undefined } | undefined
  }
> {}

/** One number, one recipient with fields, or a list of either. */
export type RecipientsInput = string | RecipientInput | readonly (string | RecipientInput)[]

/** One recipient of a request: a number in the form `+39-3331234567`, and the values for the placeholders. */
export interface RecipientInput extends With<
  Input<Wire['RecipientInput']>,
  { fields: TemplateFields | FieldsObject | undefined }
> {}

/**
 * A message as the gateway has it, its times as `Date`. Prices are in euro.
 *
 * Only its `id` is certain. What the gateway leaves out, or writes in a form that cannot be read, is undefined; the response of
 * `withResponse()` has it as it was. {@link MessageState} names the values of `state`; a state that the spec does not know
 * comes through as it is.
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

/** A message as it stands in the list. */
export interface MessageSummary extends Received<
  With<Wire['Messages'], { timestamp: Date }>,
  'id'
> {}

/** One recipient of a message, with the rendered text and the delivery report. Prices are in euro. */
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

/** The carrier aggregator's delivery report on one recipient. */
export interface DeliveryReport extends Received<
  With<Wire['Report'], { sentAt: Date; doneAt: Date }>
> {}

/** What a token is to be allowed, and for how long. `ttl` is in seconds. */
export interface CreateTokenRequest extends Input<TokenWire['CreateTokenRequest']> {}

/** What is to change about a token. What is absent stays. */
export interface UpdateTokenRequest extends Input<TokenWire['UpdateTokenRequest']> {}

/** A token of the token service, its dates as `Date`. `token` and `refreshToken` are secrets. */
export interface Token extends Received<
  With<TokenWire['Token'], { createdAt: Date; expireAt: Date; updatedAt: Date }>,
  'token'
> {}

/** Something that a token can be allowed. */
export interface Scope extends Received<TokenWire['Scope'], 'scope'> {}

/** Which part of the list of tokens: at most `limit` of them, after the first `skip`. */
export interface TokenPage extends Input<
  NonNullable<operations['listTokens']['parameters']['query']>
> {}
