import { realtimeInterval } from '../../sms/realtime.ts'
import type { WithResponse } from '../response/response-promise.ts'
import { isSmsError } from '../errors.ts'
import type { RecipientFor } from '../typed-request.ts'
import type { Message, SendRequest } from '../types.ts'
import { stopped } from './checks.ts'
import type { SendOptions } from './send-options.ts'

/**
 * A realtime message to one number: the number in the form `+39-3331234567`, and a field for every placeholder of the body, if
 * the body is a literal.
 */
export type RealtimeRequest<Body extends string = string> = Pick<
  SendRequest,
  'sender' | 'options' | 'priority' | 'test'
> & { body: Body } & RecipientFor<Body>

/** Makes the function that sends realtime messages, and knows when the account's next one is due. */
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
      throw stopped(
        'realtime-minute',
        `the gateway takes one realtime message per minute; the next one in ${Math.ceil(retryAfter / 1000)} s.`,
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
        { retry: false, ...options },
      )
      nextAt = now() + realtimeInterval
      return response
    } catch (error) {
      // Another may have been queued meanwhile: its minute stays.
      nextAt = Math.max(nextAt, now() + waitAfter(error))
      throw error
    }
  }
}

/**
 * How many milliseconds the next one has to wait after a failure: none, unless this one was queued all the same, or the gateway
 * says how long. Whether one whose outcome is unknown has used the minute only the gateway can tell: it refuses the next if so.
 */
function waitAfter(error: unknown): number {
  if (!isSmsError(error)) return 0
  if (error.sent === 'yes') return realtimeInterval
  return 'status' in error && error.status === 429 ? (error.retryAfter ?? 0) : 0
}
