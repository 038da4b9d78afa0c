import type { paths } from '../../generated/gateway-sms.ts'
import type { WithResponse } from './response/response-promise.ts'
import { ownArguments } from './arguments/call-shapes.ts'
import { checked } from './arguments/checked.ts'
import { createMessageCalls } from './message-calls.ts'
import type { Caller } from './request/call.ts'
import { send } from './sending/send.ts'
import type { SendOptions } from './sending/send-options.ts'
import type { Message, SendRequest } from './types.ts'

/** The methods and calls for sending or getting a single message. */
export type SingleMessages = ReturnType<typeof createSingleMessages>

/**
 * Makes the methods that most applications need, and the calls on which all other methods are based.
 *
 * @param sendOnce Sends within a `maxPrice`. The function is in the chunk `more`, which is loaded on first use.
 */
export function createSingleMessages(
  caller: Caller<paths>,
  sendOnce: (request: SendRequest, options: SendOptions) => Promise<WithResponse<Message>>,
) {
  const calls = createMessageCalls(caller)
  const sendWithinPrice: Parameters<typeof send>[3] = (_, ...given) => sendOnce(...given)
  const methods = {
    send: (request: SendRequest, options?: SendOptions) =>
      send(calls, request, options, sendWithinPrice),
    get: calls.get,
  }
  return { calls, ...checked(methods, ownArguments) }
}
