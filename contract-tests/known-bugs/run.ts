// `npm run contract:bugs`: runs every side on each known bug that is written by hand, and prints which side caught which.
import { writeFileSync } from 'node:fs'
import { checkNames, readArguments, wholeNumber } from '../../tools/script-arguments.ts'
import { catchBugs } from './catch-bug.ts'
import { caughtByFile, readCaughtBy, writtenCaughtBy, type Catch } from './caught-by.ts'
import { bugsByHand, knownBugs } from './index.ts'
import { sides } from './sides.ts'
import { summary, table } from './summary.ts'

const usage = `Usage: npm run contract:bugs -- [BUG…] [options]
  --side NAME      run only this side; can be repeated: ${sides.map(({ name }) => name).join(', ')}
  --first          include the bugs made from the spec; stop at the first side that catches a bug
  --why            print what each side found
  --timeout MS     how long a side may take for one bug (20000)
  --write          write to CAUGHT-BY.txt which check caught which bug

The exit code is 0, 1 if a bug is not caught, or 2 for a wrong argument.`

const { values, positionals } = readArguments({
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
  const ids = knownBugs.map(({ id }) => id)
  checkNames('known bug', positionals, ids, 'contract-tests/known-bugs/CAUGHT-BY.txt lists them.')
  checkNames(
    'side',
    values.side ?? [],
    sides.map(({ name }) => name),
  )
  const timeout = wholeNumber('--timeout', values.timeout, 1)
  const given = knownBugs.filter(({ id }) => positionals.includes(id))
  const all = values.first ? knownBugs : bugsByHand
  const chosen = sides.filter(({ name }) => values.side?.includes(name) ?? true)
  const start = performance.now()
  const caught = await catchBugs(positionals.length === 0 ? all : given, chosen, {
    first: values.first,
    timeout,
    ...(values.first ? { likely: readCaughtBy() } : {}),
  })
  const names = chosen.map(({ name }) => name)
  console.log(table(caught, names, values.why))
  console.log(summary(caught, names, performance.now() - start))
  if (values.write) writeCaughtBy(caught)
  return caught.every(({ found }) => Object.keys(found).length > 0) ? 0 : 1
}

/** Writes the file, and keeps the lines for bugs that were not part of this run. */
function writeCaughtBy(caught: readonly Catch[]): void {
  const before = readCaughtBy()
  const all = knownBugs.map(({ id }): Catch => {
    const known = before.get(id)
    const found = known === undefined ? {} : { [known.side]: { check: known.check, what: '' } }
    return caught.find((result) => result.id === id) ?? { id, found, took: {} }
  })
  writeFileSync(caughtByFile, writtenCaughtBy(all, before))
}
