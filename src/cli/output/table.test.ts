import { expect, test } from 'vitest'
import { drawRecord, drawTable } from './table.ts'

const head = ['id', 'text']
const rows = [['5cf7cc139f272546624d3795', 'A text of some length that is long, long, long']]

test('a table has a line under its header and none between rows', async () => {
  const table = await drawTable(
    {
      head: ['a', 'b'],
      rows: [
        [1, 'x'],
        [2, undefined],
      ],
    },
    undefined,
  )
  expect(table).toBe('┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ 1 │ x │\n│ 2 │   │\n└───┴───┘\n')
})

test('a table wraps to fit the terminal and loses nothing', async () => {
  const table = await drawTable({ head, rows, wrap: ['text'] }, 50)
  const lines = table.trimEnd().split('\n')
  expect(lines.map(({ length }) => length)).toEqual(lines.map(() => 50))
  expect(table).toContain('│ 5cf7cc139f272546624d3795 │')
  const text = lines.slice(3, -1).map((line) => line.slice(29, -2).trim())
  expect(text.join('').replaceAll(' ', '')).toBe(String(rows[0]?.[1]).replaceAll(' ', ''))
})

test('on a very narrow terminal, each row is a block of lines', async () => {
  expect(await drawTable({ head, rows, wrap: ['text'] }, 30)).toBe(
    `id: ${rows[0]?.[0]}\ntext: ${rows[0]?.[1]}\n`,
  )
  expect(await drawRecord([['id', rows[0]?.[0]]], 20)).toBe(`id: ${rows[0]?.[0]}\n`)
})

test('in a pipe, nothing wraps', async () => {
  const long = 'x'.repeat(500)
  expect(await drawTable({ head: ['text'], rows: [[long]], wrap: ['text'] }, undefined)).toContain(
    long,
  )
})

test('characters that move the cursor or reverse text are escaped', async () => {
  const table = await drawRecord([['text', 'a\u001B[2Jb\rc\u202Ed']], undefined)
  expect(table).toContain(String.raw`a\u{1b}[2Jb\u{d}c\u{202e}d`)
})

test('line breaks and wide characters keep the borders aligned', async () => {
  const table = await drawRecord(
    [
      ['text', 'one\ntwo 📦'],
      ['more', '日本'],
    ],
    undefined,
  )
  expect(table).toBe(
    '┌──────┬────────┐\n│ text │ one    │\n│      │ two 📦 │\n│ more │ 日本   │\n└──────┴────────┘\n',
  )
})

test('no line of a table is wider than the terminal, at any width', async () => {
  for (let width = 10; width < 90; width += 1) {
    const table = await drawTable({ head, rows, wrap: ['text'] }, width)
    const record = await drawRecord([['text', rows[0]?.[1]]], width)
    const edged = [...table.split('\n'), ...record.split('\n')].filter((line) => line.endsWith('│'))
    for (const line of edged) expect(line.length).toBeLessThanOrEqual(width)
  }
})

test('tables and records of more than a thousand lines are written plainly, one row per line', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [`+39-${i}`, i === 7 ? 'a\nb' : 'invalid'])
  const started = performance.now()
  const table = await drawTable({ head: ['number', 'outcome'], rows }, 80)
  const list = rows.map(([number]) => number).join('\n')
  const record = await drawRecord([['invalid', list]], 80)
  expect(performance.now() - started).toBeLessThan(2000)
  const lines = table.trimEnd().split('\n')
  expect(lines).toHaveLength(20_001)
  expect(lines.slice(0, 2)).toEqual(['number     outcome', '+39-0      invalid'])
  expect(lines[8]).toBe('+39-7      a b')
  expect(lines.at(-1)).toBe('+39-19999  invalid')
  expect(record).toBe(`invalid: ${list}\n`)
})
