// `npm run bench` compares everything with its peers, and writes the page. `npm run bench -- rate start` makes only some of the measurements
// and writes no page. `--report` replaces the parts of the page that were measured, as `bench:client`, `bench:sandbox` and `bench:outbox` do.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNames, readArguments, refuse } from '../tools/script-arguments.ts'
import { groups } from './groups.mjs'
import { checkAllMeasured, judge, lineOf } from './judge.mjs'

const { values, positionals } = readArguments({
  options: { json: { type: 'boolean' }, report: { type: 'boolean' }, soak: { type: 'string' } },
  allowPositionals: true,
})
checkNames('measurement', positionals, Object.keys(groups))
if (values.soak !== undefined && !(Number(values.soak) > 0)) {
  refuse(`--soak must be a number of minutes, but is '${values.soak}'.`)
}
const isWhole = positionals.length === 0
// A part of the page can only be replaced in full.
const parts = new Set(positionals.map((name) => groups[name].part))
const left = Object.keys(groups).filter(
  (name) => parts.has(groups[name].part) && !positionals.includes(name),
)
if (values.report && left.length > 0) {
  refuse(`With --report, a part must be measured in full: add ${left.join(', ')}.`)
}
prepare()

const results = []
for (const name of isWhole ? Object.keys(groups) : positionals) {
  console.error(`${name} …`)
  const { rows, bars = [] } = await groups[name].measure(values)
  results.push({ name, rows: rows.map(judge), bars })
}

const rows = results.flatMap((result) => result.rows)
if (isWhole) checkAllMeasured(rows)
if (values.json) console.log(JSON.stringify(results, undefined, 2))
else for (const row of rows) console.log(lineOf(row))
if (isWhole || values.report) {
  const { writePage } = await import('./page/write-page.mjs')
  console.error(`Wrote the page to ${await writePage(results, isWhole)}.`)
}
const missed = rows.filter(({ holds }) => holds === false)
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ name }) => name).join('; ')}.`)
  process.exit(1)
}
// A peer may still have an open connection.
process.exit(0)

/** Installs the peers, and builds the package. */
function prepare() {
  if (!isInstalled()) {
    npm('ci', '--ignore-scripts', '--prefix', import.meta.dirname)
  }
  npm('run', '--silent', 'build', '--prefix', join(import.meta.dirname, '..'))
}

/** Whether every peer is installed, in the right version. */
function isInstalled() {
  const { dependencies } = readJson(join(import.meta.dirname, 'package.json'))
  return Object.entries(dependencies).every(([name, version]) => {
    return (
      readJson(join(import.meta.dirname, 'node_modules', name, 'package.json'))?.version === version
    )
  })
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Prints npm's output to stderr, because the results go to stdout. */
function npm(...words) {
  execFileSync('npm', words, { stdio: ['ignore', 2, 2] })
}
