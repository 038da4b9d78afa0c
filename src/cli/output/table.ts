import { printable } from './printable.ts'

export type Cell = string | number | boolean | Date | undefined

/** A table's header, and the rows under it. */
export interface TableContent {
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** The headers of the columns that may wrap. Ids and numbers never wrap, so that they can be copied. */
  wrap?: readonly string[]
}

/**
 * Draws a table without colour, at most `width` characters wide. If the table does not fit even with wrapped columns, each row
 * becomes a block of lines. If `width` is undefined, as for a pipe, nothing wraps. A table of more than a thousand lines is
 * written without borders, one row per line.
 */
export async function drawTable(
  { head, rows, wrap = [] }: TableContent,
  width: number | undefined,
): Promise<string> {
  const texts = rows.map((row) => row.map(textOf))
  const lines = texts.flatMap(linesOf)
  if (lines.length > maxDrawn) return writePlainly([head, ...texts])
  const draw = await drawer()
  const natural = draw([...head], lines)
  if (width === undefined) return `${natural}\n`
  const widths = columnWidths(natural)
  const missing = widths.reduce((sum, each) => sum + each + 1, 1) - width
  if (missing <= 0) return `${natural}\n`
  const fitted = narrow(
    widths,
    head.map((name) => wrap.includes(name)),
    missing,
  )
  if (fitted !== undefined) return `${draw([...head], lines, fitted)}\n`
  return texts.map((row) => head.map((name, i) => `${name}: ${row[i]}\n`).join('')).join('\n')
}

/** Draws one name and value per row. Leaves out the borders if `width` is too small or there are more than a thousand lines. */
export async function drawRecord(
  entries: readonly (readonly [string, Cell])[],
  width: number | undefined,
): Promise<string> {
  const shown = entries.filter(([, value]) => value !== undefined)
  const texts = shown.map(([name, value]) => [name, textOf(value)])
  const blocks = texts.map(([name, text]) => `${name}: ${text}\n`).join('')
  const lines = texts.flatMap(linesOf)
  if (lines.length > maxDrawn) return blocks
  const draw = await drawer()
  const natural = draw([], lines)
  if (width === undefined) return `${natural}\n`
  const widths = columnWidths(natural)
  const missing = widths.reduce((sum, each) => sum + each + 1, 1) - width
  if (missing <= 0) return `${natural}\n`
  const fitted = narrow(widths, [false, true], missing, minRecordWidth)
  return fitted === undefined ? blocks : `${draw([], lines, fitted)}\n`
}

/**
 * The maximum number of lines that are drawn as a table. The time that cli-table3 needs grows with the square of the number of
 * lines, even if all lines are in one cell.
 */
const maxDrawn = 1000

/** Splits a row whose cells have several lines into rows of one line each. */
function linesOf(row: readonly string[]): string[][] {
  const cells = row.map((text) => text.split('\n'))
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ''))
}

/** Writes columns without borders. A long text pushes the rest of its row to the right. */
function writePlainly(rows: readonly (readonly string[])[]): string {
  const texts = rows.map((row) => row.map((text) => text.replaceAll('\n', ' ')))
  const widths = (texts[0] ?? []).map((_, i) =>
    texts.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0),
  )
  const pad = (text: string, i: number) => text.padEnd(Math.min(widths[i] ?? 0, maxPadding))
  return texts.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}

/** The maximum width to which a cell is padded. */
const maxPadding = 40

/** The minimum width of a wrapped column. */
const minWidth = 12

/** The minimum width of a record's values, some of which are ids. */
const minRecordWidth = 40

/** Shrinks the flexible columns by `missing` characters in total, widest first. Returns undefined if that is impossible. */
function narrow(
  widths: readonly number[],
  isFlexible: readonly boolean[],
  missing: number,
  min = minWidth,
): number[] | undefined {
  const fitted = [...widths]
  for (let left = missing; left > 0; left -= 1) {
    let widest = -1
    for (const [i, width] of fitted.entries()) {
      if (isFlexible[i] && width > min && width > (fitted[widest] ?? 0)) widest = i
    }
    if (widest < 0) return undefined
    fitted[widest] = (fitted[widest] ?? 0) - 1
  }
  return fitted
}

/** Returns the column widths of a drawn table, measured along its top border. */
function columnWidths(drawn: string): number[] {
  const [edge = ''] = drawn.split('\n', 1)
  return edge
    .slice(1, -1)
    .split('┬')
    .map((part) => part.length)
}

async function drawer() {
  const { default: Table } = await import('cli-table3')
  return (head: string[], rows: string[][], colWidths?: number[]): string => {
    const table = new Table({
      head,
      style: { head: [], border: [] },
      ...(colWidths && { colWidths, wordWrap: true, wrapOnWordBoundary: false }),
    })
    for (const row of rows) table.push(row)
    // Keeps only the line under the header, because lines between all rows would double the height.
    return table
      .toString()
      .split('\n')
      .filter((line, i) => !line.startsWith('├') || (head.length > 0 && i === 2))
      .join('\n')
  }
}

function textOf(value: Cell): string {
  if (value instanceof Date) return `${value.toISOString().slice(0, 19)}Z`
  return printable(String(value ?? ''))
}
