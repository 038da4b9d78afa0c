import type { WithResponse } from '../response/response-promise.ts'
import type { MessageCalls } from '../message-calls.ts'
import type { Message, SendRequest } from '../types.ts'
import { checkAfter, checkBefore } from './checks.ts'
import { prepare } from './prepare.ts'
import type { SendOptions } from './send-options.ts'

/**
 * Sends a message with one request. If the response is lost, it is unknown whether the message was queued.
 *
 * @param sendOnce Sends within a `maxPrice`, which only a transaction can enforce. The function is in the chunk `more`, which
 * is loaded on first use.
 */
export function send<Calls extends MessageCalls>(
  calls: Calls,
  request: SendRequest,
  options: SendOptions = {},
  sendOnce: (
    calls: Calls,
    request: SendRequest,
    options: SendOptions,
  ) => Promise<WithResponse<Message>>,
): Promise<WithResponse<Message>> {
  if (options.maxPrice !== undefined) return sendOnce(calls, request, options)
  checkBefore(request, options)
  const { prepared, key } = prepare(request, options)
  return calls.post(prepared, options, key === undefined ? {} : { key }).then((response) => {
    if (request.transaction !== true) checkAfter(response.data, options, key)
    return response
  })
}
