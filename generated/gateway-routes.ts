// Generated from spec/gateway-sms.yaml by `npm run generate`. Do not edit.

/** The name, method and path of each operation. */
export const gatewayRoutes = {
  listMessages: { operation: 'listMessages', method: 'GET', path: '/messages/' },
  sendMessage: { operation: 'sendMessage', method: 'POST', path: '/messages/' },
  getMessage: { operation: 'getMessage', method: 'GET', path: '/messages/{id}' },
  updateMessage: { operation: 'updateMessage', method: 'PUT', path: '/messages/{id}' },
  cancelMessage: { operation: 'cancelMessage', method: 'DELETE', path: '/messages/{id}' },
  listRecipients: { operation: 'listRecipients', method: 'GET', path: '/messages/{id}/recipients/' },
  getRecipient: { operation: 'getRecipient', method: 'GET', path: '/messages/{id}/recipients/{number}' },
} as const
