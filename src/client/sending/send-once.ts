import type { WithResponse } from '../response/response-promise.ts'
import { ConfigurationError } from '../errors.ts'
import type { AllMessageCalls } from '../more-message-calls.ts'
import type { Message, SendRequest } from '../types.ts'
import { checkPrice, checkSegments } from './check-limits.ts'
import { checkAfter, checkBefore } from './checks.ts'
import { openDraft, type OpenDraft } from './draft.ts'
import { prepare } from './prepare.ts'
import { sendChecked } from './send.ts'
import type { SendOnceOptions, SendOptions } from './send-options.ts'

/** Sends within `maxSegments` and `maxPrice`. */
export async function sendWithin(
  calls: AllMessageCalls,
  request: SendRequest,
  options: SendOptions = {},
): Promise<WithResponse<Message>> {
  if (options.maxPrice !== undefined) return await sendOnce(calls, request, options)
  checkBefore(request, options)
  checkSegments(request, options)
  return await sendChecked(calls, request, options)
}

/** Sends through a transaction, each step of which is safe to retry. */
export async function sendOnce(
  calls: AllMessageCalls,
  request: SendRequest,
  options: SendOnceOptions = {},
): Promise<WithResponse<Message>> {
  checkBefore(request, options)
  checkSegments(request, options)
  const { prepared, key } = prepare(request, options)
  const left = calls.within(options)
  const draft = await openDraft(calls, prepared, left(), key)
  try {
    checkAfter(draft.message, options, key)
    if (options.maxPrice !== undefined) {
      if (draft.message.price === undefined) await draft.refresh(left())
      checkPrice(draft.message, options.maxPrice)
    }
    await save(draft, options)
  } catch (error) {
    // It is never sent, even if this fails.
    await draft.discard(left()).catch(() => {})
    throw error
  }
  return await draft.close(left())
}

async function save({ handle }: OpenDraft, { save }: SendOnceOptions): Promise<void> {
  try {
    await save?.(handle)
  } catch (cause) {
    throw new ConfigurationError(
      'the `save` function failed. Nothing was queued.',
      'save',
      undefined,
      { cause },
    )
  }
}
