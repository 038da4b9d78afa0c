import { isRecipientNumber } from '../model/numbers.ts'
import type { components } from '../../../generated/gateway-sms.ts'
import { countSegments } from '../../sms/segments.ts'
import { renderTemplate } from '../../sms/template.ts'
import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import {
  addRecipients as storeRecipients,
  numbersOf,
  type FieldValues,
  type NewRecipient,
} from '../store/recipients.ts'
import { refuseParameter } from './refusal.ts'

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

/** The forms in which recipients can be given, as a list (D, R). Throws a Refusal for one that A47 or A48 does not take. */
export function readRecipients(context: Context, input: RecipientsInput): GivenRecipient[] {
  const { recipientList, emptyFields } = context.settings.assumptions
  if (recipientList === 'refused' && Array.isArray(input) && input.some(isRecipient)) {
    const problem = { kind: 'invalid', message: 'a list must hold strings' } as const
    throw refuseParameter(context, 'recipients', problem, 302)
  }
  return [input].flat().map((item) => {
    if (typeof item === 'string') return { number: item, fields: {} }
    const { number, fields = {} } = item
    if (!Array.isArray(fields)) return { number, fields }
    if (emptyFields === 'accepted') return { number, fields: {} }
    const problem = { kind: 'invalid', message: 'must be object' } as const
    throw refuseParameter(context, 'recipients.fields', problem, 302)
  })
}

function isRecipient(item: string | object): boolean {
  return typeof item === 'object'
}

/** A recipient's text, and what it takes to send it. */
export interface RenderedText {
  text: string
  segments: number
  remaining: number
}

/** The limit of the standard (3GPP TS 23.040, 9.2.3.24.1). */
const maxSegments = 255

/** What the texts of one request may come to: with placeholders and recipients a short one could ask for any amount. */
const maxCharacters = 32 * 1024 * 1024

/** Renders a body for one recipient after the other. Throws a Refusal, 422 · 302, for a text that is too long (A37). */
export function textRenderer(
  context: Context,
  body: string,
): (fields: FieldValues) => RenderedText {
  const { unfilledPlaceholder, placeholderSpaces, longText } = context.settings.assumptions
  let left = maxCharacters
  return (fields) => {
    const text = orRefuse(context, 'the texts of all recipients are too long', () =>
      renderTemplate(body, fields, {
        missing: unfilledPlaceholder === 'kept' ? 'keep' : 'blank',
        spaces: placeholderSpaces === 'ignored' ? 'ignore' : 'literal',
        maxLength: left,
      }),
    )
    left -= text.length
    const { segments, remaining } = countSegments(text)
    if (segments <= maxSegments || longText === 'accepted') return { text, segments, remaining }
    throw tooLong(
      context,
      `the text of a recipient has ${segments} segments, of at most ${maxSegments}`,
    )
  }
}

function orRefuse(context: Context, problem: string, render: () => string): string {
  try {
    return render()
  } catch (error) {
    throw error instanceof RangeError ? tooLong(context, problem) : error
  }
}

function tooLong(context: Context, message: string) {
  return refuseParameter(context, 'body', { kind: 'invalid', message }, 302)
}
