import type { WithResponse } from '../response/response-promise.ts'
import { ConfigurationError, isSmsError } from '../errors.ts'
import type { AllMessageCalls } from '../more-message-calls.ts'
import type { Message, SendRequest } from '../types.ts'
import { checkAfter, checkBefore, preflightError } from './checks.ts'
import { openDraft, type OpenDraft } from './draft.ts'
import { inTime } from './in-time.ts'
import { prepare } from './prepare.ts'
import type { SendOnceOptions } from './send-options.ts'

/** Sends a message through a transaction. Each step is safe to retry. */
export async function sendOnce(
  calls: AllMessageCalls,
  request: SendRequest,
  options: SendOnceOptions = {},
): Promise<WithResponse<Message>> {
  checkBefore(request, options)
  const { prepared, key } = prepare(request, options)
  let left = calls.within(options)
  const draft = await openDraft(calls, prepared, left(), key)
  try {
    checkAfter(draft.message, options)
    if (options.maxPrice !== undefined) {
      if (draft.message.price === undefined) await draft.refresh(left())
      checkPrice(draft.message, options.maxPrice)
    }
    left = await inTime(() => save(draft, options), left)
  } catch (error) {
    // The draft is never sent, even if discarding it fails.
    await draft.discard(left()).catch(() => {})
    if (isSmsError(error) && key !== undefined) Object.assign(error, { key })
    throw error
  }
  return await draft.close(left())
}

/** Checks the price of an open transaction. */
export function checkPrice(message: Message, maxPrice: number): void {
  const { price } = message
  if (price !== undefined && price <= maxPrice) return
  const costs =
    price === undefined ? 'the gateway reports no price' : `the price in euros is ${price}`
  throw preflightError('too-expensive', `${costs}; maxPrice is ${maxPrice}.`, {}, message)
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
