import { printable } from './printable.ts'

export type Cell = string | number | boolean | Date | undefined

/** Rows under a heading. */
export interface TableContent {
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** Which columns may be broken into lines, by their heading; ids and numbers stay whole, to be copied. */
  wrap?: readonly string[]
}

/**
 * Draws a table that is no wider than `width`, always without colour. Where even broken lines do not fit, each row becomes a
 * block of lines. Without a width nothing is broken, so that a pipe gets each row whole. More than a thousand lines are
 * written plainly, a row a line.
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

/** Draws names and values, one a line; plainly where they have more than a thousand lines. */
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

/** How many lines are drawn as a table: the time that cli-table3 takes grows with their square, also with those of one cell. */
const maxDrawn = 1000

/** A row as rows of one line each. */
function linesOf(row: readonly string[]): string[][] {
  const cells = row.map((text) => text.split('\n'))
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ''))
}

/** Columns side by side, without edges. A long text pushes what comes after it to the right. */
function writePlainly(rows: readonly (readonly string[])[]): string {
  const texts = rows.map((row) => row.map((text) => text.replaceAll('\n', ' ')))
  const widths = (texts[0] ?? []).map((_, i) =>
    texts.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0),
  )
  const pad = (text: string, i: number) => text.padEnd(Math.min(widths[i] ?? 0, maxPadding))
  return texts.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}

/** How far a short text is filled up beside long ones. */
const maxPadding = 40

/** How many columns of a screen are the least for a text that is broken into lines. */
const minWidth = 12

/** The same where ids stand in the same column. */
const minRecordWidth = 40

/** Takes `missing` from the columns that may be broken, the widest first; undefined if they have not so much. */
function narrow(
  widths: readonly number[],
  isFlexible: readonly boolean[],
  missing: number,
  least = minWidth,
): number[] | undefined {
  const fitted = [...widths]
  for (let left = missing; left > 0; left -= 1) {
    let widest = -1
    for (const [i, width] of fitted.entries()) {
      if (isFlexible[i] && width > least && width > (fitted[widest] ?? 0)) widest = i
    }
    if (widest < 0) return undefined
    fitted[widest] = (fitted[widest] ?? 0) - 1
  }
  return fitted
}

/** The widths of a drawn table's columns, out of its upper edge. */
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
    // A line under the heading, and none between the rows: each would be twice as high.
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
