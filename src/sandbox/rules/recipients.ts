import type { components } from '../../../generated/gateway-sms.ts'
import type { Assumptions } from '../../../generated/assumptions.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import type { Context } from '../context.ts'
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

/** The forms in which recipients can be given, as a list (D, R). */
export function readRecipients(input: RecipientsInput): GivenRecipient[] {
  return [input]
    .flat()
    .map((item) =>
      typeof item === 'string' ? { number: item, fields: {} } : { fields: {}, ...item },
    )
}

/** Whether the gateway takes a text for the number of a recipient (D; A27). */
export function isRecipientNumber(text: string, form: Assumptions['numberForm']): boolean {
  if (form === 'anyDigits') return /^\+\d{1,3}-\d+$/.test(text)
  return parseGatewayNumber(text) !== undefined
}
