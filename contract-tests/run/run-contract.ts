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
import { sides } from '../known-bugs/sides.ts'
import { goneAdvice, ledger } from '../ledger/ledger.ts'
import { runScenario, scenarioOptions } from '../prism/scenario.ts'
import { startProxy } from '../prism/start-prism.ts'
import { watchPrism } from '../prism/watch.ts'
import { sandboxTarget } from '../suite/sandbox-target.ts'

interface ContractOptions {
  seed?: number
  runs?: number
  /** Whether to run the suite on the known bugs as well. @defaultValue true */
  bugs?: boolean
  onProgress?: (what: string) => void
}

export interface ContractResult extends RunResult {
  /** The number of known bugs that were caught; undefined without {@link ContractOptions.bugs}. */
  bugs?: { caught: number; known: number }
}

/** Runs everything on the sandbox: this package's checks, Dredd, Prism, the ledger, and the known bugs. */
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
  onProgress(`prism: ${repertoire}`)
  await watchByPrism(result)
  onProgress('ledger: every known difference')
  for (const { id, what, occurs } of ledger) {
    const started = performance.now()
    const wrong = (await occurs()) ? undefined : goneAdvice
    note(result, 'ledger', `known difference ${id}: ${what}`, performance.now() - started, wrong)
  }
  if (bugs) {
    onProgress('bugs: every known bug')
    await catchKnownBugs(result)
  }
  return { ...result, took: performance.now() - start }
}

const repertoire = "all of the client's calls"

async function replayByDredd(result: RunResult): Promise<void> {
  const coverage = createCoverage()
  for (const name of ['gateway-sms', 'tokens'] as const) {
    const start = performance.now()
    const replayed = await runDredd(await readSpec(name))
    const took = (performance.now() - start) / replayed.length
    for (const { title, status, message, documented, body } of replayed) {
      const isRight = status === 'pass'
      note(result, 'dredd', title, took, isRight ? undefined : message)
      if (isRight && documented !== undefined) coverage.note('dredd', { ...documented, json: body })
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
  const { violations, fetch } = watchPrism((response) => coverage.note('prism', response))
  const target = { baseUrl: gateway.url, tokenServiceUrl: tokens.url, fetch }
  await runScenario({ ...target, sandbox }).catch((error: unknown) => {
    violations.push(String(error))
  })
  const wrong = violations.length === 0 ? undefined : violations.join()
  note(result, 'prism', repertoire, performance.now() - start, wrong)
  for (const each of coverage.exercised()) result.exercised.push(each)
}

async function catchKnownBugs(result: ContractResult): Promise<void> {
  const likely = readCaughtBy()
  const total = { caught: 0, known: 0 }
  for (const { id, found, took } of await catchBugs(knownBugs, sides, { first: true, likely })) {
    const isCaught = Object.keys(found).length > 0
    const time = Object.values(took).reduce((sum, one) => sum + one, 0)
    note(result, 'bugs', id, time, isCaught ? undefined : 'no side catches it')
    total.caught += Number(isCaught)
    total.known += 1
  }
  for (const documented of documentedResponses) {
    const start = performance.now()
    const { caught, missed } = await catchForbidden(documented)
    const wrong = missed.length === 0 ? undefined : `not caught: ${missed.join(', ')}`
    const name = `what the schema of ${documented.name} forbids`
    note(result, 'bugs', name, performance.now() - start, wrong)
    total.caught += caught.length
    total.known += caught.length + missed.length
  }
  result.bugs = total
}

/** Adds a check and its findings to a result. */
function note(
  { checks, findings }: RunResult,
  side: Side,
  check: string,
  took: number,
  wrong: string | undefined,
): void {
  const isRight = wrong === undefined
  const status = isRight ? 'passed' : 'failed'
  checks.push({ check, side, took, findings: Number(!isRight), status })
  if (isRight) return
  const facts = { check, side, expected: 'it to hold', found: wrong, calls: [] }
  findings.push({ ...facts, severity: 'wrong', cause: check, places: 1, checks: [check] })
}
