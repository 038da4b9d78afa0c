import { countSegments } from '../../sms/segments.ts'
import { renderTemplate } from '../../sms/template.ts'
import type { Context } from '../context.ts'
import { refuseParameter } from './refusal.ts'
import type { FieldValues } from '../store/recipients.ts'

/** A recipient's text, and what it takes to send it. */
export interface RenderedText {
  text: string
  segments: number
  remaining: number
}

/** The limit of the standard (3GPP TS 23.040, 9.2.3.24.1). */
const mostSegments = 255

/** What the texts of one request may come to: with placeholders and recipients a short one could ask for any amount. */
const mostCharacters = 32 * 1024 * 1024

/** Renders a body for one recipient after the other. Throws a Refusal, 422 · 302, for a text that is too long (A37). */
export function textRenderer(
  context: Context,
  body: string,
): (fields: FieldValues) => RenderedText {
  const { unfilledPlaceholder, placeholderSpaces, longText } = context.settings.assumptions
  let left = mostCharacters
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
    if (segments <= mostSegments || longText === 'accepted') return { text, segments, remaining }
    throw tooLong(
      context,
      `the text of a recipient has ${segments} segments, of at most ${mostSegments}`,
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
