import type { components } from '../../../generated/gateway-sms.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import { countSegments } from '../../sms/segments.ts'
import { renderTemplate } from '../../sms/template.ts'
import type { Context } from '../context.ts'
import { Refusal } from '../request/refusal.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { FieldValues } from '../store/recipients.ts'

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
    settings.assumptions.repeatedNumber === 'merged'
      ? store.recipients.numbers(message.id)
      : undefined
  let i = store.recipients.counts(message.id).total
  let length = 0
  for (const recipient of given) {
    if (!isNumber(context, recipient.number)) {
      message.invalid.push(recipient.number)
    } else if (known?.has(recipient.number) !== true) {
      known?.add(recipient.number)
      const text = render(context, message.body, recipient.fields)
      const { segments, remaining } = countSegments(text)
      if (segments > mostSegments)
        throw tooLong(`the text has ${segments} segments, of at most ${mostSegments}`)
      length += text.length
      if (length > longestTexts) throw tooLong('the texts of all recipients together are too long')
      const id = identifiers.newId(clock.now())
      store.recipients.add({ id, message: message.id, i, ...recipient, text, segments, remaining })
      i += 1
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

function isNumber(context: Context, text: string): boolean {
  if (context.settings.assumptions.numberForm === 'anyDigits') return /^\+\d{1,3}-\d+$/.test(text)
  return parseGatewayNumber(text) !== undefined
}

/** The text of a recipient. Throws a Refusal, 422 · 302, for one that no message can carry. */
function render(context: Context, body: string, fields: FieldValues): string {
  try {
    return renderUnchecked(context, body, fields)
  } catch (error) {
    if (error instanceof RangeError)
      throw tooLong(`the text has more than ${mostSegments} segments`)
    throw error
  }
}

function renderUnchecked(context: Context, body: string, fields: FieldValues): string {
  const { unfilledPlaceholder, placeholderSpaces } = context.settings.assumptions
  return renderTemplate(body, fields, {
    missing: unfilledPlaceholder === 'kept' ? 'keep' : 'blank',
    spaces: placeholderSpaces === 'ignored' ? 'ignore' : 'literal',
    maxLength: longestText,
  })
}

/** No text has more segments (3GPP TS 23.040), of which each has at most 153 characters. */
const mostSegments = 255
const longestText = mostSegments * 153

/** What a message's texts may come to: a short request with many recipients and placeholders could ask for any amount. */
const longestTexts = 32 * 1024 * 1024

function tooLong(what: string): Refusal {
  return new Refusal(422, 302, `invalid 'body' parameter: ${what}`)
}
