import type { paths } from '../../generated/gateway-sms.ts'
import type { WithResponse } from './response/response-promise.ts'
import { ownArguments } from './arguments/call-shapes.ts'
import { checked } from './arguments/checked.ts'
import { createMessageCalls } from './message-calls.ts'
import type { Caller } from './request/call.ts'
import { send } from './sending/send.ts'
import type { SendOptions } from './sending/send-options.ts'
import type { Message, SendRequest } from './types.ts'

/** What is made of a caller to send or get one message. */
export type SingleMessages = ReturnType<typeof createSingleMessages>

/**
 * Makes what most applications need of `messages`, and the calls that everything else rests on.
 *
 * @param sendWithin Sends within the limits of `options`, which needs more of the client.
 */
export function createSingleMessages(
  caller: Caller<paths>,
  sendWithin: (request: SendRequest, options: SendOptions) => Promise<WithResponse<Message>>,
) {
  const calls = createMessageCalls(caller)
  const methods = {
    send: (request: SendRequest, options?: SendOptions) =>
      send(calls, request, options, sendWithin),
    get: calls.get,
  }
  return { calls, ...checked(methods, ownArguments) }
}
