// Generated from spec/gateway-sms.yaml by `npm run generate`. Do not edit.

/** The name of each error code of the gateway. */
export const gatewayErrorNames = {
  201: 'credit-not-enough',
  202: 'invalid-message-id',
  203: 'message-not-found',
  210: 'invalid-message-id',
  211: 'message-not-found',
  212: 'transaction-closed',
  217: 'message-id-required',
  218: 'invalid-message-id',
  219: 'message-not-found',
  221: 'already-scheduled',
  302: 'invalid-parameter',
  400: 'malformed-body',
  401: 'unauthorized',
  403: 'forbidden',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
} as const
