import type { components, operations } from '../../../generated/gateway-sms.ts'
import type { components as tokenComponents } from '../../../generated/tokens.ts'
import { expectSuccess } from '../inspection/expect.ts'
import type { Target } from '../target.ts'
import type { GatewayResponse } from './response.ts'
import { someNumber } from './fiction.ts'
import type { Session } from './session.ts'

export type Message = components['schemas']['Message_Object']
export type Recipient = components['schemas']['Recipient_Object']
export type Summary = components['schemas']['Messages']
export type Token = tokenComponents['schemas']['Token']
export type SendRequest = operations['sendMessage']['requestBody']['content']['application/json']
export type UpdateRequest =
  operations['updateMessage']['requestBody']['content']['application/json']
export type TokenRequest = tokenComponents['schemas']['CreateTokenRequest']

/** A short message to a number of fiction. */
export const greeting = {
  sender: 'alberto',
  body: 'Hello {{name}}!',
  recipients: { number: someNumber, fields: { name: 'Simone' } },
} satisfies SendRequest

/** The same request so that it costs nothing and reaches nobody, where nothing may be spent, and in a form that the target takes. */
export function harmless<Body extends object>(
  target: Target,
  body: Body,
): Body & { test?: boolean } {
  const isDraft = 'transaction' in body && body.transaction === true
  const fitting = asTaken(target, body)
  return target.maySpend || isDraft ? fitting : { ...fitting, test: true }
}

/** The same request with its first recipient only, where it has several with fields and the target takes no list of them (A47). */
export function asTaken<Body extends object>(
  { takesListOfObjects = true }: Target,
  body: Body,
): Body {
  const recipients: unknown = 'recipients' in body ? body.recipients : undefined
  if (takesListOfObjects || !Array.isArray(recipients)) return body
  const first: unknown = recipients.find((recipient) => typeof recipient === 'object')
  return first === undefined ? body : { ...body, recipients: first }
}

/** Sends a greeting, otherwise than usual in `changes`, and gives the message. */
export async function send(session: Session, changes: object = {}): Promise<Message> {
  const body = harmless(session.target, { ...greeting, ...changes })
  const response = await session.ask('sendMessage', { body })
  expectSuccess(response, 201, 'a good message is taken', 'R')
  return messageOf(response)
}

/** Opens a transaction. */
export function openDraft(session: Session, changes: object = {}): Promise<Message> {
  return send(session, { transaction: true, ...changes })
}

/** The message of a response that has succeeded. Its schema was checked when it came. */
export function messageOf({ json }: GatewayResponse): Message {
  const { data } = json as { data: Message | [Message] }
  return Array.isArray(data) ? data[0] : data
}

/** The recipients of a response that has succeeded. */
export function recipientsOf({ json }: GatewayResponse): Recipient[] {
  return (json as { data: Recipient[] }).data
}

/** The messages of a list; none for an account that has none. */
export function summariesOf({ status, json }: GatewayResponse): Summary[] {
  return status === 200 ? (json as { data: Summary[] }).data : []
}

/** What a response says is left on the account, in euro. */
export function creditOf({ json }: GatewayResponse): number {
  return Number((json as { credit: string | number }).credit)
}

/** Makes a token for the four methods of this API, or for `scopes`. */
export async function createToken(
  session: Session,
  changes: Partial<TokenRequest> = {},
): Promise<Token> {
  const body = {
    scopes: scopesOf('POST', 'GET'),
    name: 'Order notifications',
    ttl: 3600,
    ...changes,
  }
  const response = await session.ask('createToken', { body })
  expectSuccess(response, 200, 'a token is made', 'R')
  return tokenOf(response)
}

/** The token of a response that has succeeded. */
export function tokenOf({ json }: GatewayResponse): Token {
  return json as Token
}

/** The scopes of this API for some methods, on any of its hosts. */
export function scopesOf(...methods: string[]): string[] {
  return methods.map((method) => `${method}:*/messages`)
}
