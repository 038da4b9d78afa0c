import { gatewayWords } from '../../../generated/gateway-words.ts'
import { describe } from '../request/endpoints.ts'
import type { Refusal } from './envelope.ts'
import { GatewayError, type GatewayErrorReason } from '../errors.ts'
import { readRetryAfter } from '../request/retry.ts'
import type { ResponseContext } from './unexpected-response.ts'

/** The error for a failure that the gateway itself answered with. Of its words it shows those that the spec documents. */
export function refusalError(
  { endpoint, response, now }: ResponseContext,
  { code: given, reason, message }: Refusal,
  advice = advices[reason],
): GatewayError {
  const { status } = response
  // A longer one may be a telephone number or a code that was sent.
  const code = given !== undefined && Math.abs(given) < 10_000 ? given : undefined
  const numbers = code === undefined ? `${status}` : `${status}, code ${code}`
  const words = gatewayWords.exec(message)?.[0]
  return new GatewayError(
    `${describe(endpoint)} was refused: ${reason} (${numbers})` +
      (words === undefined ? '.' : `: ${words}.`) +
      (advice === undefined ? '' : ` ${advice}`),
    {
      ...endpoint,
      status,
      ...(code !== undefined && { code }),
      reason,
      gatewayMessage: message,
      ...readRetryAfter(response, now),
    },
  )
}

/** What to do where the gateway's own words leave it open. */
const advices: Readonly<Partial<Record<GatewayErrorReason, string>>> = {
  unauthorized: 'Check whether the token, or the API key, is right and has not expired.',
  forbidden: 'messageScopes() names the scopes that a token can have.',
  'credit-not-enough': 'Nothing was queued: add credit, then send again.',
  'too-many-requests': 'Wait a minute, or send without realtime.',
}
