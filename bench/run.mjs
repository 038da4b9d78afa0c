import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * Takes some measurements, all unless they are picked on the command line, and prints what came out.
 *
 * @param {Record<string, (flags: Record<string, string | undefined>) => Promise<Row[]>>} measurements
 * @param {Record<string, { type: 'string' }>} flags of the measurements
 * @typedef {{ name: string, ratio: number, most?: number, least?: number, note?: string }} Row
 */
export async function runMeasurements(measurements, flags = {}) {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, strict: { type: 'boolean' }, ...flags },
    allowPositionals: true,
  })
  const names = positionals.length === 0 ? Object.keys(measurements) : positionals
  const unknown = names.find((name) => !Object.hasOwn(measurements, name))
  if (unknown !== undefined) {
    console.error(`There is no measurement '${unknown}': ${Object.keys(measurements).join(', ')}.`)
    process.exit(2)
  }
  prepare()
  const rows = []
  for (const name of names) {
    console.error(`${name} …`)
    rows.push(...(await measurements[name](values)))
  }
  const results = rows.map((row) => ({
    ...row,
    holds: row.ratio <= (row.most ?? Infinity) && row.ratio >= (row.least ?? 0),
  }))
  if (values.json) console.log(JSON.stringify(results, undefined, 2))
  else for (const result of results) console.log(lineOf(result))
  if (values.strict && results.some(({ holds }) => !holds)) process.exit(1)
  process.exit(0)
}

/** Installs the peers, and builds what is measured. */
function prepare() {
  const here = new URL('.', import.meta.url).pathname
  if (!existsSync(`${here}node_modules`)) npm('ci', '--ignore-scripts', '--prefix', here)
  npm('run', '--silent', 'build', '--prefix', `${here}..`)
}

function lineOf({ name, ratio, most, least, note, holds }) {
  const goal = most === undefined ? `at least ${least}` : `at most ${most}`
  const figures = `${ratio.toFixed(3).padStart(9)}  ${goal.padEnd(14)}${holds ? 'holds ' : 'missed'}`
  return `${name.padEnd(50)}${figures}${note === undefined ? '' : `  ${note}`}`
}

/** What npm prints goes to stderr: stdout has the results. */
function npm(...words) {
  execFileSync('npm', words, { stdio: ['ignore', 2, 2] })
}
