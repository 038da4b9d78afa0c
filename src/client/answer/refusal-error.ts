import { describe } from '../request/endpoints.ts'
import type { Refusal } from './envelope.ts'
import { GatewayError, type GatewayErrorReason } from '../errors.ts'
import { readRetryAfter } from '../request/retry.ts'
import { hideSecrets } from '../request/secrets.ts'
import type { AnswerContext } from './unexpected-answer.ts'

/** The error for a failure that the gateway itself answered with. */
export function refusalError(
  { endpoint, response, secrets, now }: AnswerContext,
  { code, reason, message }: Refusal,
  advice = advices[reason],
): GatewayError {
  const { status } = response
  const gatewayMessage = hideSecrets(message, secrets())
  const numbers = code === undefined ? `${status}` : `${status}, code ${code}`
  return new GatewayError(
    `${describe(endpoint)} was refused: ${reason} (${numbers}): ${gatewayMessage}${advice === undefined ? '' : `. ${advice}`}`,
    {
      ...endpoint,
      status,
      ...(code !== undefined && { code }),
      reason,
      gatewayMessage,
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
