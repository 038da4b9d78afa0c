import { estimate, placeholders, renderTemplate, type RecipientInput } from '../../index.ts'
import type { EstimateFlags } from '../input/flags.ts'
import { exitCodes } from '../exit-codes.ts'
import { spellFields } from '../input/field-names.ts'
import { readBody } from '../input/read-body.ts'
import { readRecipients } from '../input/read-recipients.ts'
import { count } from '../output/count.ts'
import { jsonDocument } from '../output/json.ts'
import { drawRecord, type Cell } from '../output/table.ts'
import { CliError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import { explainTexts, type TextsExplanation } from './explain-texts.ts'

/** Prints a message's segments and price, and lists the characters that force its texts into UCS-2. */
export async function estimateMessage(
  context: Context,
  numbers: readonly string[],
  flags: EstimateFlags,
): Promise<void> {
  const { terminal } = context
  const body = await readBody(context, flags)
  const hasNoRecipients = numbers.length === 0 && flags.recipients === undefined
  const recipients = hasNoRecipients
    ? [{ number: anyNumber, fields: spellFields(flags.field ?? {}, placeholders(body)) }]
    : await readRecipients(context, numbers, flags, body)
  const { pricePerSegment, priority, realtime } = flags
  const figures = estimate({
    body,
    recipients,
    ...(pricePerSegment !== undefined && { pricePerSegment }),
    ...(priority !== undefined && { priority }),
    ...(realtime && { realtime }),
  })
  const document = { ...figures, ...explainTexts(textsFor(recipients, figures.invalid, body)) }
  terminal.write(
    flags.json ? jsonDocument(document) : await drawRecord(entriesOf(document), terminal.columns),
  )
  if (figures.invalid.length > 0) throw new CliError(exitCodes.partly)
}

/** The number that the estimate uses if no recipient is given. */
const anyNumber = '+39-3331234567'

function textsFor(
  recipients: readonly RecipientInput[],
  invalid: readonly string[],
  body: string,
): string[] {
  const without = new Set(invalid)
  return recipients
    .filter(({ number }) => !without.has(number))
    .map(({ fields = {} }) => renderTemplate(body, fields))
}

type Document = ReturnType<typeof estimate> &
  TextsExplanation & { base_price?: number; price?: number }

function entriesOf({ longest, ...document }: Document): [string, Cell][] {
  const { nonGsm, segments, segmentsWithReplacements: fewer } = document
  return [
    ['recipients', document.recipients],
    ['invalid', document.invalid.join('\n') || undefined],
    ['segments', segments],
    ['longest text', `${count(longest.segments, 'segment')} in ${longest.encoding}`],
    [
      'space left',
      `${longest.remaining} of ${longest.unitsPerSegment} units in the longest text's last segment`,
    ],
    ['forces UCS-2', nonGsm.map(describeNonGsm).join('\n') || undefined],
    ['segments if replaced', fewer < segments ? fewer : undefined],
    ['price', document.price === undefined ? undefined : `${document.price} €`],
  ]
}

function describeNonGsm({
  character,
  codePoint,
  texts,
  replacement,
}: TextsExplanation['nonGsm'][number]) {
  const shown = isInvisible.test(character) ? '' : `${character}  `
  const instead =
    replacement === undefined ? '' : `; replace with: ${invisibleNames[replacement] ?? replacement}`
  return `${shown}${codePoint} in ${count(texts, 'text')}${instead}`
}

// Only the code points of these characters are printed, because a terminal interprets some of the characters.
const isInvisible = /^[\p{Control}\p{Default_Ignorable_Code_Point}\p{Separator}]$/u

const invisibleNames: Readonly<Record<string, string>> = {
  '': 'nothing',
  ' ': 'a space',
  '\n': 'a line break',
}
