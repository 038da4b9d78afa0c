import type { OperationId } from '../../../generated/operations.ts'
import { otherNumber, someNumber, unknownId } from '../http/fiction.ts'
import { CannotTry } from '../http/failures.ts'
import { createToken, greeting, harmless, openDraft, scopesOf, send } from '../http/messages.ts'
import type { Ask } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import {
  cutOff,
  needSpending,
  request,
  tooLarge,
  type ResponseName,
  type Scenario,
} from './scenario.ts'

type MessageResponseName = Extract<
  ResponseName,
  `${'listMessages' | 'sendMessage' | 'getMessage' | 'updateMessage' | 'cancelMessage' | 'listRecipients' | 'getRecipient'} ${string}`
>

const unknown = { parameters: { id: unknownId, number: someNumber } }
const noId = { parameters: { id: 'no-id', number: someNumber } }
const addNobody = { recipients: [] }
/** Every option but the date. */
const withAll = {
  flash: true,
  realtime: true,
  custom: { order: 123, tags: [1, 2, 3] },
  callback_url: 'https://gateway-sms.invalid/delivery',
  callback_field: 'summary',
}
/** More than one message costs on any account. */
const unaffordable = 10_000_000

/** How every response of spec/gateway-sms.yaml is got. One that the spec gains or loses does not compile here. */
export const messageScenarios: Record<MessageResponseName, Scenario> = {
  'listMessages 200': async (session) => {
    await openDraft(session)
    await openDraft(session, { sender: '393331234567' })
    return request('listMessages')
  },
  'listMessages 401 401': withoutToken('listMessages', {}),
  'listMessages 403 403': withoutScope('listMessages', 'POST', {}),
  'listMessages 404 203': async (session) => {
    const isOwn = session.target.fresh !== undefined
    if (isOwn || (await session.ask('listMessages')).status === 404) return request('listMessages')
    throw new CannotTry('the account has messages, and there is no other without any')
  },

  'sendMessage 201': (session) => request('sendMessage', { body: safeGreeting(session) }),
  'sendMessage 400 400': (session) =>
    request('sendMessage', { raw: cutOff(safeGreeting(session)) }),
  'sendMessage 401 401': (session) =>
    request('sendMessage', { body: safeGreeting(session), authorization: null }),
  'sendMessage 402 201': (session) => {
    needSpending(session)
    return request('sendMessage', { body: { ...greeting, priority: unaffordable } })
  },
  'sendMessage 403 403': (session) =>
    withoutScope('sendMessage', 'GET', { body: safeGreeting(session) })(session),
  'sendMessage 413 413': (session) =>
    request('sendMessage', { body: { ...safeGreeting(session), body: tooLarge(session) } }),
  'sendMessage 415 415': (session) =>
    request('sendMessage', { body: safeGreeting(session), contentType: 'text/plain' }),
  'sendMessage 422 302': (session) =>
    request('sendMessage', { body: { ...safeGreeting(session), body: undefined } }),
  'sendMessage 429 429': async (session) => {
    const realtime = { ...safeGreeting(session), options: { realtime: true } }
    await session.ask('sendMessage', { body: realtime })
    return request('sendMessage', { body: realtime })
  },

  'getMessage 200': async (session) => {
    const { id } = await openDraft(session, { options: withAll })
    return request('getMessage', { parameters: { id } })
  },
  'getMessage 401 401': withoutToken('getMessage', unknown),
  'getMessage 403 403': withoutScope('getMessage', 'POST', unknown),
  'getMessage 404 203': () => request('getMessage', unknown),
  'getMessage 406 202': () => request('getMessage', noId),

  'updateMessage 200': async (session) => {
    const { id } = await openDraft(session, { options: withAll })
    const options = { timestamp_send: '2130-12-25' }
    const body = { recipients: [otherNumber], options }
    return request('updateMessage', { parameters: { id }, body })
  },
  'updateMessage 400 400': async (session) => {
    const { id } = await openDraft(session)
    return request('updateMessage', { parameters: { id }, raw: cutOff(addNobody) })
  },
  'updateMessage 401 401': withoutToken('updateMessage', { ...unknown, body: addNobody }),
  'updateMessage 402 201': async (session) => {
    needSpending(session)
    const { id } = await openDraft(session, { priority: unaffordable })
    return request('updateMessage', {
      parameters: { id },
      body: { ...addNobody, transaction: false },
    })
  },
  'updateMessage 403 403': withoutScope('updateMessage', 'GET', { ...unknown, body: addNobody }),
  'updateMessage 404 211': () => request('updateMessage', { ...unknown, body: addNobody }),
  'updateMessage 406 210': () => request('updateMessage', { ...noId, body: addNobody }),
  'updateMessage 413 413': (session) =>
    request('updateMessage', { ...unknown, body: { recipients: [tooLarge(session)] } }),
  'updateMessage 415 415': async (session) => {
    const { id } = await openDraft(session)
    return request('updateMessage', {
      parameters: { id },
      body: addNobody,
      contentType: 'text/plain',
    })
  },
  'updateMessage 422 212': async (session) => {
    const { id } = await send(session)
    return request('updateMessage', {
      parameters: { id },
      body: { ...addNobody, transaction: false },
    })
  },
  'updateMessage 422 302': async (session) => {
    const { id } = await openDraft(session)
    return request('updateMessage', { parameters: { id }, body: {} })
  },
  'updateMessage 429 429': async (session) => {
    const options = { realtime: true }
    const { id } = await openDraft(session, harmless(session.target, { options }))
    // Refused where there was one in this minute already, which will do as well.
    await session.ask('sendMessage', { body: { ...safeGreeting(session), options } })
    return request('updateMessage', {
      parameters: { id },
      body: { ...addNobody, transaction: false },
    })
  },

  'cancelMessage 200': async (session) => {
    const { id } = await send(session, { options: { timestamp_send: '2130-12-25' } })
    return request('cancelMessage', { parameters: { id } })
  },
  'cancelMessage 400 217': () => request('cancelMessage', { path: '/messages/' }),
  'cancelMessage 401 401': withoutToken('cancelMessage', unknown),
  'cancelMessage 403 403': withoutScope('cancelMessage', 'GET', unknown),
  'cancelMessage 404 219': () => request('cancelMessage', unknown),
  'cancelMessage 406 218': () => request('cancelMessage', noId),
  'cancelMessage 422 221': async (session) =>
    request('cancelMessage', { parameters: { id: await deliver(session) } }),

  'listRecipients 200': async (session) => {
    const id =
      session.target.advance === undefined ? (await send(session)).id : await deliver(session)
    return request('listRecipients', { parameters: { id } })
  },
  'listRecipients 401 401': withoutToken('listRecipients', unknown),
  'listRecipients 403 403': withoutScope('listRecipients', 'POST', unknown),
  'listRecipients 404 203': () => request('listRecipients', unknown),
  'listRecipients 406 202': () => request('listRecipients', noId),

  'getRecipient 200': async (session) => {
    const id =
      session.target.advance === undefined ? (await send(session)).id : await deliver(session)
    return request('getRecipient', { parameters: { id, number: someNumber } })
  },
  'getRecipient 401 401': withoutToken('getRecipient', unknown),
  'getRecipient 403 403': withoutScope('getRecipient', 'POST', unknown),
  'getRecipient 404 203': async (session) => {
    const { id } = await openDraft(session)
    return request('getRecipient', { parameters: { id, number: otherNumber } })
  },
  'getRecipient 406 202': () => request('getRecipient', noId),
}

function safeGreeting({ target }: Session) {
  return harmless(target, greeting)
}

function withoutToken(operation: OperationId, ask: Ask): Scenario {
  return () => request(operation, { ...ask, authorization: null })
}

/** With a token that may do only what another method does. */
function withoutScope(operation: OperationId, method: string, ask: Ask): Scenario {
  return async (session) => {
    const { token } = await createToken(session, { scopes: scopesOf(method) })
    return request(operation, { ...ask, authorization: `Bearer ${token}` })
  }
}

/** Sends a message and waits until it has reached its recipient's handset. */
async function deliver(session: Session): Promise<string> {
  if (session.target.advance === undefined) {
    throw new CannotTry(
      'the message would have to be sent first, and the time of this target cannot be moved',
    )
  }
  const { id } = await send(session)
  await session.advance('1h')
  return id
}
