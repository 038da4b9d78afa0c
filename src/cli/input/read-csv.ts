import { UsageError } from '../cli-error.ts'
import { formOf } from './field-names.ts'

/** A recipient as read from a file. */
export interface CsvRecipient {
  number: string
  fields: Record<string, string>
  /** The number of the line on which it ends, counted from 1. */
  line: number
}

/**
 * Reads recipients from a CSV file whose header row contains `number` and a column for each field; `spell` renames the fields.
 * The separator is taken from a `sep=` line; without one, it is whichever of comma, semicolon or tab occurs most often in the
 * header row. Empty rows are skipped, and so are columns with neither a name nor a value. Errors name lines and never quote
 * content.
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
      // `toRecipient` checks the number of columns.
      relax_column_count: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        if (columns === undefined) columns = readHeader(record, spell)
        else if (record.some((value) => formOf(value) !== '')) {
          recipients.push(toRecipient(record, columns, lines + skipped))
        }
        // The records are processed as they are read, so the parser does not need to keep them.
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines']) + skipped
    throw new UsageError(`--recipients: line ${line}: ${problems[error.code] ?? 'invalid CSV'}`)
  }
  if (columns === undefined) throw new UsageError(noHeader)
  return recipients
}

/** Where each column is. */
interface Columns {
  number: number
  /** Each field's position and name. */
  fields: (readonly [number, string])[]
  isNamed: boolean[]
  /** The minimum number of columns that a row must have. */
  count: number
}

function readHeader(record: string[], spell: (name: string) => readonly string[]): Columns {
  const names = record.map((name) => name.trim())
  const number = names.findIndex((name) => /^number$/iu.test(formOf(name)))
  if (number < 0) throw new UsageError(noHeader)
  const isNamed = names.map((name) => formOf(name) !== '')
  const given = names.filter((_, i) => isNamed[i]).map(formOf)
  if (new Set(given).size < given.length) {
    throw new UsageError('--recipients: two columns have the same name in the first line')
  }
  const fields = names.flatMap((name, i) =>
    isNamed[i] && i !== number ? spell(name).map((each) => [i, each] as const) : [],
  )
  return { number, fields, isNamed, count: isNamed.lastIndexOf(true) + 1 }
}

function toRecipient(record: string[], columns: Columns, line: number): CsvRecipient {
  const fail = (problem: string) => new UsageError(`--recipients: line ${line}${problem}`)
  if (record.length < columns.count) throw fail(': fewer columns than the first line')
  const stray = record.findIndex((value, i) => !columns.isNamed[i] && value.trim() !== '')
  if (stray >= 0) {
    throw fail(
      `: column ${stray + 1} has a value but no name in the first line; a value that contains the separator needs quotation marks`,
    )
  }
  const number = record[columns.number]?.trim() ?? ''
  if (number === '') throw fail(' has no number')
  const fields = columns.fields.map(([i, name]) => [name, record[i] ?? ''])
  return { number, fields: Object.fromEntries(fields), line }
}

/** A line that tells Excel which separator the file uses. It may be quoted, or padded with empty columns. */
const separatorLine = /^"?sep=([^"\r\n])"?[,;\t ]*(?:\r\n?|\n)/iu

/**
 * Finds the separator: where the comma is the decimal sign, spreadsheets use semicolons. Separators in quotation marks do not
 * count.
 */
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

const noHeader = '--recipients: the first line must name the columns, including `number`'

const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE:
    'a quoted value must be followed by a separator or the end of the line',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'a quoted value must be followed by a separator or the end of the line',
  INVALID_OPENING_QUOTE: 'a quotation mark in the middle of a value',
}
