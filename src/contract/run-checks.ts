import { createCoverage } from './coverage.ts'
import type { Check, CheckOptions } from './check.ts'
import { checksOf, type OwnSide } from './checks.ts'
import type { Exercised, Finding, NotTried, Side } from './finding.ts'
import { noResponse } from './define-check.ts'
import { createSecrets } from './http/secrets.ts'
import { maskedFinding } from './masked-finding.ts'
import { preflight } from './preflight.ts'
import type { Target } from './target.ts'

/** How a target is looked at. */
export interface RunOptions {
  /** @defaultValue all that this package has: `responses`, `protocol`, `properties` and `model` */
  sides?: readonly OwnSide[]
  /** From what requests are made: a whole number. The same seed makes the same. @defaultValue `1` */
  seed?: number
  /** How many requests, or lists of calls, each property and each model makes. @defaultValue `25` */
  runs?: number
  signal?: AbortSignal
  /** How long it may take in all, in milliseconds. @defaultValue 5 minutes */
  timeLimit?: number
  /** How long a response may take, in milliseconds. @defaultValue 10 seconds */
  respondWithin?: number
  /** Whether failures are made as small as they can be, which takes more calls. @defaultValue true */
  shrink?: boolean
  onProgress?: (progress: Progress) => void
}

/** What was just looked at. */
export interface Progress {
  check: string
  side: Side
  /** How many checks are over, of how many. */
  done: number
  total: number
  /** What this check found. */
  findings: readonly Finding[]
}

/** What came of a run. */
export interface RunResult {
  /** What the gateway does otherwise, by cause, the most severe first. */
  findings: Finding[]
  /** What the sources leave open, and the gateway does in its own way. It fails nothing. */
  remarks: Finding[]
  /** Every documented response that was seen, by side. */
  exercised: Exercised[]
  /** Why checks, or parts of them, could not be tried. */
  notTried: NotTried[]
  checks: CheckResult[]
  seed: number
  runs: number
  /** How many responses came. */
  responses: number
  /** Milliseconds. */
  took: number
}

/** What came of one check. */
export interface CheckResult {
  check: string
  side: Side
  /** Milliseconds. */
  took: number
  /** Differences that it met, each as often as it did. */
  findings: number
  /** `not tried` also where only a part of it could not be tried. */
  status: 'passed' | 'failed' | 'not tried'
}

/** How many checks passed, failed, and were not tried. */
export function countChecks({ checks }: Pick<RunResult, 'checks'>) {
  const count = (wanted: CheckResult['status']) =>
    checks.filter(({ status }) => status === wanted).length
  return { passed: count('passed'), failed: count('failed'), notTried: count('not tried') }
}

/** The run is over when this many checks in a row get no response. */
const maxSilences = 3

/**
 * Looks whether a gateway does what its documents say. Never rejects: also that it cannot be reached, is something else, or
 * does not respond in time is a finding.
 *
 * @throws RangeError for a seed or a number of runs that is none.
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
    throw new RangeError('`runs` must be a whole number from 1')
  const start = performance.now()
  const limit = limited(timeLimit, options.signal)
  const coverage = createCoverage()
  const checks = checksOf(options.sides)
  const result: RunResult = {
    findings: [],
    remarks: [],
    exercised: [],
    notTried: [],
    checks: [],
    seed,
    runs,
    responses: 0,
    took: 0,
  }
  const secrets = createSecrets(target)

  const optionsFor = ({ name, side }: Pick<Check, 'name' | 'side'>): CheckOptions => ({
    seed,
    runs,
    secrets,
    signal: limit.signal,
    ...(options.respondWithin === undefined ? {} : { respondWithin: options.respondWithin }),
    ...(options.shrink === undefined ? {} : { shrink: options.shrink }),
    onResponse: (response) => {
      result.responses += 1
      coverage.note(side, response)
    },
    onSkip: (reason) => {
      const isKnown = ({ check, reason: other }: NotTried) => check === name && other === reason
      if (!result.notTried.some(isKnown)) result.notTried.push({ check: name, side, reason })
    },
    onRemark: (facts, calls, own) =>
      addByCause(result.remarks, maskedFinding({ check: name, side, ...facts, calls }, own)),
  })

  /** Checks that no result came of: why they were not made. */
  function leaveRest(reason: string): void {
    for (const { name, side } of checks.slice(result.checks.length)) {
      result.notTried.push({ check: name, side, reason })
      result.checks.push({ check: name, side, took: 0, findings: 0, status: 'not tried' })
    }
  }

  async function runAll(): Promise<void> {
    const first = { name: 'the target is a gateway', side: 'protocol' } as const
    const fitness = await preflight(target, optionsFor(first))
    if ('finding' in fitness) {
      result.findings.push(fitness.finding)
      return leaveRest(`there is no gateway to try it on`)
    }
    let silences = 0
    for (const [index, check] of checks.entries()) {
      limit.signal.throwIfAborted()
      const started = performance.now()
      const findings = await check.run(fitness.target, optionsFor(check))
      const { name, side } = check
      for (const finding of findings) addByCause(result.findings, finding)
      const wasLeftOut = result.notTried.some((one) => one.check === name && one.side === side)
      const status = findings.length > 0 ? 'failed' : wasLeftOut ? 'not tried' : 'passed'
      const took = performance.now() - started
      result.checks.push({ check: name, side, took, findings: findings.length, status })
      onProgress?.({ check: name, side, done: index + 1, total: checks.length, findings })
      silences = findings.some(({ expected }) => expected === noResponse) ? silences + 1 : 0
      if (silences === maxSilences) return leaveRest('the gateway did not respond any more')
    }
    limit.signal.throwIfAborted()
  }

  try {
    await Promise.race([runAll(), limit.reached])
  } catch (error) {
    const { name, side } = checks[result.checks.length] ?? { name: '', side: 'protocol' as const }
    const check = 'the run comes to an end'
    const expected = 'that every check is made'
    const found = `${limit.signal.aborted ? limit.reason() : String(error)}${name && `, during: ${name}`}`
    const facts = { check, side, expected, found, severity: 'critical' as const, calls: [] }
    result.findings.push(maskedFinding(facts, secrets))
    leaveRest('the run was over before')
  } finally {
    limit.end()
  }
  const findings = result.findings.toSorted(bySeverity)
  return { ...result, findings, exercised: coverage.exercised(), took: performance.now() - start }
}

/** Adds a finding, or counts it to the one that has its cause. */
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

/** A signal that comes with the caller's own, or when the time is over. */
function limited(timeLimit: number, given: AbortSignal | undefined) {
  const abort = new AbortController()
  let reason = 'it was stopped'
  const reached = Promise.withResolvers<never>()
  const stop = (why: string) => {
    reason = why
    abort.abort()
    reached.reject(abort.signal.reason)
  }
  const timer = setTimeout(() => stop(`it was not over within ${timeLimit / 1000} s`), timeLimit)
  const onGiven = () => stop('it was stopped')
  if (given?.aborted === true) onGiven()
  given?.addEventListener('abort', onGiven)
  // Nobody may be waiting for it any more.
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
