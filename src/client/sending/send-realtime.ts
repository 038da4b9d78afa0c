import { realtimeInterval } from '../../sms/realtime.ts'
import type { WithResponse } from '../response/response-promise.ts'
import { isSmsError } from '../errors.ts'
import type { RecipientFor } from '../typed-request.ts'
import type { Message, SendRequest } from '../types.ts'
import { preflightError } from './checks.ts'
import type { SendOptions } from './send-options.ts'

/**
 * A realtime message to one number in the format `+39-3331234567`. If the body is a literal, `fields` must have a value for
 * every placeholder.
 */
export type RealtimeRequest<Body extends string = string> = Pick<
  SendRequest,
  'sender' | 'options' | 'priority' | 'test'
> & { body: Body } & RecipientFor<Body>

/** Makes the function that sends realtime messages, and keeps track of when the account can send the next one. */
export function createSendRealtime(
  send: (request: SendRequest, options: SendOptions) => Promise<WithResponse<Message>>,
  now: () => number,
) {
  let nextAt = -Infinity
  return async (
    request: RealtimeRequest,
    options: SendOptions = {},
  ): Promise<WithResponse<Message>> => {
    const retryAfter = nextAt - now()
    if (retryAfter > 0) {
      throw preflightError(
        'realtime-minute',
        `only one realtime message per minute is allowed; try again in ${Math.ceil(retryAfter / 1000)} s.`,
        { retryAfter },
      )
    }
    const { number, fields, ...rest } = request
    try {
      const response = await send(
        {
          ...rest,
          recipients: { number, ...(fields !== undefined && { fields }) },
          options: { ...rest.options, realtime: true },
        },
        { ...options, retry: options.retry ?? false },
      )
      nextAt = now() + realtimeInterval
      return response
    } catch (error) {
      // Another realtime message may have been queued meanwhile, and its minute still applies.
      nextAt = Math.max(nextAt, now() + waitAfter(error))
      throw error
    }
  }
}

/**
 * Returns the time in milliseconds that the next realtime message must wait after a failure. The wait is one minute if the
 * message was queued despite the failure, the time in `Retry-After` after a 429, and otherwise 0. If the outcome is unknown,
 * the next message need not wait, because the gateway itself refuses a message that is sent too early.
 */
function waitAfter(error: unknown): number {
  if (!isSmsError(error)) return 0
  if (error.sent === 'yes') return realtimeInterval
  return 'status' in error && error.status === 429 ? (error.retryAfter ?? 0) : 0
}
