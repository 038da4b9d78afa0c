import type { components, operations } from '../../../generated/gateway-sms.ts'
import type { components as tokenComponents } from '../../../generated/tokens.ts'
import { expectSuccess } from '../inspection/expect.ts'
import type { Target } from '../target.ts'
import type { GatewayResponse } from './response.ts'
import type { Session } from './session.ts'

export type Message = components['schemas']['Message_Object']
export type Recipient = components['schemas']['Recipient_Object']
type Summary = components['schemas']['Messages']
export type Token = tokenComponents['schemas']['Token']
export type SendRequest = operations['sendMessage']['requestBody']['content']['application/json']
export type UpdateRequest =
  operations['updateMessage']['requestBody']['content']['application/json']
export type TokenRequest = tokenComponents['schemas']['CreateTokenRequest']

/**
 * Numbers that are not assigned to anyone. Ofcom reserves 07700 900000 to 900999 for fiction. The sandbox always delivers to
 * the numbers from 07700 900100 to 900399. Some of the other reserved numbers have special outcomes.
 */
export const fictionNumbers: readonly string[] = Array.from(
  { length: 300 },
  (_, index) => `+44-7700900${100 + index}`,
)

export const [someNumber = '', otherNumber = '', thirdNumber = ''] = fictionNumbers

/** A well-formed id that does not exist. */
export const unknownId = 'ffffffffffffffffffffffff'

/** A short message to a number reserved for fiction. */
export const greeting = {
  sender: 'alberto',
  body: 'Hello {{name}}!',
  recipients: { number: someNumber, fields: { name: 'Simone' } },
} satisfies SendRequest

/** A request that only closes a transaction. */
export const closing = { recipients: [], transaction: false } satisfies UpdateRequest

/**
 * Returns a request in a form that the target accepts. If nothing may be spent, adds `test` unless the request opens a
 * transaction.
 */
export function harmless<Body extends object>(
  target: Target,
  body: Body,
): Body & { test?: boolean } {
  const isDraft = 'transaction' in body && body.transaction === true
  const fitting = inAcceptedForm(target, body)
  return target.maySpend || isDraft ? fitting : { ...fitting, test: true }
}

/**
 * Returns a request in a form that the target accepts. If the target refuses lists of recipient objects (A47), such a list is
 * replaced with the first of its objects.
 */
export function inAcceptedForm<Body extends object>(
  { acceptsObjectLists = true }: Target,
  body: Body,
): Body {
  const recipients: unknown = 'recipients' in body ? body.recipients : undefined
  if (acceptsObjectLists || !Array.isArray(recipients)) return body
  const first: unknown = recipients.find((recipient) => typeof recipient === 'object')
  return first === undefined ? body : { ...body, recipients: first }
}

/** Sends the greeting, with the given changes. */
export async function send(session: Session, changes: object = {}): Promise<Message> {
  const body = harmless(session.target, { ...greeting, ...changes })
  const response = await session.call('sendMessage', { body })
  expectSuccess(response, 201, 'a valid message is accepted', 'R')
  return messageOf(response)
}

export function openDraft(session: Session, changes: object = {}): Promise<Message> {
  return send(session, { transaction: true, ...changes })
}

/** Returns the message in a successful response. The response was validated when it arrived. */
export function messageOf({ json }: GatewayResponse): Message {
  const { data } = json as { data: Message | [Message] }
  return Array.isArray(data) ? data[0] : data
}

export function dataOf<Item>({ json }: GatewayResponse): Item[] {
  return (json as { data: Item[] }).data
}

export function recipientsOf(response: GatewayResponse): Recipient[] {
  return dataOf(response)
}

/** Returns the messages in a response to `listMessages`; an empty list if the account has no messages. */
export function summariesOf(response: GatewayResponse): Summary[] {
  return response.status === 200 ? dataOf(response) : []
}

/** Returns the account's credit in euros, as stated in a response. */
export function creditOf({ json }: GatewayResponse): number {
  return Number((json as { credit: string | number }).credit)
}

export function wordsOf({ json }: GatewayResponse): unknown {
  return (json as { message?: unknown }).message
}

/** Creates a token. By default, the token may read and send messages. */
export async function createToken(
  session: Session,
  changes: Partial<TokenRequest> = {},
): Promise<Token> {
  const usual = { scopes: scopesOf('POST', 'GET'), name: 'Order notifications', ttl: 3600 }
  const response = await session.call('createToken', { body: { ...usual, ...changes } })
  expectSuccess(response, 200, 'a token is created', 'R')
  return tokenOf(response)
}

/** Creates a token for the given methods, and returns the `Authorization` header that contains the token. */
export async function bearerFor(session: Session, ...methods: string[]): Promise<string> {
  const { token } = await createToken(session, { scopes: scopesOf(...methods) })
  return `Bearer ${token}`
}

export function tokenOf({ json }: GatewayResponse): Token {
  return json as Token
}

/** Returns the scopes that allow the given methods of the messages API on any host. */
export function scopesOf(...methods: string[]): string[] {
  return methods.map((method) => `${method}:*/messages`)
}
