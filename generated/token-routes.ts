// Generated from spec/tokens.yaml by `npm run generate`. Do not edit.

/** The name, method and path of each operation. */
export const tokenRoutes = {
  listTokens: { operation: 'listTokens', method: 'GET', path: '/tokens' },
  createToken: { operation: 'createToken', method: 'POST', path: '/tokens' },
  getToken: { operation: 'getToken', method: 'GET', path: '/tokens/{token}' },
  updateToken: { operation: 'updateToken', method: 'PATCH', path: '/tokens/{token}' },
  deleteToken: { operation: 'deleteToken', method: 'DELETE', path: '/tokens/{token}' },
  listScopes: { operation: 'listScopes', method: 'GET', path: '/scopes' },
} as const
