import type { components } from '../../../generated/gateway-sms.ts'
import type { Assumptions } from '../../../generated/assumptions.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/messages.ts'
import {
  addRecipients as storeRecipients,
  numbersOf,
  type FieldValues,
  type NewRecipient,
} from '../store/recipients.ts'
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
  const { clock, identifiers, settings } = context
  const known = settings.assumptions.repeatedNumber === 'merged' ? numbersOf(message) : undefined
  const render = textRenderer(context, message.body)
  const added: NewRecipient[] = []
  const invalid: string[] = []
  for (const { number, fields } of given) {
    if (!isRecipientNumber(number, settings.assumptions.numberForm)) {
      invalid.push(number)
    } else if (known?.has(number) !== true) {
      known?.add(number)
      const id = identifiers.newId(clock.now())
      const { text, segments } = render(fields)
      added.push({ id, number, fields, text })
      message.segments += segments
    }
  }
  storeRecipients(message, added)
  if (invalid.length > 0) message.invalid = [...message.invalid, ...invalid]
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
