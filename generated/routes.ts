// Generated from spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

/** The method and path of each operation of the gateway and its token service. */
export const routes = {
  listMessages: { method: 'GET', path: '/messages/' },
  sendMessage: { method: 'POST', path: '/messages/' },
  getMessage: { method: 'GET', path: '/messages/{id}' },
  updateMessage: { method: 'PUT', path: '/messages/{id}' },
  cancelMessage: { method: 'DELETE', path: '/messages/{id}' },
  listRecipients: { method: 'GET', path: '/messages/{id}/recipients/' },
  getRecipient: { method: 'GET', path: '/messages/{id}/recipients/{number}' },
  listTokens: { method: 'GET', path: '/tokens' },
  createToken: { method: 'POST', path: '/tokens' },
  getToken: { method: 'GET', path: '/tokens/{token}' },
  updateToken: { method: 'PATCH', path: '/tokens/{token}' },
  deleteToken: { method: 'DELETE', path: '/tokens/{token}' },
  listScopes: { method: 'GET', path: '/scopes' },
} as const
