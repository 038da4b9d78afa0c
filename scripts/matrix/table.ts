import Table from 'cli-table3'
import { differences } from '../../tools/matrix/differences.ts'

/** A line of the table. */
export interface Row {
  /** The runtime or compiler. */
  name: string
  version: string
  what: string
  passed: number
  leftOut: number
  problems: readonly string[]
}

/** Prints what is wrong in full and then everything as a table. Gives whether nothing is wrong. */
export function printTable(rows: readonly Row[]): boolean {
  for (const { name, what, problems } of rows) {
    for (const problem of problems) console.log(`\n✗ ${name}, ${what}\n${problem}`)
  }
  const table = new Table({
    head: ['', 'version', 'what', 'passed', 'failed', 'left out'],
    style: { head: [], border: [], compact: true },
  })
  for (const { name, version, what, passed, leftOut, problems } of rows) {
    const mark = problems.length === 0 ? '✓' : '✗'
    table.push([`${mark} ${name}`, version, what, passed, problems.length, leftOut])
  }
  console.log(`\n${table.toString()}\n`)
  for (const { runtimes, file, name, reason } of differences) {
    const shown = runtimes.filter((runtime) => rows.some((row) => row.name === runtime))
    if (shown.length === 0) continue
    console.log(`Left out in ${shown.join(', ')}: ${name ?? 'all'} (${file}): ${reason}.`)
  }
  const bad = rows.filter(({ problems }) => problems.length > 0)
  if (rows.length === 0) console.log('Nothing has such a name.')
  else if (bad.length === 0) console.log('Everything holds.')
  else console.log(`${bad.length} of ${rows.length} do not hold: see above.`)
  return rows.length > 0 && bad.length === 0
}
