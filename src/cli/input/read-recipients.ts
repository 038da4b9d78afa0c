import {
  parseGatewayNumber,
  placeholders,
  type RecipientInput,
  type TemplateFields,
} from '../../index.ts'
import { count } from '../output/count.ts'
import { printableLine } from '../output/printable.ts'
import { UsageError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import { formatNumbers } from './format-numbers.ts'
import type { MessageFlags } from './message-options.ts'
import { findSimilar, spellAsIn, spellFields } from './field-names.ts'
import { readCsv } from './read-csv.ts'
import { readFileOrInput } from './read-file.ts'

interface Entry {
  number: string
  fields: TemplateFields
  line?: number
  /** The error message if the number could not be parsed. */
  problem?: string
}

/** Reads the recipients from the arguments and the file, and warns on stderr about invalid and repeated numbers. */
export async function readRecipients(
  context: Context,
  numbers: readonly string[],
  flags: MessageFlags,
  body: string,
  option: '--recipients' | '<people.csv>' = '--recipients',
): Promise<RecipientInput[]> {
  const names = placeholders(body)
  const field = spellFields(flags.field ?? {}, names)
  const given: Entry[] = numbers.map((number) => ({ number: number.trim(), fields: field }))
  if (flags.recipients !== undefined) {
    const text = await readFileOrInput(context, option, flags.recipients)
    for (const row of await readCsv(text, spellAsIn(names), option)) {
      given.push({ ...row, fields: { ...field, ...row.fields } })
    }
  }
  if (given.length === 0) {
    throw new UsageError(
      option === '--recipients'
        ? 'no recipients: give numbers such as +39-3331234567, or --recipients <path>'
        : `${option}: the file contains no recipients`,
    )
  }
  checkFields(given, names, option)
  const written =
    flags.defaultCountry === undefined ? given : await formatNumbers(given, flags.defaultCountry)
  remarkOnNumbers(context, written, flags.defaultCountry !== undefined)
  return written.map(({ number, fields }) =>
    Object.keys(fields).length === 0 ? { number } : { number, fields },
  )
}

/**
 * Throws an error if a recipient lacks a field that the text uses. The gateway would leave the placeholder unchanged (A20), so
 * the recipient would read `{{name}}`.
 */
function checkFields(
  recipients: readonly Entry[],
  names: readonly string[],
  option: '--recipients' | '<people.csv>',
): void {
  const isComplete = ({ fields }: Entry) => names.every((name) => Object.hasOwn(fields, name))
  const first = recipients.find((recipient) => !isComplete(recipient))
  if (first === undefined) return
  const lacking = recipients.filter((recipient) => !isComplete(recipient)).length
  const missing = names.filter((name) => !Object.hasOwn(first.fields, name))
  const where = first.line === undefined ? '' : `, the first on line ${first.line}`
  const whom = `${count(lacking, 'recipient')} ${lacking === 1 ? 'has' : 'have'}`
  throw new UsageError(
    `${whom} no field for ${missing.map((name) => `{{${name}}}`).join(', ')}${where}: ${adviceFor(missing, first, option)}`,
  )
}

function adviceFor(missing: readonly string[], { fields }: Entry, option: string): string {
  for (const name of missing) {
    const similar = findSimilar(name, Object.keys(fields))
    // The name differs from one in the text only in case or accents, so quoting it reveals nothing new.
    if (similar !== undefined) {
      return `rename the field \`${printableLine(similar)}\` to \`${printableLine(name)}\``
    }
  }
  return option === '--recipients'
    ? `add a column, or --field ${missing[0]}=…`
    : `add a column named ${missing[0]}`
}

function remarkOnNumbers(
  context: Context,
  recipients: readonly Entry[],
  isFormatted: boolean,
): void {
  const odd = recipients.filter(({ number }) => parseGatewayNumber(number) === undefined)
  if (odd.length > 0) {
    context.remark(
      `${odd.length} of ${count(recipients.length, 'number')} ${odd.length === 1 ? 'is' : 'are'} not in the format +39-3331234567, so the gateway will treat ${odd.length === 1 ? 'it' : 'them'} as invalid.${adviceOn(odd, isFormatted)}`,
    )
  }
  const repeated = recipients.length - new Set(recipients.map(({ number }) => number)).size
  if (repeated > 0) {
    context.remark(
      `${repeated} of ${count(recipients.length, 'number')} ${repeated === 1 ? 'is' : 'are'} repeated. The gateway may send to repeated numbers, and charge for them, more than once.`,
    )
  }
}

function adviceOn(odd: readonly Entry[], isFormatted: boolean): string {
  if (isFormatted) {
    const { line, problem = '' } = odd[0] ?? {}
    return line === undefined ? ` ${problem}` : ` Line ${line}: ${problem}`
  }
  const hidden = odd.filter(({ number }) => /\p{Default_Ignorable_Code_Point}/u.test(number)).length
  const found =
    hidden === 0 ? '' : ` Invisible characters were found in ${count(hidden, 'number')}.`
  return `${found} To rewrite the numbers in this format, add --default-country and the code of their country, such as IT.`
}
