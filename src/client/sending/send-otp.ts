import { realtimeInterval } from '../../sms/realtime.ts'
import type { Answer } from '../answer/answer-promise.ts'
import { isSmsError } from '../errors.ts'
import type { Message, RecipientInput, SendRequest } from '../types.ts'
import { stopped } from './checks.ts'
import type { SendOptions } from './send-options.ts'

/** A one-time password, to one number. */
export interface OtpRequest extends Pick<
  SendRequest,
  'sender' | 'body' | 'options' | 'priority' | 'test'
> {
  /** In the form `+39-3331234567`. */
  number: string
  /** The values for the placeholders of the body. */
  fields?: RecipientInput['fields'] | undefined
}

/** Makes the function that sends one-time passwords, and remembers when the last one went out. */
export function createSendOtp(
  send: (request: SendRequest, options: SendOptions) => Promise<Answer<Message>>,
  now: () => number,
) {
  let nextAt = -Infinity
  return async (
    { number, fields, ...request }: OtpRequest,
    options: SendOptions = {},
  ): Promise<Answer<Message>> => {
    const retryAfter = nextAt - now()
    if (retryAfter > 0) {
      throw stopped(
        'realtime-minute',
        `the gateway takes one realtime message per minute; the next one in ${Math.ceil(retryAfter / 1000)} s.`,
        { retryAfter },
      )
    }
    nextAt = now() + realtimeInterval
    try {
      return await send(
        {
          ...request,
          recipients: { number, ...(fields !== undefined && { fields }) },
          options: { ...request.options, realtime: true },
        },
        { retry: false, ...options },
      )
    } catch (error) {
      if (isSmsError(error) && error.sent === 'no') {
        // Nothing was queued, and so the minute is still free, unless the gateway says otherwise.
        nextAt = 'retryAfter' in error ? now() + (error.retryAfter ?? 0) : -Infinity
      }
      throw error
    }
  }
}
