import { UsageError } from '../cli-error.ts'
import { formOf } from './field-names.ts'

/** A recipient read from a CSV file. */
export interface CsvRecipient {
  number: string
  fields: Record<string, string>
  /** The 1-based number of the line on which the recipient's row ends. */
  line: number
}

/**
 * Reads recipients from a CSV file whose header row contains a `number` column and a column for each field. `spell` renames the
 * fields. A `sep=` line at the start of the file determines the separator. Without such a line, the separator is whichever of
 * comma, semicolon and tab occurs most often in the header row. Empty rows are skipped, and so are columns with neither a name
 * nor values. Error messages start with the value of `option`, the option that specifies the file, and never quote the file's
 * content. Messages about a recipient's row also contain its line number.
 */
export async function readCsv(
  text: string,
  spell: (name: string) => readonly string[],
  option: string,
): Promise<CsvRecipient[]> {
  const fail = (problem: string) => new UsageError(`${option}: ${problem}`)
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
        const line = lines + skipped
        if (columns === undefined) columns = readHeader(record, spell, fail)
        else if (record.some((value) => formOf(value) !== '')) {
          const failOnLine = (problem: string) => fail(`line ${line} ${problem}`)
          recipients.push(toRecipient(record, columns, line, failOnLine))
        }
        // The records are processed as they are read, so the parser does not need to keep them.
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines']) + skipped
    throw fail(`line ${line} ${problems[error.code] ?? 'is not valid CSV'}`)
  }
  if (columns === undefined) throw fail(noHeader)
  return recipients
}

/** The positions of the columns. */
interface Columns {
  number: number
  /** Each field's position and name. */
  fields: (readonly [number, string])[]
  isNamed: boolean[]
  /** The minimum number of columns in a row. */
  count: number
}

function readHeader(
  record: string[],
  spell: (name: string) => readonly string[],
  fail: (problem: string) => UsageError,
): Columns {
  const names = record.map((name) => name.trim())
  const number = names.findIndex((name) => /^number$/iu.test(formOf(name)))
  if (number < 0) throw fail(noHeader)
  const isNamed = names.map((name) => formOf(name) !== '')
  const given = names.filter((_, i) => isNamed[i]).map(formOf)
  if (new Set(given).size < given.length) {
    throw fail('two columns in the header row have the same name')
  }
  const fields = names.flatMap((name, i) =>
    isNamed[i] && i !== number ? spell(name).map((each) => [i, each] as const) : [],
  )
  return { number, fields, isNamed, count: isNamed.lastIndexOf(true) + 1 }
}

function toRecipient(
  record: string[],
  columns: Columns,
  line: number,
  fail: (problem: string) => UsageError,
): CsvRecipient {
  if (record.length < columns.count) throw fail('has fewer columns than the header row')
  const stray = record.findIndex((value, i) => !columns.isNamed[i] && value.trim() !== '')
  if (stray >= 0) {
    throw fail(
      `has a value in column ${stray + 1}, which the header row does not name: put a value that contains the separator in quotation marks`,
    )
  }
  const number = record[columns.number]?.trim() ?? ''
  if (number === '') throw fail('has no number')
  const fields = columns.fields.map(([i, name]) => [name, record[i] ?? ''])
  return { number, fields: Object.fromEntries(fields), line }
}

/** Matches a line that tells Excel which separator the file uses. The line may be quoted, or padded with empty columns. */
const separatorLine = /^"?sep=([^"\r\n])"?[,;\t ]*(?:\r\n?|\n)/iu

/**
 * Finds the separator. Spreadsheet programs write semicolons in locales that use a decimal comma. Separators within quotation
 * marks are not counted.
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

const noHeader = 'the header row must name the columns, including `number`'

const textAfterQuote =
  'has a quoted value that is followed by neither a separator nor the end of the line'

const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'has a value whose quotation marks are not closed',
  CSV_INVALID_CLOSING_QUOTE: textAfterQuote,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: textAfterQuote,
  INVALID_OPENING_QUOTE:
    'has a quotation mark inside a value: double the mark, and put the whole value in quotation marks',
}
