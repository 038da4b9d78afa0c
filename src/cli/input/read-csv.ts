import { UsageError } from '../cli-error.ts'
import { formOf } from './field-names.ts'

/** A recipient as a file has it. */
export interface CsvRecipient {
  number: string
  fields: Record<string, string>
  /** The line that it ends on, 1-based. */
  line: number
}

/**
 * Reads recipients out of CSV: a header row with `number`, and one column for each field, under the names that `spell` gives
 * it. The separator is that of a `sep=` line, or a comma, a semicolon or a tab, whichever the header row has most of. Rows
 * without a value are skipped, and so are columns with neither a name nor a value. Its errors name lines, and quote nothing.
 */
export async function readCsv(
  text: string,
  spell: (name: string) => readonly string[],
): Promise<CsvRecipient[]> {
  const { parse, CsvError } = await import('csv-parse/sync')
  const [sepLine = '', named] = separatorLine.exec(text) ?? []
  const rest = text.slice(sepLine.length)
  const skipped = sepLine === '' ? 0 : 1
  const recipients: CsvRecipient[] = []
  let columns: Columns | undefined
  try {
    parse(rest, {
      delimiter: named ?? separatorOf(rest),
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      // How many columns a row needs is for `toRecipient` to say.
      relax_column_count: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        if (columns === undefined) columns = readHeader(record, spell)
        else if (record.some((value) => formOf(value) !== '')) {
          recipients.push(toRecipient(record, columns, lines + skipped))
        }
        // It need not keep them too.
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines']) + skipped
    throw new UsageError(`--recipients: line ${line}: ${problems[error.code] ?? 'this is not CSV'}`)
  }
  if (columns === undefined) throw new UsageError(noHeader)
  return recipients
}

/** Where a row has what. */
interface Columns {
  number: number
  /** The place of each field, and a name that it goes by. */
  fields: (readonly [number, string])[]
  isNamed: boolean[]
  /** How many columns a row has at least. */
  count: number
}

function readHeader(record: string[], spell: (name: string) => readonly string[]): Columns {
  const names = record.map((name) => name.trim())
  const number = names.findIndex((name) => /^number$/iu.test(formOf(name)))
  if (number < 0) throw new UsageError(noHeader)
  const isNamed = names.map((name) => formOf(name) !== '')
  const given = names.filter((_, i) => isNamed[i]).map(formOf)
  if (new Set(given).size < given.length) {
    throw new UsageError('--recipients: each column needs a name of its own in the first line')
  }
  const fields = names.flatMap((name, i) =>
    isNamed[i] && i !== number ? spell(name).map((each) => [i, each] as const) : [],
  )
  return { number, fields, isNamed, count: isNamed.lastIndexOf(true) + 1 }
}

function toRecipient(record: string[], columns: Columns, line: number): CsvRecipient {
  const fail = (problem: string) => new UsageError(`--recipients: line ${line}${problem}`)
  if (record.length < columns.count) throw fail(': it has fewer columns than the first line')
  const stray = record.findIndex((value, i) => !columns.isNamed[i] && value.trim() !== '')
  if (stray >= 0) {
    throw fail(
      `: column ${stray + 1} has a value, and no name in the first line; a value that holds the separator needs quotation marks`,
    )
  }
  const number = record[columns.number]?.trim() ?? ''
  if (number === '') throw fail(' has no number')
  const fields = columns.fields.map(([i, name]) => [name, record[i] ?? ''])
  return { number, fields: Object.fromEntries(fields), line }
}

/** By which a file tells Excel its separator, also quoted or filled up to the width of the table. */
const separatorLine = /^"?sep=([^"\r\n])"?[,;\t ]*(?:\r\n?|\n)/iu

/** Spreadsheets write semicolons where the comma is the decimal sign. What stands in quotation marks separates nothing. */
function separatorOf(text: string): string {
  const counts: Record<string, number> = { ',': 0, ';': 0, '\t': 0 }
  let isQuoted = false
  let hasName = false
  for (const character of text) {
    if (/[\r\n]/u.test(character) && !isQuoted && hasName) break
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted || !(character in counts)) hasName ||= character.trim() !== ''
    else counts[character] = (counts[character] ?? 0) + 1
  }
  const count = (separator: string) => counts[separator] ?? 0
  return Object.keys(counts).toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

const noHeader = '--recipients: the first line must name the columns, and one of them `number`'

const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'after a quoted value comes a separator or the end of the line',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'after a quoted value comes a separator or the end of the line',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a value',
}
