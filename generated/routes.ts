// Generated from spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

/** The name, method and path of each operation of the gateway and its token service. */
export const routes = {
  listMessages: { operation: 'listMessages', method: 'GET', path: '/messages/' },
  sendMessage: { operation: 'sendMessage', method: 'POST', path: '/messages/' },
  getMessage: { operation: 'getMessage', method: 'GET', path: '/messages/{id}' },
  updateMessage: { operation: 'updateMessage', method: 'PUT', path: '/messages/{id}' },
  cancelMessage: { operation: 'cancelMessage', method: 'DELETE', path: '/messages/{id}' },
  listRecipients: { operation: 'listRecipients', method: 'GET', path: '/messages/{id}/recipients/' },
  getRecipient: { operation: 'getRecipient', method: 'GET', path: '/messages/{id}/recipients/{number}' },
  listTokens: { operation: 'listTokens', method: 'GET', path: '/tokens' },
  createToken: { operation: 'createToken', method: 'POST', path: '/tokens' },
  getToken: { operation: 'getToken', method: 'GET', path: '/tokens/{token}' },
  updateToken: { operation: 'updateToken', method: 'PATCH', path: '/tokens/{token}' },
  deleteToken: { operation: 'deleteToken', method: 'DELETE', path: '/tokens/{token}' },
  listScopes: { operation: 'listScopes', method: 'GET', path: '/scopes' },
} as const
