import type { OperationId } from '../../generated/operations.ts'
import { CannotTry, Mismatch, NoAnswer } from './asking/failures.ts'
import { createSession, type Session } from './asking/session.ts'
import type { Check, CheckOptions } from './check.ts'
import type { Finding, Side } from './finding.ts'
import type { Target } from './target.ts'

/** What a check is made with. */
export interface Trial {
  target: Target
  options: CheckOptions
  /** Talks to a gateway of its own where there can be one; else to the target itself. */
  talk: <Result>(conversation: (session: Session) => Promise<Result>) => Promise<Result>
  /** Makes the other cases too where one of them is not as it should be. */
  each: <Case>(cases: Iterable<Case>, attempt: (one: Case) => Promise<void>) => Promise<void>
  /** Makes all cases in one conversation, which is quicker. One that fails is made again in a conversation of its own, which has fewer calls. */
  together: <Case>(
    cases: Iterable<Case>,
    attempt: (session: Session, one: Case) => Promise<void>,
  ) => Promise<void>
}

/** A check that is over with the first thing that is not as it should be, or, with {@link Trial.each}, after every case. */
export function defineCheck(
  side: Side,
  name: string,
  operations: readonly OperationId[],
  attempt: (trial: Trial) => Promise<void>,
): Check {
  return {
    name,
    side,
    operations,
    run: async (target, options) => {
      const findings: Finding[] = []
      const note = (error: unknown) => {
        options.signal.throwIfAborted()
        if (error instanceof CannotTry) options.onSkip?.(error.message)
        else findings.push({ check: name, side, ...toFinding(error) })
      }
      const trial: Trial = {
        target,
        options,
        talk: (conversation) => talk(target, options, conversation),
        each: async (cases, attemptOne) => {
          for (const one of cases) {
            try {
              await attemptOne(one)
            } catch (error) {
              note(error)
              // Whoever does not answer once, does not the next time.
              if (error instanceof NoAnswer || error instanceof CannotTry) return
            }
          }
        },
        together: async (cases, attemptOne) => {
          for (let left = [...cases]; left.length > 0;) {
            let current = 0
            try {
              await talk(target, options, async (session) => {
                for (const one of left) {
                  await attemptOne(session, one)
                  current += 1
                }
              })
              return
            } catch (error) {
              if (!(error instanceof Mismatch) || current === left.length) throw error
              const [failed] = left.slice(current) as [(typeof left)[number]]
              note((await failureAlone(target, options, failed, attemptOne)) ?? error)
              if (options.shrink === false) return
              left = left.slice(current + 1)
            }
          }
        },
      }
      try {
        await attempt(trial)
      } catch (error) {
        if (options.signal.aborted) return findings
        note(error)
      }
      return findings
    },
  }
}

/** A mismatch of a property, as fast-check has found it. */
export class Falsified extends Error {
  override readonly name = 'Falsified'
  readonly seed: number
  readonly path: string

  constructor(cause: unknown, seed: number, path: string) {
    super('a property does not hold', { cause })
    this.seed = seed
    this.path = path
  }
}

function toFinding(error: unknown): Omit<Finding, 'check' | 'side'> {
  if (error instanceof Falsified) {
    return { ...toFinding(error.cause), seed: error.seed, path: error.path }
  }
  if (error instanceof Mismatch) {
    const { operation, status, source, expected, found } = error.facts
    return {
      expected,
      found,
      ...(operation === undefined ? {} : { operation }),
      ...(status === undefined ? {} : { status }),
      ...(source === undefined ? {} : { source }),
      calls: error.calls,
    }
  }
  if (error instanceof NoAnswer) {
    const operation = error.operation === undefined ? {} : { operation: error.operation }
    return { ...operation, expected: 'an answer', found: error.message, calls: error.calls }
  }
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { expected: 'that the check can be made', found, calls: [] }
}

/** How a case fails that nothing was asked before; undefined if it does not. */
async function failureAlone<Case>(
  target: Target,
  options: CheckOptions,
  failed: Case,
  attempt: (session: Session, one: Case) => Promise<void>,
): Promise<unknown> {
  if (options.shrink === false) return undefined
  try {
    await talk(target, options, (session) => attempt(session, failed))
    return undefined
  } catch (error) {
    return error
  }
}

async function talk<Result>(
  target: Target,
  options: CheckOptions,
  conversation: (session: Session) => Promise<Result>,
): Promise<Result> {
  const gateway = target.fresh === undefined ? target : await target.fresh()
  const session = createSession(gateway, options)
  try {
    return await conversation(session)
  } catch (error) {
    if (error instanceof Mismatch || error instanceof NoAnswer) {
      if (error.calls.length === 0) error.calls = [...session.calls]
    }
    throw error
  } finally {
    if (gateway !== target) await gateway.close?.()
    // What is left behind is not worth a second finding.
    else await session.cleanUp().catch(() => {})
  }
}
