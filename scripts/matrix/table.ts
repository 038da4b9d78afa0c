import Table from 'cli-table3'
import { differences } from '../../tools/matrix/differences.ts'

/** A row of the table. */
export interface Row {
  /** The runtime, compiler or tool. */
  name: string
  version: string
  what: string
  passed: number
  leftOut: number
  problems: readonly string[]
}

/** Prints every problem in full, then the table. Returns true if there are no problems. */
export function printTable(rows: readonly Row[]): boolean {
  for (const { name, what, problems } of rows) {
    for (const problem of problems) console.log(`\n✗ ${name}, ${what}\n${problem}`)
  }
  const table = new Table({
    head: ['', 'version', 'what', 'passed', 'failed', 'skipped'],
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
    console.log(`Skipped in ${shown.join(', ')}: ${name ?? 'all'} (${file}): ${reason}.`)
  }
  const bad = rows.filter(({ problems }) => problems.length > 0)
  if (rows.length === 0) console.log('No row has this name.')
  else if (bad.length === 0) console.log('Every row passes.')
  else console.log(`${bad.length} of ${rows.length} rows fail: see above.`)
  return rows.length > 0 && bad.length === 0
}
