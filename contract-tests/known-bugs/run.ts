// Runs the suite over every known bug, and says which side caught which: `node contract-tests/known-bugs/run.ts`.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { catchBugs, type Catch } from './catch-bug.ts'
import { caughtByFile, readCaughtBy, writtenCaughtBy } from './caught-by.ts'
import { bugsByHand, knownBugs } from './index.ts'
import { sides } from './sides/sides.ts'
import { summary, table } from './summary.ts'

const usage = `Usage: node contract-tests/known-bugs/run.ts [BUG…]
  --side NAME      only this side (may be repeated): ${sides.map(({ name }) => name).join(', ')}
  --first          also the bugs that are made from the spec; leave one once a side has caught it
  --why            say what each side found
  --timeout MS     how long a side may take over one bug (20000)
  --write          write down in CAUGHT-BY.txt which check caught which bug`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    side: { type: 'string', multiple: true },
    first: { type: 'boolean', default: false },
    why: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '20000' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else process.exitCode = await run()

async function run(): Promise<number> {
  const given = knownBugs.filter(({ id }) => positionals.includes(id))
  const all = values.first ? knownBugs : bugsByHand
  const bugs = positionals.length === 0 ? all : given
  const names = sides.map(({ name }) => name).filter((name) => values.side?.includes(name) ?? true)
  const start = performance.now()
  const chosen = sides.filter(({ name }) => names.includes(name))
  const caught = await catchBugs(bugs, chosen, {
    first: values.first,
    timeout: Number(values.timeout),
    ...(values.first ? { likely: readCaughtBy() } : {}),
  })
  console.log(table(caught, names, values.why))
  console.log(summary(caught, names, performance.now() - start))
  if (values.write) writeCaughtBy(caught)
  return caught.every(({ found }) => Object.keys(found).length > 0) ? 0 : 1
}

/** Bugs that were not part of this run stay as they were. */
function writeCaughtBy(caught: readonly Catch[]): void {
  const before = readCaughtBy()
  const all = knownBugs.map(({ id }): Catch => {
    const { side, check } = before.get(id) ?? {}
    const known = side !== undefined && check !== undefined ? { [side]: { check, what: '' } } : {}
    return caught.find((result) => result.id === id) ?? { id, found: known, took: {} }
  })
  writeFileSync(caughtByFile, writtenCaughtBy(all, before))
}
