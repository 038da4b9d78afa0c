import { gatewayWords } from '../../../generated/gateway-words.ts'
import { describe } from '../request/endpoints.ts'
import type { Refusal } from './envelope.ts'
import { GatewayError, type GatewayErrorReason } from '../errors.ts'
import { readRetryAfter } from '../request/retry.ts'
import type { ResponseContext } from './unexpected-response.ts'

/**
 * Makes the error for a failure that the gateway itself reported. The error's message quotes only those words of the gateway's
 * message that the spec documents.
 */
export function refusalError(
  { endpoint, response, now }: ResponseContext,
  { code: given, reason, message }: Refusal,
  advice = advices[reason],
): GatewayError {
  const { status } = response
  // A longer code may be a telephone number or a one-time password.
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

/** Advice about the refusals for which the gateway's own message does not say what to do. */
const advices: Readonly<Partial<Record<GatewayErrorReason, string>>> = {
  unauthorized: 'Check the token and its expiry, or the API key.',
  forbidden: "Check the token's scopes (see messageScopes()).",
  'credit-not-enough': 'Nothing was queued. Add credit, then send again.',
  'too-many-requests': 'Wait a minute, or send without `realtime`.',
}
