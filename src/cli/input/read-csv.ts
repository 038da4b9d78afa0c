import { Misuse } from '../stop.ts'

/** A recipient as a file has it. */
export interface CsvRecipient {
  number: string
  fields: Record<string, string>
  /** The line that it ends on, from 1. */
  line: number
}

/**
 * Reads recipients out of CSV: a header row with `number`, and one column for each field. The separator is a comma, a
 * semicolon or a tab, whichever the header row has. Its errors name lines, and quote nothing.
 */
export async function readCsv(text: string): Promise<CsvRecipient[]> {
  const { parse, CsvError } = await import('csv-parse/sync')
  const records: { record: string[]; line: number }[] = []
  try {
    parse(text, {
      delimiter: separatorOf(text),
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        records.push({ record, line: lines })
        // It need not keep them too.
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Misuse(
      `--recipients: line ${String(error['lines'])}: ${problems[error.code] ?? 'this is not CSV'}`,
    )
  }
  const [header, ...rows] = records
  const names = header?.record.map((name) => (/^number$/iu.test(name) ? 'number' : name)) ?? []
  const place = names.indexOf('number')
  if (place < 0) {
    throw new Misuse('--recipients: the first line must name the columns, and one of them `number`')
  }
  if (new Set(names).size < names.length || names.includes('')) {
    throw new Misuse('--recipients: each column needs a name of its own in the first line')
  }
  return rows.map(({ record, line }) => {
    const number = record[place] ?? ''
    if (number === '') throw new Misuse(`--recipients: line ${line} has no number`)
    const fields = names.flatMap((name, i) => (i === place ? [] : [[name, record[i] ?? '']]))
    return { number, fields: Object.fromEntries(fields), line }
  })
}

/** Spreadsheets write semicolons where the comma is the decimal sign. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/u, 1)
  const count = (separator: string) => header.split(separator).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

const problems: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'it has not as many columns as the first line',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has not as many columns as the first line',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'after a quoted value comes a separator or the end of the line',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a value',
}
