import type { WithResponse } from '../response/response-promise.ts'
import type { MessageCalls } from '../message-calls.ts'
import type { Message, SendRequest } from '../types.ts'
import { checkAfter, checkBefore } from './checks.ts'
import { prepare } from './prepare.ts'
import type { SendOptions } from './send-options.ts'

/** Sends a request that has been checked. */
export async function sendChecked(
  calls: MessageCalls,
  request: SendRequest,
  options: SendOptions,
): Promise<WithResponse<Message>> {
  const { prepared, key } = prepare(request, options)
  const response = await calls.post(prepared, options, key === undefined ? {} : { key })
  if (request.transaction !== true) checkAfter(response.data, options, key)
  return response
}

/** Sends with one request. If its response is lost, it is unknown whether the message was queued. */
export function send(
  calls: MessageCalls,
  request: SendRequest,
  options: SendOptions = {},
  /** Sends within the limits of `options`, which needs more of the client. */
  sendWithin: (request: SendRequest, options: SendOptions) => Promise<WithResponse<Message>>,
): Promise<WithResponse<Message>> {
  checkBefore(request, options)
  const { maxSegments, maxPrice } = options
  return maxSegments === undefined && maxPrice === undefined
    ? sendChecked(calls, request, options)
    : sendWithin(request, options)
}
