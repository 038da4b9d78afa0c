import { readSpec } from '../../scripts/generate/spec.ts'
import {
  createCoverage,
  documentedResponses,
  runChecks,
  type RunResult,
  type Side,
} from '../../src/contract/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { runDredd } from '../dredd/run-dredd.ts'
import { catchBugs } from '../known-bugs/catch-bug.ts'
import { readCaughtBy } from '../known-bugs/caught-by.ts'
import { catchForbidden } from '../known-bugs/forbidden.ts'
import { knownBugs } from '../known-bugs/index.ts'
import { sides as sidesOfBugs } from '../known-bugs/sides/sides.ts'
import { ledger } from '../ledger/ledger.ts'
import { runScenario, scenarioOptions } from '../prism/scenario.ts'
import { startProxy } from '../prism/start-prism.ts'
import { watchPrism } from '../prism/watch-prism.ts'
import { sandboxTarget } from '../suite/sandbox-target.ts'

export interface ContractOptions {
  seed?: number
  runs?: number
  /** Whether the suite is tried on the known bugs too. @defaultValue true */
  bugs?: boolean
  onProgress?: (what: string) => void
}

/** What came of a run of everything. */
export interface ContractResult extends RunResult {
  /** How many of the known bugs were caught, of how many; undefined where none was tried. */
  bugs?: { caught: number; known: number }
}

/** Everything there is, against the sandbox: the checks of the package, Dredd, Prism, the ledger, and the known bugs. */
export async function runContract(options: ContractOptions = {}): Promise<ContractResult> {
  const { seed = 1, runs = 25, bugs = true, onProgress = () => {} } = options
  const start = performance.now()
  const result: ContractResult = await runChecks(sandboxTarget(), {
    seed,
    runs,
    onProgress: ({ side, check }) => onProgress(`${side}: ${check}`),
  })
  onProgress('dredd: every documented response')
  await replayByDredd(result)
  onProgress("prism: the client's whole repertoire")
  await watchByPrism(result)
  onProgress('ledger: every known difference')
  await compareLedger(result)
  if (bugs) {
    onProgress('bugs: every known bug')
    await catchKnownBugs(result)
  }
  return { ...result, took: performance.now() - start }
}

async function replayByDredd(result: RunResult): Promise<void> {
  const coverage = createCoverage()
  for (const name of ['gateway-sms', 'tokens'] as const) {
    const start = performance.now()
    const replayed = await runDredd(await readSpec(name))
    const took = (performance.now() - start) / replayed.length
    for (const { title, status, message, documented, body } of replayed) {
      const isRight = status === 'pass'
      note(result, 'dredd', title, took, isRight ? undefined : message)
      if (!isRight || documented === undefined) continue
      coverage.note('dredd', {
        operation: documented.operation,
        status: documented.status,
        json: body,
      })
    }
  }
  for (const each of coverage.exercised()) result.exercised.push(each)
}

async function watchByPrism(result: RunResult): Promise<void> {
  const coverage = createCoverage()
  const start = performance.now()
  await using sandbox = createSandbox(scenarioOptions)
  const { url } = await sandbox.listen()
  await using gateway = await startProxy('gateway-sms', url)
  await using tokens = await startProxy('tokens', url)
  const watched = watchPrism((response) => coverage.note('prism', response))
  const failure = await failureOf(
    runScenario({
      baseUrl: gateway.url,
      tokenServiceUrl: tokens.url,
      fetch: watched.fetch,
      sandbox,
    }),
  )
  const wrong = [...watched.violations, ...(failure === undefined ? [] : [failure])]
  const name = "the client's whole repertoire"
  note(
    result,
    'prism',
    name,
    performance.now() - start,
    wrong.length === 0 ? undefined : wrong.join(),
  )
  for (const each of coverage.exercised()) result.exercised.push(each)
}

async function compareLedger(result: RunResult): Promise<void> {
  for (const { id, what, occurs } of ledger) {
    const start = performance.now()
    const is = await occurs()
    const name = `known difference ${id}: ${what}`
    const gone = 'it does not occur any more; take the entry out of the ledger'
    note(result, 'ledger', name, performance.now() - start, is ? undefined : gone)
  }
}

async function catchKnownBugs(result: ContractResult): Promise<void> {
  const caught = await catchBugs(knownBugs, sidesOfBugs, { first: true, likely: readCaughtBy() })
  for (const { id, found, took } of caught) {
    const isCaught = Object.keys(found).length > 0
    const time = Object.values(took).reduce((sum, one) => sum + one, 0)
    note(result, 'bugs', id, time, isCaught ? undefined : 'no side finds anything wrong with it')
  }
  const some = caught.filter(({ found }) => Object.keys(found).length > 0)
  result.bugs = { caught: some.length, known: caught.length }
  for (const documented of documentedResponses) {
    const start = performance.now()
    const { caught: seen, missed } = await catchForbidden(documented)
    const wrong = missed.length === 0 ? undefined : `not caught: ${missed.join(', ')}`
    const name = `what the schema of ${documented.name} forbids`
    note(result, 'bugs', name, performance.now() - start, wrong)
    result.bugs.caught += seen.length
    result.bugs.known += seen.length + missed.length
  }
}

/** Adds a check to a result, and what it found. */
function note(
  { checks, findings }: RunResult,
  side: Side,
  check: string,
  took: number,
  wrong: string | undefined,
): void {
  const isRight = wrong === undefined
  checks.push({
    check,
    side,
    took,
    findings: Number(!isRight),
    status: isRight ? 'passed' : 'failed',
  })
  if (isRight) return
  const expected = 'that it holds'
  const facts = { check, side, expected, found: wrong, calls: [], severity: 'wrong' as const }
  findings.push({ ...facts, cause: check, places: 1, checks: [check] })
}

async function failureOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return String(error)
  }
}
