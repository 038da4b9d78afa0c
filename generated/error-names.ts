// Generated from spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

import { gatewayErrorNames } from './gateway-error-names.ts'

/** The name of each error code that only the token service has. */
const tokenErrorNames = {
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
  422: 'invalid-parameter',
} as const

/** The name of each error code of the gateway and its token service. */
export const errorNames = { ...gatewayErrorNames, ...tokenErrorNames } as const

/** An error code that the specs document. */
export type ErrorCode = keyof typeof errorNames

/** The name of an error code, such as `credit-not-enough`. */
export type ErrorName = (typeof errorNames)[ErrorCode]
