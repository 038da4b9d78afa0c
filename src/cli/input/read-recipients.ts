import {
  parseGatewayNumber,
  placeholders,
  type RecipientInput,
  type TemplateFields,
} from '../../index.ts'
import { Misuse } from '../stop.ts'
import type { Context } from '../terminal/context.ts'
import { formatNumbers } from './format-numbers.ts'
import type { MessageFlags } from './message-options.ts'
import { readCsv } from './read-csv.ts'
import { readFileOrInput } from './read-file.ts'

interface Entry {
  number: string
  fields: TemplateFields
  line?: number
}

/** Reads the recipients out of the arguments and the file, and says on stderr what is odd about them. */
export async function readRecipients(
  context: Context,
  numbers: readonly string[],
  flags: MessageFlags,
  body: string,
): Promise<RecipientInput[]> {
  const { field = {} } = flags
  const given: Entry[] = numbers.map((number) => ({ number: number.trim(), fields: field }))
  if (flags.recipients !== undefined) {
    const rows = await readCsv(await readFileOrInput(context, '--recipients', flags.recipients))
    given.push(...rows.map((row) => ({ ...row, fields: { ...field, ...row.fields } })))
  }
  if (given.length === 0) {
    throw new Misuse(
      'there is no recipient: give numbers such as +39-3331234567, or --recipients <path>',
    )
  }
  checkFields(given, body)
  const written =
    flags.defaultCountry === undefined ? given : await formatNumbers(given, flags.defaultCountry)
  remarkOnNumbers(context, written, flags.defaultCountry !== undefined)
  return written.map(({ number, fields }) =>
    Object.keys(fields).length === 0 ? { number } : { number, fields },
  )
}

/** A placeholder without a field is sent as it stands (A20), which nobody wants: `{{name}}` on a telephone. */
function checkFields(recipients: readonly Entry[], body: string): void {
  const names = placeholders(body)
  const lacking = recipients.filter(({ fields }) =>
    names.some((name) => !Object.hasOwn(fields, name)),
  )
  const [first] = lacking
  if (first === undefined) return
  const missing = names.filter((name) => !Object.hasOwn(first.fields, name))
  const where = first.line === undefined ? '' : `, the first in line ${first.line}`
  const whom = lacking.length === 1 ? '1 recipient has' : `${lacking.length} recipients have`
  throw new Misuse(
    `${whom} no ${missing.map((name) => `{{${name}}}`).join(', ')} for the text${where}: add a column, or --field ${missing[0]}=…`,
  )
}

function remarkOnNumbers(
  context: Context,
  recipients: readonly Entry[],
  isFormatted: boolean,
): void {
  const odd = recipients.filter(({ number }) => parseGatewayNumber(number) === undefined).length
  if (odd > 0) {
    const advice = isFormatted ? '' : ' --default-country IT (or another) writes them so.'
    context.remark(
      `${odd} of ${recipients.length} numbers are not in the form +39-3331234567, and will not be valid.${advice}`,
    )
  }
  const repeated = recipients.length - new Set(recipients.map(({ number }) => number)).size
  if (repeated > 0) {
    context.remark(
      `${repeated} of ${recipients.length} numbers are there already: each may be sent and paid for again.`,
    )
  }
}
