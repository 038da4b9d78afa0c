import type { Answer } from '../answer/answer-promise.ts'
import { ConfigurationError } from '../errors.ts'
import type { MessageCalls } from '../message-calls.ts'
import type { Message, SendRequest } from '../types.ts'
import { checkAfter, checkBefore, checkPrice } from './checks.ts'
import { openDraft, type Draft } from './draft.ts'
import { prepare } from './prepare.ts'
import type { SendOnceOptions, SendOptions } from './send-options.ts'

/** Sends with one request, of which a lost answer leaves open whether the message was queued. */
export async function send(
  calls: MessageCalls,
  request: SendRequest,
  options: SendOptions = {},
): Promise<Answer<Message>> {
  checkBefore(request, options)
  if (options.maxPrice !== undefined) return await sendOnce(calls, request, options)
  const { prepared, key } = prepare(request, options)
  const answer = await calls.post(prepared, options, key === undefined ? {} : { key })
  if (request.transaction !== true) checkAfter(answer.data, options, key)
  return answer
}

/** Sends by way of a transaction, of which every step may be repeated. */
export async function sendOnce(
  calls: MessageCalls,
  request: SendRequest,
  options: SendOnceOptions = {},
): Promise<Answer<Message>> {
  checkBefore(request, options)
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
    // It is never sent, also if this fails.
    await draft.discard(left()).catch(() => {})
    throw error
  }
  return await draft.close(left()).withResponse()
}

async function save({ handle }: Draft, { save }: SendOnceOptions): Promise<void> {
  try {
    await save?.(handle)
  } catch (cause) {
    throw new ConfigurationError(
      'the function that was given as `save` failed. Nothing was queued.',
      'save',
      undefined,
      { cause },
    )
  }
}
