import type { Answer } from '../answer/answer-promise.ts'
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
): Promise<Answer<Message>> {
  const { prepared, key } = prepare(request, options)
  const answer = await calls.post(prepared, options, key === undefined ? {} : { key })
  if (request.transaction !== true) checkAfter(answer.data, options, key)
  return answer
}

/** Sends with one request, of which a lost answer leaves open whether the message was queued. */
export function send(
  calls: MessageCalls,
  request: SendRequest,
  options: SendOptions = {},
  /** Sends within the limits of `options`, which needs more of the client. */
  sendWithin: (request: SendRequest, options: SendOptions) => Promise<Answer<Message>>,
): Promise<Answer<Message>> {
  checkBefore(request, options)
  const { maxSegments, maxPrice } = options
  return maxSegments === undefined && maxPrice === undefined
    ? sendChecked(calls, request, options)
    : sendWithin(request, options)
}
