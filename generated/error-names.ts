// Made from spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Never edited by hand.

/** The name of each error code of the gateway and its token service. */
export const errorNames = {
  60: 'invalid-token-format',
  70: 'scopes-missing',
  80: 'invalid-scope-format',
  90: 'invalid-scope',
  100: 'invalid-scope-format',
  110: 'invalid-scope',
  120: 'token-not-found',
  130: 'invalid-refresh-token',
  140: 'unauthorized',
  150: 'token-id-required',
  160: 'token-not-found',
  170: 'token-id-required',
  180: 'token-not-found',
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
  422: 'invalid-parameter',
  429: 'too-many-requests',
} as const

/** An error code that the specs document. */
export type ErrorCode = keyof typeof errorNames

/** The name of an error code, such as `credit-not-enough`. */
export type ErrorName = (typeof errorNames)[ErrorCode]
