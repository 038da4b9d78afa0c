// `npm run bench` measures everything beside its peers, and writes the page. `npm run bench -- rate start` measures some of it and writes no
// page. With `--report`, the parts of the page that were measured are replaced: `bench:client`, `bench:sandbox`, `bench:outbox`.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { groups } from './groups.mjs'
import { checkAllMeasured, judge, lineOf } from './judge.mjs'

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, report: { type: 'boolean' }, soak: { type: 'string' } },
  allowPositionals: true,
})
const unknown = positionals.find((name) => !Object.hasOwn(groups, name))
if (unknown !== undefined) {
  console.error(`There is no measurement '${unknown}': ${Object.keys(groups).join(', ')}.`)
  process.exit(2)
}
const isWhole = positionals.length === 0
// A part of the page is replaced as a whole.
const parts = new Set(positionals.map((name) => groups[name].part))
const left = Object.keys(groups).filter(
  (name) => parts.has(groups[name].part) && !positionals.includes(name),
)
if (values.report && left.length > 0) {
  console.error(`With --report, measure all of the part: add ${left.join(', ')}.`)
  process.exit(2)
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
  console.error(`The page is ${await writePage(results, isWhole)}.`)
}
const missed = rows.filter(({ holds }) => !holds)
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ name }) => name).join('; ')}.`)
  process.exit(1)
}
// A peer may still hold a connection.
process.exit(0)

/** Installs the peers, and builds what is measured. */
function prepare() {
  const here = new URL('.', import.meta.url).pathname
  if (!isInstalled(here)) npm('ci', '--ignore-scripts', '--prefix', here)
  npm('run', '--silent', 'build', '--prefix', `${here}..`)
}

/** Whether every peer is there, and the one that is to be. */
function isInstalled(here) {
  const { dependencies } = readJson(`${here}package.json`)
  return Object.entries(dependencies).every(([name, version]) => {
    return readJson(`${here}node_modules/${name}/package.json`)?.version === version
  })
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** What npm prints goes to stderr: stdout has the results. */
function npm(...words) {
  execFileSync('npm', words, { stdio: ['ignore', 2, 2] })
}
