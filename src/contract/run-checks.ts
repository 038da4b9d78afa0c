import { createCoverage } from './coverage.ts'
import type { Check, CheckOptions } from './check.ts'
import { checksOf, type OwnSide } from './checks.ts'
import type { Exercised, Finding, NotTried, Side } from './finding.ts'
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
  /** How long an answer may take, in milliseconds. @defaultValue 10 seconds */
  answerWithin?: number
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
  findings: Finding[]
  /** Every documented response that was seen, by side. */
  exercised: Exercised[]
  notTried: NotTried[]
  checks: { check: string; side: Side; took: number; findings: number }[]
  seed: number
  runs: number
  /** How many requests were answered. */
  answers: number
  /** Milliseconds. */
  took: number
}

/** Of these in a row that find the target not answering the run is over. */
const mostSilences = 3

/**
 * Looks whether a gateway does what its documents say. Never rejects: also that it cannot be reached, is something else, or
 * does not answer in time is a finding.
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
    exercised: [],
    notTried: [],
    checks: [],
    seed,
    runs,
    answers: 0,
    took: 0,
  }

  const optionsFor = ({ name, side }: Pick<Check, 'name' | 'side'>): CheckOptions => ({
    seed,
    runs,
    signal: limit.signal,
    ...(options.answerWithin === undefined ? {} : { answerWithin: options.answerWithin }),
    ...(options.shrink === undefined ? {} : { shrink: options.shrink }),
    onAnswer: (answer) => {
      result.answers += 1
      coverage.note(side, answer)
    },
    onSkip: (reason) => result.notTried.push({ check: name, side, reason }),
  })

  async function runAll(): Promise<void> {
    const unfit = await preflight(
      target,
      optionsFor({ name: 'the target is a gateway', side: 'protocol' }),
    )
    if (unfit !== undefined) {
      result.findings.push(unfit)
      return
    }
    let silences = 0
    for (const [index, check] of checks.entries()) {
      limit.signal.throwIfAborted()
      const started = performance.now()
      const findings = await check.run(target, optionsFor(check))
      const { name, side } = check
      for (const finding of findings) result.findings.push(finding)
      result.checks.push({
        check: name,
        side,
        took: performance.now() - started,
        findings: findings.length,
      })
      onProgress?.({ check: name, side, done: index + 1, total: checks.length, findings })
      silences = findings.some(({ expected }) => expected === 'an answer') ? silences + 1 : 0
      if (silences === mostSilences) return
    }
    limit.signal.throwIfAborted()
  }

  try {
    await Promise.race([runAll(), limit.reached])
  } catch (error) {
    result.findings.push({
      check: 'the run comes to an end',
      side: checks[result.checks.length]?.side ?? 'protocol',
      expected: 'that every check is made',
      found: limit.signal.aborted ? limit.reason() : String(error),
      calls: [],
    })
  } finally {
    limit.end()
  }
  return { ...result, exercised: coverage.exercised(), took: performance.now() - start }
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
