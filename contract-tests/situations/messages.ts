import {
  anonymous,
  asText,
  createToken,
  cutOff,
  get,
  post,
  put,
  remove,
  sendBody,
  sendMessage,
  unaffordable,
  unknownId,
} from './requests.ts'
import type { PreparedGateway, RequestToSend, ResponseName, Situation } from './situation.ts'

type GatewayResponseName = Extract<
  ResponseName,
  `${'listMessages' | 'sendMessage' | 'getMessage' | 'updateMessage' | 'cancelMessage' | 'listRecipients' | 'getRecipient'} ${string}`
>

const number = encodeURIComponent('+39-3491235018')
const addNobody = { recipients: [] }
const openTransaction = { transaction: true }

/** Every documented response of spec/gateway-sms.yaml. A response that the spec gains or loses does not compile here. */
export const messageSituations: Record<GatewayResponseName, Situation> = {
  'listMessages 200': {
    arrange: async (gateway) => {
      await sendMessage(gateway)
      await sendMessage(gateway, { sender: '393331234567' })
      return get('/messages/', gateway.bearer)
    },
  },
  'listMessages 401 401': withoutToken(get('/messages/', '')),
  'listMessages 403 403': withoutScope('POST', (bearer) => get('/messages/', bearer)),
  'listMessages 404 203': { arrange: ({ bearer }) => get('/messages/', bearer) },

  'sendMessage 201': { arrange: ({ bearer }) => post('/messages/', bearer, sendBody) },
  'sendMessage 400 400': { arrange: ({ bearer }) => cutOff(post('/messages/', bearer, sendBody)) },
  'sendMessage 401 401': withoutToken(post('/messages/', '', sendBody)),
  'sendMessage 402 201': {
    arrange: ({ bearer }) => post('/messages/', bearer, { ...sendBody, priority: unaffordable }),
  },
  'sendMessage 403 403': withoutScope('GET', (bearer) => post('/messages/', bearer, sendBody)),
  'sendMessage 413 413': tooLarge(({ bearer }) => post('/messages/', bearer, sendBody)),
  'sendMessage 415 415': { arrange: ({ bearer }) => asText(post('/messages/', bearer, sendBody)) },
  'sendMessage 422 302': {
    arrange: ({ bearer }) => post('/messages/', bearer, { ...sendBody, body: undefined }),
  },
  'sendMessage 429 429': {
    arrange: async (gateway) => {
      await sendMessage(gateway, { options: { realtime: true } })
      return post('/messages/', gateway.bearer, { ...sendBody, options: { realtime: true } })
    },
  },

  'getMessage 200': {
    arrange: async (gateway) => {
      const options = {
        flash: true,
        realtime: true,
        custom: { order: 123, tags: [1, 2, 3] },
        callback_url: 'https://example.com/delivery',
        callback_field: 'summary',
      }
      const id = await sendMessage(gateway, { options })
      gateway.sandbox.advance('1m')
      return get(`/messages/${id}`, gateway.bearer)
    },
  },
  'getMessage 401 401': withoutToken(get(`/messages/${unknownId}`, '')),
  'getMessage 403 403': withoutScope('POST', (bearer) => get(`/messages/${unknownId}`, bearer)),
  'getMessage 404 203': { arrange: ({ bearer }) => get(`/messages/${unknownId}`, bearer) },
  'getMessage 406 202': { arrange: ({ bearer }) => get('/messages/no-id', bearer) },

  'updateMessage 200': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway, openTransaction)
      const options = { timestamp_send: '2130-12-25' }
      return put(`/messages/${id}`, gateway.bearer, { recipients: ['+39-3491234115'], options })
    },
  },
  'updateMessage 400 400': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway, openTransaction)
      return cutOff(put(`/messages/${id}`, gateway.bearer, addNobody))
    },
  },
  'updateMessage 401 401': withoutToken(put(`/messages/${unknownId}`, '', addNobody)),
  'updateMessage 402 201': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway, { ...openTransaction, priority: unaffordable })
      return put(`/messages/${id}`, gateway.bearer, { ...addNobody, transaction: false })
    },
  },
  'updateMessage 403 403': withoutScope('GET', (bearer) =>
    put(`/messages/${unknownId}`, bearer, addNobody),
  ),
  'updateMessage 404 211': {
    arrange: ({ bearer }) => put(`/messages/${unknownId}`, bearer, addNobody),
  },
  'updateMessage 406 210': { arrange: ({ bearer }) => put('/messages/no-id', bearer, addNobody) },
  'updateMessage 413 413': tooLarge(({ bearer }) =>
    put(`/messages/${unknownId}`, bearer, addNobody),
  ),
  'updateMessage 415 415': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway, openTransaction)
      return asText(put(`/messages/${id}`, gateway.bearer, addNobody))
    },
  },
  'updateMessage 422 212': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway)
      return put(`/messages/${id}`, gateway.bearer, { ...addNobody, transaction: false })
    },
  },
  'updateMessage 422 302': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway, openTransaction)
      return put(`/messages/${id}`, gateway.bearer, {})
    },
  },

  'updateMessage 429 429': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway, { ...openTransaction, options: { realtime: true } })
      await sendMessage(gateway, { options: { realtime: true } })
      return put(`/messages/${id}`, gateway.bearer, { ...addNobody, transaction: false })
    },
  },

  'cancelMessage 200': {
    arrange: async (gateway) => remove(`/messages/${await sendMessage(gateway)}`, gateway.bearer),
  },
  'cancelMessage 400 217': { arrange: ({ bearer }) => remove('/messages/', bearer) },
  'cancelMessage 401 401': withoutToken(remove(`/messages/${unknownId}`, '')),
  'cancelMessage 403 403': withoutScope('GET', (bearer) =>
    remove(`/messages/${unknownId}`, bearer),
  ),
  'cancelMessage 404 219': { arrange: ({ bearer }) => remove(`/messages/${unknownId}`, bearer) },
  'cancelMessage 406 218': { arrange: ({ bearer }) => remove('/messages/no-id', bearer) },
  'cancelMessage 422 221': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway)
      gateway.sandbox.advance('1m')
      return remove(`/messages/${id}`, gateway.bearer)
    },
  },

  'listRecipients 200': delivered((id) => `/messages/${id}/recipients/`),
  'listRecipients 401 401': withoutToken(get(`/messages/${unknownId}/recipients/`, '')),
  'listRecipients 403 403': withoutScope('POST', (bearer) =>
    get(`/messages/${unknownId}/recipients/`, bearer),
  ),
  'listRecipients 404 203': {
    arrange: ({ bearer }) => get(`/messages/${unknownId}/recipients/`, bearer),
  },
  'listRecipients 406 202': { arrange: ({ bearer }) => get('/messages/no-id/recipients/', bearer) },

  'getRecipient 200': delivered((id) => `/messages/${id}/recipients/${number}`),
  'getRecipient 401 401': withoutToken(get(`/messages/${unknownId}/recipients/${number}`, '')),
  'getRecipient 403 403': withoutScope('POST', (bearer) =>
    get(`/messages/${unknownId}/recipients/${number}`, bearer),
  ),
  'getRecipient 404 203': {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway)
      return get(
        `/messages/${id}/recipients/${encodeURIComponent('+39-0000000000')}`,
        gateway.bearer,
      )
    },
  },
  'getRecipient 406 202': {
    arrange: ({ bearer }) => get(`/messages/no-id/recipients/${number}`, bearer),
  },
}

function withoutToken(request: RequestToSend): Situation {
  return { arrange: () => anonymous(request) }
}

/** A request with a token that may do only what another method does. */
function withoutScope(method: string, request: (bearer: string) => RequestToSend): Situation {
  return {
    arrange: async (gateway) => {
      const { token } = await createToken(gateway, [`${method}:test.ws.messaggisms.com/messages`])
      return request(`Bearer ${token}`)
    },
  }
}

function tooLarge(request: (gateway: PreparedGateway) => RequestToSend): Situation {
  return { options: { maxBodyBytes: 10 }, arrange: request }
}

/** A message that has reached its recipient's handset. */
function delivered(path: (id: string) => string): Situation {
  return {
    arrange: async (gateway) => {
      const id = await sendMessage(gateway)
      gateway.sandbox.advance('1m')
      return get(path(id), gateway.bearer)
    },
  }
}
