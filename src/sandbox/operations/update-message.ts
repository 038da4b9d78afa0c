import { MessageState } from '../../../generated/message-state.ts'
import type { operations } from '../../../generated/gateway-sms.ts'
import type { Context } from '../context.ts'
import { readBody } from '../pipeline/validate-body.ts'
import type { AuthenticatedCall } from '../pipeline/call.ts'
import { setPrice, takeCredit } from '../rules/price-and-credit.ts'
import { presentMessage, succeeded } from '../rules/present.ts'
import { enqueue, reschedule, readSendDate } from '../rules/enqueue.ts'
import { addRecipients, readRecipients } from '../rules/recipients.ts'
import { documentedRefusal, Refusal, refuseParameter } from '../rules/refusal.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { checkMessageId, findMessage } from './read-messages.ts'

type UpdateRequest = operations['updateMessage']['requestBody']['content']['application/json']

/** Adds recipients to an open transaction, closes one, or changes the send date of a waiting message (D). */
export function updateMessage(context: Context, call: AuthenticatedCall): unknown {
  const codes = { invalid: 210, missing: 211 } as const
  checkMessageId(call, codes.invalid)
  const request = readUpdate(context, call)
  const message = findMessage(context, call, codes)
  if (message.isOpen) completeTransaction(context, call, message, request)
  else moveSendDate(context, message, request)
  message.updatedAt = context.clock.now()
  context.store.messages.save(message)
  return succeeded(context, call.account, 'Updated', presentMessage(message))
}

/** Stands in for missing `recipients` if a request without them is accepted (A24). */
const noRecipients: string[] = []

function readUpdate(context: Context, call: AuthenticatedCall): UpdateRequest {
  const { updateWithoutRecipients, emptyClosingRecipients } = context.settings.assumptions
  const request = readBody(context, call, 'updateMessage', {
    adapt: (body) =>
      updateWithoutRecipients === 'accepted' ? { recipients: noRecipients, ...body } : body,
  })
  const isEmpty = Array.isArray(request.recipients) && request.recipients.length === 0
  if (isEmpty && request.recipients !== noRecipients && emptyClosingRecipients === 'refused') {
    throw refuseParameter(context, 'recipients', { kind: 'missing', message: '' }, 302)
  }
  return request
}

function completeTransaction(
  context: Context,
  call: AuthenticatedCall,
  message: StoredMessage,
  request: UpdateRequest,
): void {
  const { draftCredit, closingForNobody } = context.settings.assumptions
  const closes = request.transaction === false
  addRecipients(context, message, readRecipients(context, request.recipients))
  message.sendAt = readSendDate(context, request.options?.timestamp_send) ?? message.sendAt
  setPrice(context, message)
  // A transaction is closed only “if valid” (D), and a transaction without a valid recipient is not valid (A34).
  if (closes && message.recipients === 0 && closingForNobody !== 'accepted') {
    const problem = "invalid 'recipients' parameter: the transaction has no valid recipient"
    throw new Refusal(422, 302, problem)
  }
  if (closes || draftCredit === 'onOpen') takeCredit(context, call, message)
  if (closes) call.queued.push(enqueue(context, message))
}

/** Changes the send date of a waiting message (D). Refuses any other change with 422 · 212 (A25). */
function moveSendDate(context: Context, message: StoredMessage, request: UpdateRequest): void {
  const recipients = readRecipients(context, request.recipients)
  const asksMore = request.transaction !== undefined || recipients.length > 0
  const refusesMore = context.settings.assumptions.closedMessageRecipients === 'refused'
  const sendAt = readSendDate(context, request.options?.timestamp_send)
  const waits = message.state === MessageState.Pending && !message.isCancelled
  if ((asksMore && refusesMore) || sendAt === undefined || !waits) {
    throw documentedRefusal('updateMessage', 212)
  }
  message.sendAt = sendAt
  reschedule(context, message)
}

/** Cancels a waiting message. Its cost is not refunded (D). */
export function cancelMessage(context: Context, call: AuthenticatedCall): unknown {
  if ((call.parameters['id'] ?? '').trim() === '') throw documentedRefusal(call.operation, 217)
  const { store, clock, settings } = context
  const message = findMessage(context, call, { invalid: 218, missing: 219 })
  if (message.isCancelled) throw documentedRefusal(call.operation, 219)
  const draftStays = message.isOpen && settings.assumptions.cancelOpenTransaction === 'refused'
  if (message.state !== MessageState.Pending || draftStays)
    throw documentedRefusal(call.operation, 221)
  message.isCancelled = true
  message.isOpen = false
  message.updatedAt = clock.now()
  store.queue.remove(message.id)
  store.messages.save(message)
  context.events.emit({ kind: 'messageCancelled', message: message.id })
  return { data: [], message: `${message.id} Deleted`, success: true, error: null }
}
