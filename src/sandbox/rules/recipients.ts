import type { components } from '../../../generated/gateway-sms.ts'
import type { Assumptions } from '../../../generated/assumptions.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import type { Context } from '../context.ts'
import { refuseParameter } from '../request/refuse-parameter.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { FieldValues } from '../store/recipients.ts'
import { textRenderer } from './render-texts.ts'

type RecipientsInput = components['schemas']['RecipientsInput']

interface GivenRecipient {
  number: string
  fields: FieldValues
}

/** Adds recipients to a message: the valid ones are stored with their rendered text, the wrong ones listed as invalid (D). */
export function addRecipients(
  context: Context,
  message: StoredMessage,
  given: GivenRecipient[],
): void {
  const { store, clock, identifiers, settings } = context
  const known =
    settings.assumptions.repeatedNumber === 'merged' ? store.recipients.numbers(message) : undefined
  const render = textRenderer(context, message.body)
  for (const recipient of given) {
    if (!isRecipientNumber(recipient.number, settings.assumptions.numberForm)) {
      message.invalid.push(recipient.number)
    } else if (known?.has(recipient.number) !== true) {
      known?.add(recipient.number)
      const id = identifiers.newId(clock.now())
      const text = render(recipient.fields)
      store.recipients.add(message, { id, i: message.recipients, ...recipient, ...text })
      message.recipients += 1
      message.segments += text.segments
    }
  }
}

/** The forms in which recipients can be given, as a list (D, R). Throws a Refusal for one that A47 does not take. */
export function readRecipients(context: Context, input: RecipientsInput): GivenRecipient[] {
  const { recipientList } = context.settings.assumptions
  if (recipientList === 'refused' && Array.isArray(input) && input.some(isRecipient)) {
    const problem = { kind: 'invalid', message: 'a list must hold strings' } as const
    throw refuseParameter(context, 'recipients', problem, 302)
  }
  return [input]
    .flat()
    .map((item) =>
      typeof item === 'string' ? { number: item, fields: {} } : { fields: {}, ...item },
    )
}

function isRecipient(item: string | object): boolean {
  return typeof item === 'object'
}

/** Whether the gateway takes a text for the number of a recipient (D; A27). */
export function isRecipientNumber(text: string, form: Assumptions['numberForm']): boolean {
  if (form === 'anyDigits') return /^\+\d{1,3}-\d+$/.test(text)
  return parseGatewayNumber(text) !== undefined
}
