import { operations, type OperationId } from '../../../generated/operations.ts'
import { SkipCheck, fixedTime } from '../http/failures.ts'
import {
  bearerFor,
  closing,
  createToken,
  greeting,
  harmless,
  openDraft,
  otherNumber,
  scopesOf,
  send,
  someNumber,
  unknownId,
} from '../http/messages.ts'
import type { CallOptions } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import { goodCall } from '../protocol/good-call.ts'

/** The name of a documented response: `OPERATION STATUS` for a success, `OPERATION STATUS CODE` for a failure. */
export type ResponseName = {
  [Id in OperationId]: `${Id} ${SuccessOf<Id>}` | `${Id} ${FailureOf<Id>}`
}[OperationId]

type ErrorOf<Id extends OperationId> = (typeof operations)[Id]['errors'][number]
type SuccessOf<Id extends OperationId> = Exclude<
  (typeof operations)[Id]['statuses'][number],
  ErrorOf<Id>['status']
>
type FailureOf<Id extends OperationId, Failure = ErrorOf<Id>> = Failure extends {
  status: infer Status extends number
  code: infer Code extends number
}
  ? `${Status} ${Code}`
  : never

/** A documented response, with its operation, status and error code. */
export interface DocumentedResponse {
  name: ResponseName
  operation: OperationId
  method: string
  /** The path's template. */
  path: string
  status: number
  /** The error code of a failure; undefined for a success. */
  code: number | undefined
}

/**
 * Prepares a gateway for a documented response, and returns the request. Throws a SkipCheck if the target cannot be prepared.
 */
export type Scenario = (session: Session) => Promise<Prepared> | Prepared

/** A request. A response with the status in `or`, which an assumption also allows, is reported as a remark. */
export type Prepared = CallOptions & { or?: { status: number; source: string } }

/** Changes that make a valid call fail in a way common to several operations, keyed by the failure's status and code. */
const common = {
  '400 400': ({ body }) => ({ raw: JSON.stringify(body).slice(0, -1) }),
  '401 401': () => ({ authorization: null }),
  '401 140': () => ({ authorization: null }),
  '403 403': async (_, session, operation) => {
    const other = operations[operation].method === 'GET' ? 'POST' : 'GET'
    return { authorization: await bearerFor(session, other) }
  },
  '413 413': ({ body }, { target: { maxBodyBytes = 10 * 1024 * 1024 } }) => ({
    raw: JSON.stringify(body).padEnd(maxBodyBytes + 1),
  }),
  '415 415': () => ({ contentType: 'text/plain' }),
} satisfies Record<string, Change>

type Change = (
  good: CallOptions,
  session: Session,
  operation: OperationId,
) => CallOptions | Promise<CallOptions>

type CommonName = Extract<ResponseName, `${string} ${keyof typeof common}`>

const unknown = { parameters: { id: unknownId, token: unknownId, number: someNumber } }
const malformed = { parameters: { id: 'no-id', token: 'no-token', number: someNumber } }
const addNobody = { body: { recipients: [] } }
const scopes = scopesOf('POST', 'GET')
const malformedScopes = { scopes: ['everything'] }
const unknownScopes = { scopes: ['GET:example.com/messages'] }
const withoutToken = { path: '/tokens/' }
const change = { name: 'Order notifications', ttl: 604_800 }
/** Every option of a message except the send date. */
const withAll = {
  flash: true,
  realtime: true,
  custom: { order: 123, tags: [1, 2, 3] },
  callback_url: 'https://gateway-sms.invalid/delivery',
  callback_field: 'summary',
}
const limits = {
  totalRequests: 5,
  walletRequests: 5,
  walletAmount: 1,
  subscriptionRequests: 5,
  ip: [],
}
/** A priority so high that no account has enough credit for the message. */
const unaffordable = 10_000_000

/**
 * The scenarios for the responses that `common` does not cover. If a response is added to the spec or removed from it, this
 * table no longer compiles.
 */
const own: Record<Exclude<ResponseName, CommonName>, Scenario> = {
  'listMessages 200': async (session) => {
    await openDraft(session)
    await openDraft(session, { sender: '393331234567' })
    return {}
  },
  'listMessages 404 203': async (session) => {
    const isOwn = session.target.fresh !== undefined
    if (isOwn || (await session.call('listMessages')).status === 404) return {}
    throw new SkipCheck('it needs an account without messages, and this account has some')
  },

  'sendMessage 201': ({ target }) => ({ body: harmless(target, greeting) }),
  'sendMessage 402 201': (session) => {
    needSpending(session)
    return { body: { ...greeting, priority: unaffordable } }
  },
  'sendMessage 422 302': ({ target }) => ({
    body: { ...harmless(target, greeting), body: undefined },
  }),
  'sendMessage 429 429': async (session) => {
    const body = { ...harmless(session.target, greeting), options: { realtime: true } }
    await session.call('sendMessage', { body })
    return { body }
  },

  'getMessage 200': (session) => onDraft(session, {}, { options: withAll }),
  'getMessage 404 203': () => unknown,
  'getMessage 406 202': () => malformed,

  'updateMessage 200': (session) => {
    const body = { recipients: [otherNumber], options: { timestamp_send: '2130-12-25' } }
    return onDraft(session, { body }, { options: withAll })
  },
  'updateMessage 402 201': (session) => {
    needSpending(session)
    return onDraft(session, { body: closing }, { priority: unaffordable })
  },
  'updateMessage 404 211': () => ({ ...unknown, ...addNobody }),
  'updateMessage 406 210': () => ({ ...malformed, ...addNobody }),
  'updateMessage 422 212': async (session) => {
    const { id } = await send(session)
    return { parameters: { id }, body: closing }
  },
  'updateMessage 422 302': (session) => onDraft(session, { body: {} }),
  'updateMessage 429 429': async (session) => {
    const options = { realtime: true }
    const draft = await onDraft(session, { body: closing }, harmless(session.target, { options }))
    // A refusal means that another realtime message was sent in this minute, which serves the same purpose.
    const body = { ...harmless(session.target, greeting), options }
    await session.call('sendMessage', { body })
    return draft
  },

  'cancelMessage 200': async (session) => {
    const { id } = await send(session, { options: { timestamp_send: '2130-12-25' } })
    return { parameters: { id } }
  },
  'cancelMessage 400 217': () => ({ path: '/messages/' }),
  'cancelMessage 404 219': () => unknown,
  'cancelMessage 406 218': () => malformed,
  'cancelMessage 422 221': (session) => {
    if (session.target.advance === undefined) throw new SkipCheck(fixedTime)
    return onSent(session)
  },

  'listRecipients 200': onSent,
  'listRecipients 404 203': () => unknown,
  'listRecipients 406 202': () => malformed,

  'getRecipient 200': onSent,
  'getRecipient 404 203': async (session) => {
    const { id } = await openDraft(session)
    return { parameters: { id, number: otherNumber } }
  },
  'getRecipient 406 202': () => malformed,

  'listTokens 200': async (session) => {
    const { token } = await createToken(session, { limits })
    const body = { ...greeting, transaction: true }
    await session.call('sendMessage', { body, authorization: `Bearer ${token}` })
    return { query: '?limit=100&skip=0' }
  },
  'listTokens 404 120': () => ({ query: '?skip=1000000', or: { status: 200, source: 'A49' } }),
  'listTokens 422 422': () => ({ query: '?limit=101' }),

  'createToken 200': () => ({ body: { ...change, scopes } }),
  'createToken 422 70': () => ({ body: { name: 'Order notifications' } }),
  'createToken 422 80': () => ({ body: malformedScopes }),
  'createToken 422 90': () => ({ body: unknownScopes }),
  'createToken 422 422': () => ({ body: { scopes, ttl: 'a year' } }),

  'getToken 200': onToken({}),
  'getToken 404 120': () => unknown,
  'getToken 422 60': () => malformed,

  'updateToken 200': onToken({ body: change }),
  'updateToken 400 150': () => ({ ...withoutToken, body: change }),
  'updateToken 401 130': async (session) => {
    const { token } = await createToken(session)
    // An access token is not a refresh token (A50).
    return { parameters: { token }, body: change, authorization: `Bearer ${token}` }
  },
  'updateToken 404 160': () => ({ ...unknown, body: change }),
  'updateToken 422 100': onToken({ body: malformedScopes }),
  'updateToken 422 110': onToken({ body: unknownScopes }),
  'updateToken 422 422': onToken({ body: { name: 7 } }),

  'deleteToken 200': onToken({}),
  'deleteToken 400 170': () => withoutToken,
  'deleteToken 404 180': () => unknown,

  'listScopes 200': () => ({}),
}

/** Returns the scenario in which the gateway returns a documented response. */
export function scenarioOf({ name, operation }: DocumentedResponse): Scenario {
  if (name in own) return own[name as keyof typeof own]
  const change: Change = common[name.slice(operation.length + 1) as keyof typeof common]
  return async (session) => {
    const { options } = await goodCall(session, operation)
    return { ...options, ...(await change(options, session, operation)) }
  }
}

/** Every response that either spec documents. */
export const documentedResponses: readonly DocumentedResponse[] = (
  Object.keys(operations) as OperationId[]
).flatMap((operation) => {
  const { method, path, statuses, errors } = operations[operation]
  const isFailure = (status: number) => errors.some((error) => error.status === status)
  const successes = (statuses as readonly number[]).filter((status) => !isFailure(status))
  return [
    ...successes.map((status) => ({ name: `${operation} ${status}`, status, code: undefined })),
    ...errors.map(({ status, code }) => ({ name: `${operation} ${status} ${code}`, status, code })),
  ].map((one) => ({ ...one, name: one.name as ResponseName, operation, method, path }))
})

/** Throws a SkipCheck if nothing may be spent, because a gateway that wrongly accepted the request would send a message. */
function needSpending({ target }: Session): void {
  if (target.maySpend) return
  throw new SkipCheck(
    'if the gateway accepted the request, it would send a message, and nothing may be spent',
  )
}

async function onDraft(
  session: Session,
  options: CallOptions,
  changes: object = {},
): Promise<Prepared> {
  const { id } = await openDraft(session, changes)
  return { ...options, parameters: { id } }
}

/** Prepares a request about a message that has been delivered or, if the target's clock cannot be advanced, just sent. */
async function onSent(session: Session): Promise<Prepared> {
  const { id } = await send(session)
  if (session.target.advance !== undefined) await session.advance('1h')
  return { parameters: { id, number: someNumber } }
}

function onToken(options: CallOptions): Scenario {
  return async (session) => {
    const { token } = await createToken(session, { scopes })
    return { ...options, parameters: { token } }
  }
}
