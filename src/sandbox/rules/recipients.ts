import { isRecipientNumber } from '../model/phone-numbers.ts'
import type { components } from '../../../generated/gateway-sms.ts'
import { countSegments } from '../../sms/segments.ts'
import { renderTemplate } from '../../sms/template.ts'
import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import {
  addRecipients as storeRecipients,
  numbersOf,
  type NewRecipient,
} from '../store/recipients.ts'
import { refuseInvalid } from './refusal.ts'

type RecipientsInput = components['schemas']['RecipientsInput']
type GivenRecipient = Pick<NewRecipient, 'number' | 'fields'>

/** The standard's maximum number of segments per message (3GPP TS 23.040, 9.2.3.24.1). */
const maxSegments = 255

/**
 * The maximum total length of the texts in one request, in characters. Without the limit, a short request with placeholders
 * could generate any amount of text.
 */
const maxCharacters = 32 * 1024 * 1024

/**
 * Adds recipients to a message. Valid recipients are added with their rendered text, and all others are listed as invalid (D).
 * Throws a Refusal (422 · 302) if a text is too long (A37).
 */
export function addRecipients(
  context: Context,
  message: StoredMessage,
  given: GivenRecipient[],
): void {
  const { identifiers, settings } = context
  const now = context.clock.now()
  const { repeatedNumber, numberForm, longText } = settings.assumptions
  const known = repeatedNumber === 'merged' ? numbersOf(message) : undefined
  const added: NewRecipient[] = []
  const invalid: string[] = []
  let left = maxCharacters
  for (const { number, fields } of given) {
    if (!isRecipientNumber(number, numberForm)) {
      invalid.push(number)
    } else if (known?.has(number) !== true) {
      known?.add(number)
      const id = identifiers.newId(now)
      const text = render(context, message.body, fields, left)
      left -= text.length
      const { segments } = countSegments(text)
      if (segments > maxSegments && longText !== 'accepted') {
        const problem = `the text for a recipient has ${segments} segments; the maximum is ${maxSegments}`
        throw refuseInvalid(context, 'body', problem)
      }
      added.push({ id, number, fields, text })
      message.segments += segments
    }
  }
  storeRecipients(message, added)
  if (invalid.length > 0) message.invalid = [...message.invalid, ...invalid]
}

function render(
  context: Context,
  body: string,
  fields: NewRecipient['fields'],
  maxLength: number,
): string {
  const { unfilledPlaceholder, placeholderSpaces } = context.settings.assumptions
  try {
    return renderTemplate(body, fields, {
      missing: unfilledPlaceholder === 'kept' ? 'keep' : 'blank',
      spaces: placeholderSpaces === 'ignored' ? 'ignore' : 'literal',
      maxLength,
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw refuseInvalid(context, 'body', 'the texts of all recipients together are too long')
  }
}

/** Reads recipients in any of the documented forms (D, R). Throws a Refusal if their form is not allowed (A47, A48). */
export function readRecipients(context: Context, input: RecipientsInput): GivenRecipient[] {
  const { recipientList, emptyFields } = context.settings.assumptions
  const isList = Array.isArray(input) && input.some((item) => typeof item === 'object')
  if (isList && recipientList === 'refused') {
    throw refuseInvalid(context, 'recipients', 'a list must contain only strings')
  }
  return [input].flat().map((item) => {
    if (typeof item === 'string') return { number: item, fields: {} }
    const { number, fields = {} } = item
    if (!Array.isArray(fields)) return { number, fields }
    if (emptyFields === 'accepted') return { number, fields: {} }
    throw refuseInvalid(context, 'recipients.fields', 'must be object')
  })
}
