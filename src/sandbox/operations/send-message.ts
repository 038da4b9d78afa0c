import { MessageState } from '../../../generated/message-state.ts'
import type { operations } from '../../../generated/gateway-sms.ts'
import type { Context } from '../context.ts'
import { readBody } from '../pipeline/validate-body.ts'
import type { AuthenticatedCall } from '../pipeline/call.ts'
import { setPrice, takeCredit } from '../rules/price-and-credit.ts'
import { presentMessage, succeeded } from '../rules/present.ts'
import { enqueue, readSendDate } from '../rules/enqueue.ts'
import { addRecipients, readRecipients } from '../rules/recipients.ts'
import { Refusal, refuseInvalid } from '../rules/refusal.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { emptyList } from '../store/recipients.ts'

type SendRequest = operations['sendMessage']['requestBody']['content']['application/json']

/** Stores a message. If the request does not open a transaction, the message is also queued and charged (D). */
export function sendMessage(context: Context, call: AuthenticatedCall): unknown {
  const { store, settings } = context
  const request = readBody(context, call, 'sendMessage')
  checkSender(context, request.sender)
  const recipients = readRecipients(context, request.recipients)
  if (
    recipients.length === 0 &&
    request.transaction !== true &&
    settings.assumptions.emptyRecipients === 'refused'
  ) {
    throw new Refusal(422, 302, "missing 'recipients' parameter")
  }
  const message = compose(context, call, request)
  addRecipients(context, message, recipients)
  setPrice(context, message)
  const paysNow = !message.isOpen || settings.assumptions.draftCredit === 'onOpen'
  if (paysNow) takeCredit(context, call, message)
  // Only valid numbers have an outcome.
  const numbers = recipients.map(({ number }) => number)
  if (!message.isOpen) call.queued.push(enqueue(context, message, numbers))
  store.messages.save(message)
  return succeeded(context, call.account, 'Message Queued', [presentMessage(message)])
}

/** Throws a Refusal if the sender contains characters that are not allowed (A36). */
function checkSender(context: Context, sender: string): void {
  const { senderCharacters } = context.settings.assumptions
  if (senderCharacters === 'any' || /^[A-Za-z0-9]+$/.test(sender)) return
  throw refuseInvalid(context, 'sender', 'must be letters and digits')
}

function compose(
  context: Context,
  { account, caller }: AuthenticatedCall,
  request: SendRequest,
): StoredMessage {
  const now = context.clock.now()
  const options: NonNullable<SendRequest['options']> = request.options ?? {}
  return {
    position: context.store.messages.nextPosition(),
    id: context.identifiers.newMessageId(now),
    account,
    token: caller.token,
    test: request.test ?? false,
    sender: request.sender,
    body: request.body,
    priority: request.priority ?? 1,
    flash: options.flash ?? false,
    realtime: options.realtime ?? false,
    sendAt: readSendDate(context, options.timestamp_send) ?? now,
    custom: readCustom(context, options.custom),
    callbackUrl: options.callback_url,
    callbackField: options.callback_field,
    isOpen: request.transaction ?? false,
    invalid: [],
    recipients: 0,
    list: emptyList,
    sentAt: undefined,
    reports: undefined,
    doneAt: undefined,
    segments: 0,
    basePrice: 0,
    price: 0,
    charged: 0,
    state: MessageState.Pending,
    createdAt: now,
    updatedAt: now,
    queuedAt: undefined,
    isCancelled: false,
    isGiven: false,
    outcome: undefined,
  }
}

/** The maximum nesting depth of `custom`, far below the depth at which JSON.stringify overflows the stack. */
const maxLevels = 1000

/** Converts `custom` to JSON. Throws a Refusal if its type is not allowed (A46), or if it is nested too deeply. */
function readCustom(context: Context, custom: unknown): string | undefined {
  const { customForm } = context.settings.assumptions
  if (custom !== undefined && customForm !== 'any' && formOf(custom) !== customForm) {
    throw refuseInvalid(context, 'options.custom', `must be ${customForm}`)
  }
  let level = [custom].filter(isNest)
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxLevels) {
      throw refuseInvalid(context, 'options.custom', `nested deeper than ${maxLevels} levels`)
    }
    level = level.flatMap((nest) => Object.values(nest).filter(isNest))
  }
  return JSON.stringify(custom)
}

function formOf(value: unknown): string {
  return value === null || Array.isArray(value) ? 'other' : typeof value
}

function isNest(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
