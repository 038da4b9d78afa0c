import { ofTokens, planted, send, type PlantedChange } from './planted-change.ts'

/** Changes of the operations, of who may call them and where. A gateway has to follow what goes over the wire. */
export const operations: readonly PlantedChange[] = [
  planted('an operation is added', 'gateways', 'nobody has to call it', (document) => {
    document.paths['/credit'] = {
      get: { ...document.paths['/messages/'].get, operationId: 'getCredit' },
    }
  }),
  planted('an operation is removed', 'everybody', 'who calls it is refused', (document) => {
    delete document.paths['/messages/{id}'].delete
  }),
  planted('an operation is on another path', 'everybody', 'the old one is refused', (document) => {
    document.paths['/sms/'] = document.paths['/messages/']
    delete document.paths['/messages/']
  }),
  planted('an operation has another name', 'callers', 'the types are by name', (document) => {
    send(document).operationId = 'createMessage'
  }),
  planted('an operation needs another scheme', 'everybody', 'the token is refused', (document) => {
    send(document).security = [{ apiKey: [] }]
  }),
  planted(
    'an operation takes a further scheme',
    'gateways',
    'the token is still taken',
    (document) => {
      send(document).security = [...document.security, { apiKey: [] }]
    },
  ),
  planted(
    'an environment is at another address',
    'callers',
    'tokens are for a host',
    (document) => {
      document.servers[0].url = 'https://example.com'
    },
  ),
  planted(
    'a scheme is another under its old name',
    'everybody',
    'the token is refused',
    (document) => {
      document.components.securitySchemes.bearerAuth = { type: 'http', scheme: 'basic' }
    },
  ),
  planted(
    'an operation is open to everybody',
    'gateways',
    'who brings a token is let in too',
    (document) => {
      send(document).security = []
    },
  ),
  planted(
    'an operation is no longer open to everybody',
    'everybody',
    'who brings nothing is refused',
    (document) => {
      delete send(document).security
    },
    (document) => {
      send(document).security = [{}]
    },
  ),
  planted(
    'an operation needs a further scope',
    'everybody',
    'tokens without it are refused',
    (document) => {
      send(document).security = [{ bearerAuth: ['messages:send'] }]
    },
    (document) => {
      send(document).security = [{ bearerAuth: [] }]
    },
  ),
  planted(
    'two things are needed instead of either',
    'everybody',
    'who brings one is refused',
    (document) => {
      send(document).security = [{ bearerAuth: [], apiKey: [] }]
    },
    (document) => {
      send(document).security = [{ bearerAuth: [] }, { apiKey: [] }]
    },
  ),
  ofTokens(
    'a way to be let in is gone',
    'everybody',
    'who refreshes by it is refused',
    (document) => {
      document.paths['/tokens/{token}'].patch.security.pop()
    },
  ),
  planted(
    'a path calls its parameter something else',
    'callers',
    'the types have its name, the wire has not',
    (document) => {
      const { paths } = document
      paths['/messages/{messageId}'] = paths['/messages/{id}']
      paths['/messages/{messageId}'].parameters[0].name = 'messageId'
      delete paths['/messages/{id}']
    },
  ),
  planted('an operation has another method', 'everybody', 'the old one is refused', (document) => {
    const path = document.paths['/messages/{id}']
    path.patch = path.put
    delete path.put
  }),
  planted(
    'an environment is gone',
    'callers',
    'who names it is refused by the client',
    (document) => {
      document.servers.splice(1, 1)
    },
  ),
  planted('an environment is added', 'nobody', 'nobody has to name it', (document) => {
    document.servers.push({ url: 'https://eu.example.com', 'x-environment': 'europe' })
  }),
  planted(
    'a server listens on another port by default',
    'callers',
    'who goes by the old one finds nothing',
    (document) => {
      document.servers[2].variables.port.default = '5000'
    },
  ),
  planted('a schema has another name', 'callers', 'the types have its name', (document) => {
    const { schemas } = document.components
    schemas.Message = schemas.Message_Object
    delete schemas.Message_Object
  }),
  planted(
    'an operation calls back',
    'everybody',
    'there is no rule for it: it is for people to judge',
    (document) => {
      send(document).callbacks = { delivered: {} }
    },
  ),
]
