import { MessageState } from '../../../generated/message-state.ts'
import type { operations } from '../../../generated/gateway-sms.ts'
import type { Context } from '../context.ts'
import { readBody } from '../pipeline/body.ts'
import type { AuthenticatedCall, Result } from '../pipeline/call.ts'
import { setPrice, takeCredit } from '../rules/credit.ts'
import { presentMessage, succeeded } from '../rules/present.ts'
import { enqueue, readSendDate } from '../rules/enqueue.ts'
import { addRecipients, readRecipients } from '../rules/recipients.ts'
import { Refusal, refuseParameter } from '../rules/refusal.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { emptyList } from '../store/recipients.ts'

type SendRequest = operations['sendMessage']['requestBody']['content']['application/json']

/** Stores a message, and queues and charges it unless it opens a transaction (D). */
export function sendMessage(context: Context, call: AuthenticatedCall): Result {
  const { store, settings } = context
  const request = readBody(context, call, 'sendMessage', (parameter, problem) =>
    refuseParameter(context, parameter, problem, 302),
  )
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
  // As they were given: a wrong one stands for nothing.
  const numbers = recipients.map(({ number }) => number)
  if (!message.isOpen) call.queued.push(enqueue(context, message, numbers))
  store.messages.save(message)
  return {
    status: 201,
    body: succeeded(context, call.account, 'Message Queued', [presentMessage(message)]),
  }
}

/** Its length is the spec's to check. Throws a Refusal for characters that A36 does not take. */
function checkSender(context: Context, sender: string): void {
  const { senderCharacters } = context.settings.assumptions
  if (senderCharacters === 'any' || /^[A-Za-z0-9]+$/.test(sender)) return
  const problem = { kind: 'invalid', message: 'must be letters and digits' } as const
  throw refuseParameter(context, 'sender', problem, 302)
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
    id: context.identifiers.newId(now),
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

/** How deep `custom` may be nested: far less than what JSON.stringify takes before the stack overflows. */
const maxLevels = 1000

/**
 * The caller's own structure. Throws a Refusal when it is in a form that A46 does not take, or nested deeper than can safely be
 * written down again.
 */
function readCustom(context: Context, custom: unknown): string | undefined {
  const { customForm } = context.settings.assumptions
  if (custom !== undefined && customForm !== 'any' && formOf(custom) !== customForm) {
    const problem = { kind: 'invalid', message: `must be ${customForm}` } as const
    throw refuseParameter(context, 'options.custom', problem, 302)
  }
  let level = [custom].filter(isNest)
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxLevels) {
      const message = `nested deeper than ${maxLevels} levels`
      throw refuseParameter(context, 'options.custom', { kind: 'invalid', message }, 302)
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
