import { createCoverage } from './coverage.ts'
import type { Check, CheckOptions } from './check.ts'
import { checks as ownChecks, type OwnSide } from './checks.ts'
import {
  maskedFinding,
  type Exercised,
  type Finding,
  type SkippedCheck,
  type Side,
} from './finding.ts'
import { noResponse } from './http/failures.ts'
import { createSecrets } from './http/secrets.ts'
import { preflight } from './preflight.ts'
import type { Target } from './target.ts'

export interface RunOptions {
  /** The sides to run. @defaultValue `responses`, `protocol`, `properties` and `model` */
  sides?: readonly OwnSide[]
  /** A whole number. The same seed generates the same requests. @defaultValue `1` */
  seed?: number
  /** The number of requests, or of lists of calls, that a check generates. @defaultValue `25` */
  runs?: number
  signal?: AbortSignal
  /** The maximum duration of the run, in milliseconds. @defaultValue 5 minutes */
  timeLimit?: number
  onProgress?: (progress: Progress) => void
}

/** A check that has finished. */
export interface Progress {
  check: string
  side: Side
  /** The number of checks that have finished. */
  done: number
  total: number
}

/** The result of a run. */
export interface RunResult {
  /** Differences from the documentation, one for each cause, with the most severe first. */
  findings: Finding[]
  /** Remarks on behaviour that the documentation leaves open. Remarks do not make a run fail. */
  remarks: Finding[]
  /** The documented responses that each side has seen. */
  exercised: Exercised[]
  skipped: SkippedCheck[]
  checks: CheckResult[]
  seed: number
  runs: number
  /** The number of responses that were received. */
  responses: number
  /** The duration in milliseconds. */
  took: number
}

/** The result of one check. */
export interface CheckResult {
  check: string
  side: Side
  /** The duration in milliseconds. */
  took: number
  /** The number of differences that the check found. */
  findings: number
  /** `skipped` if all or part of the check was skipped, and it found no difference. */
  status: 'passed' | 'failed' | 'skipped'
}

/** Counts the checks that passed, that failed, and that were skipped. */
export function countChecks({ checks }: Pick<RunResult, 'checks'>) {
  const count = (wanted: CheckResult['status']) =>
    checks.filter(({ status }) => status === wanted).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

/** The run ends after this number of consecutive checks in which a response was missing. */
const maxSilences = 3

/**
 * Checks whether a gateway behaves as its documentation says. A missing or late response is reported as a finding.
 *
 * @throws RangeError for an invalid seed or number of runs
 * @example
 * ```ts
 * const { findings } = await runChecks({ url: 'http://127.0.0.1:4010', fetch, token, maySpend: false })
 * for (const { expected, found, calls } of findings) console.log(expected, found, calls.map(asCurl))
 * ```
 */
export async function runChecks(target: Target, options: RunOptions = {}): Promise<RunResult> {
  const { seed = 1, runs = 25, timeLimit = 300_000, onProgress } = options
  if (!Number.isSafeInteger(seed)) throw new RangeError('`seed` must be a whole number')
  if (!Number.isSafeInteger(runs) || runs < 1)
    throw new RangeError('`runs` must be a whole number of at least 1')
  const start = performance.now()
  const limit = limited(timeLimit, options.signal)
  const coverage = createCoverage()
  const sides = options.sides ?? (Object.keys(ownChecks) as OwnSide[])
  const checks: Check[] = sides.flatMap((side) => ownChecks[side])
  const lists = { findings: [], remarks: [], exercised: [], skipped: [], checks: [] }
  const result: RunResult = { ...lists, seed, runs, responses: 0, took: 0 }
  const secrets = createSecrets(target)

  const optionsFor = ({ name, side }: Pick<Check, 'name' | 'side'>): CheckOptions => ({
    seed,
    runs,
    secrets,
    signal: limit.signal,
    onResponse: (response) => {
      result.responses += 1
      coverage.note(side, response)
    },
    onSkip: (reason) => {
      const isKnown = ({ check, reason: other }: SkippedCheck) => check === name && other === reason
      if (!result.skipped.some(isKnown)) result.skipped.push({ check: name, side, reason })
    },
    onRemark: (facts, calls, own) =>
      addByCause(result.remarks, maskedFinding({ check: name, side, ...facts, calls }, own)),
  })

  /** Records the reason why the remaining checks were skipped. */
  function leaveRest(reason: string): void {
    for (const { name, side } of checks.slice(result.checks.length)) {
      result.skipped.push({ check: name, side, reason })
      result.checks.push({ check: name, side, took: 0, findings: 0, status: 'skipped' })
    }
  }

  async function runAll(): Promise<void> {
    const first = { name: 'the target is a gateway', side: 'protocol' } as const
    const fitness = await preflight(target, optionsFor(first))
    if ('finding' in fitness) {
      result.findings.push(fitness.finding)
      return leaveRest('the target is not a gateway that can be checked')
    }
    let silences = 0
    for (const [index, check] of checks.entries()) {
      limit.signal.throwIfAborted()
      const started = performance.now()
      const findings = await check.run(fitness.target, optionsFor(check))
      const { name, side } = check
      for (const finding of findings) addByCause(result.findings, finding)
      const wasSkipped = result.skipped.some((one) => one.check === name && one.side === side)
      const status = findings.length > 0 ? 'failed' : wasSkipped ? 'skipped' : 'passed'
      const took = performance.now() - started
      result.checks.push({ check: name, side, took, findings: findings.length, status })
      onProgress?.({ check: name, side, done: index + 1, total: checks.length })
      silences = findings.some(({ expected }) => expected === noResponse) ? silences + 1 : 0
      if (silences === maxSilences) return leaveRest('the gateway stopped responding')
    }
    limit.signal.throwIfAborted()
  }

  try {
    await Promise.race([runAll(), limit.reached])
  } catch (error) {
    const { name, side } = checks[result.checks.length] ?? { name: '', side: 'protocol' }
    const check = 'the run finishes'
    const expected = 'every check to finish'
    const found = `${limit.signal.aborted ? limit.reason() : String(error)}${name && `, during: ${name}`}`
    const facts = { check, side, expected, found, severity: 'critical' as const, calls: [] }
    result.findings.push(maskedFinding(facts, secrets))
    leaveRest('the run ended early')
  } finally {
    limit.end()
  }
  const findings = result.findings.toSorted(bySeverity)
  return { ...result, findings, exercised: coverage.exercised(), took: performance.now() - start }
}

/**
 * Adds a finding. If the list already contains a finding with the same cause, adds the new finding's places and checks to that
 * finding instead.
 */
function addByCause(findings: Finding[], finding: Finding): void {
  const known = findings.find(({ cause }) => cause === finding.cause)
  if (known === undefined) findings.push(finding)
  else {
    known.places += finding.places
    known.checks = [...new Set([...known.checks, ...finding.checks])]
  }
}

const severities = ['critical', 'wrong', 'form'] as const

function bySeverity(one: Finding, other: Finding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity)
}

/** Creates a signal that is aborted when the caller's signal is aborted or the time limit is reached. */
function limited(timeLimit: number, given: AbortSignal | undefined) {
  const abort = new AbortController()
  let reason = 'the run was stopped'
  const reached = Promise.withResolvers<never>()
  const stop = (why: string) => {
    reason = why
    abort.abort()
    reached.reject(abort.signal.reason)
  }
  const timer = setTimeout(() => stop(`the run took longer than ${timeLimit / 1000} s`), timeLimit)
  const onGiven = () => stop(reason)
  if (given?.aborted === true) onGiven()
  given?.addEventListener('abort', onGiven)
  // Nothing waits for this once the run has ended.
  reached.promise.catch(() => {})
  return {
    signal: abort.signal,
    reached: reached.promise,
    reason: () => reason,
    end: () => {
      clearTimeout(timer)
      given?.removeEventListener('abort', onGiven)
    },
  }
}
