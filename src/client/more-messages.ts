import type { paths } from '../../generated/gateway-sms.ts'
import { checked } from './arguments/checked.ts'
import { messageArguments } from './arguments/more-shapes.ts'
import { sendMany, type SendManyOptions } from './bulk/send-many.ts'
import { reconcile, type ReconcileOptions } from './polling/reconcile.ts'
import { waitForDelivery, watch, type WatchOptions } from './polling/watch.ts'
import { createMessageCalls, type MessageCalls } from './message-calls.ts'
import { createAllMessageCalls } from './more-message-calls.ts'
import type { Caller, CallOptions } from './request/call.ts'
import { createPace } from './request/pace.ts'
import { checkBefore } from './sending/checks.ts'
import type { DraftHandle } from './draft-handle.ts'
import { openDraft, publicDraft, resumeDraft } from './sending/draft.ts'
import { prepare } from './sending/prepare.ts'
import { send } from './sending/send.ts'
import { sendOnce } from './sending/send-once.ts'
import type { DraftOptions, SendOnceOptions } from './sending/send-options.ts'
import { createSendRealtime } from './sending/send-realtime.ts'
import type { SendRequest, UpdateRequest } from './types.ts'

/** The methods of `messages` that are loaded on first use. */
export type MoreMessages = ReturnType<typeof createMoreMessages>

export function createMoreMessages(caller: Caller<paths>, own: MessageCalls) {
  const { service } = caller
  const calls = createAllMessageCalls(caller, own)
  const { list, recipients, recipient } = calls
  const methods = {
    sendOnce: (request: SendRequest, options?: SendOnceOptions) =>
      sendOnce(calls, request, options),
    sendRealtime: createSendRealtime(
      (request, options) => send(calls, request, options, sendOnce),
      service.now,
    ),
    draft: async (request: SendRequest, options: DraftOptions = {}) => {
      checkBefore(request, options)
      const { prepared, key } = prepare(request, options)
      return publicDraft(await openDraft(calls, prepared, options, key))
    },
    resumeDraft: async (handle: DraftHandle, options?: CallOptions) =>
      publicDraft(await resumeDraft(calls, handle, options)),
    sendMany: (
      requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
      options?: SendManyOptions,
    ) => {
      // These calls share a pace, so that one 429 slows them all.
      const paced = caller.paced(createPace())
      const calls = createAllMessageCalls(paced, createMessageCalls(paced))
      return sendMany(
        {
          send: async (...given) => (await send(calls, ...given, sendOnce)).data,
          sendOnce: async (...given) => (await sendOnce(calls, ...given)).data,
        },
        requests,
        options,
      )
    },
    list,
    update: (id: string, request: UpdateRequest, options?: CallOptions) =>
      calls.put(id, request, options),
    reschedule: (id: string, date: Date | string, options?: CallOptions) =>
      calls.put(id, { recipients: [], options: { timestamp_send: date } }, options),
    cancel: (id: string, options?: CallOptions) => calls.delete(id, options),
    recipients,
    recipient,
    watch: (id: string, options?: WatchOptions) => watch(calls, service, id, options),
    waitForDelivery: (id: string, options?: WatchOptions) =>
      waitForDelivery(calls, service, id, options),
    reconcile: (key: string, options?: ReconcileOptions) => reconcile(calls, key, options),
  }
  return checked(methods, messageArguments)
}
