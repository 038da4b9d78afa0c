import type { OperationId } from '../../generated/operations.ts'
import { SkipCheck, Failure, Mismatch, NoResponse } from './http/failures.ts'
import { hasService, noTokenService } from './http/request.ts'
import { createSecrets, type Secrets } from './http/secrets.ts'
import { createSession, type Session } from './http/session.ts'
import type { Check, CheckOptions } from './check.ts'
import { maskedFinding, type Finding, type RawFinding, type Side } from './finding.ts'
import type { Target } from './target.ts'

/** The tools that a check can use while it runs. */
export interface Trial {
  target: Target
  options: CheckOptions
  /** Runs a conversation with a new gateway if the target can open one, otherwise with the target itself. */
  talk: <Result>(conversation: (session: Session) => Promise<Result>) => Promise<Result>
  /** Runs each case in its own conversation, and continues after a mismatch. */
  each: Cases
  /**
   * Runs all cases in one conversation, which is quicker. A case that fails is run again alone, so that fewer calls reproduce
   * the failure. If `shrink` is false, the cases after the first failure are skipped instead.
   */
  together: Cases
}

type Cases = <Case>(
  cases: Iterable<Case>,
  attempt: (session: Session, one: Case) => Promise<void>,
) => Promise<void>

/**
 * Defines a check. An error that `attempt` throws ends the check. The check runs only if at least one of `operations` belongs
 * to a service that the target has.
 */
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
    run: async (target, given) => {
      const findings: Finding[] = []
      const options = { ...given, secrets: given.secrets ?? createSecrets(target) }
      const note = (error: unknown) => {
        options.signal.throwIfAborted()
        if (error instanceof SkipCheck) return options.onSkip?.(error.message)
        const raw = { check: name, side, ...toFacts(error) }
        findings.push(maskedFinding(raw, secretsOf(error) ?? options.secrets))
      }
      const trial: Trial = {
        target,
        options,
        talk: (conversation) => talk(target, options, conversation),
        each: async (cases, attemptOne) => {
          for (const one of cases) {
            const error = await failureOf(target, options, one, attemptOne)
            if (error !== undefined) note(error)
            // The other cases would fail in the same way.
            if (error instanceof NoResponse || error instanceof SkipCheck) return
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
              if (options.shrink === false) return note(error)
              const [failed] = left.slice(current) as [(typeof left)[number]]
              note((await failureOf(target, options, failed, attemptOne)) ?? error)
              left = left.slice(current + 1)
            }
          }
        },
      }
      try {
        const isServed = operations.some((operation) => hasService(target, operation))
        if (!isServed) throw new SkipCheck(noTokenService)
        await attempt(trial)
      } catch (error) {
        if (!options.signal.aborted) note(error)
      }
      return findings
    },
  }
}

/** Defines a check for each entry. Each check runs in a single conversation. */
export function conversations(
  side: Side,
  rows: Readonly<
    Record<string, readonly [readonly OperationId[], (session: Session) => Promise<void>]>
  >,
): Check[] {
  return Object.entries(rows).map(([name, [operations, conversation]]) =>
    defineCheck(side, name, operations, ({ talk }) => talk(conversation)),
  )
}

/** A mismatch that fast-check found while testing a property. */
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

function toFacts(error: unknown): Omit<RawFinding, 'check' | 'side'> {
  if (error instanceof Falsified) {
    return { ...toFacts(error.cause), seed: error.seed, path: error.path }
  }
  if (error instanceof Failure) return { ...error.facts, calls: error.calls }
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { expected: 'the check to run', found, calls: [] }
}

/** The secrets of the conversation that failed. */
function secretsOf(error: unknown): Secrets | undefined {
  if (error instanceof Falsified) return secretsOf(error.cause)
  return error instanceof Failure ? error.secrets : undefined
}

/** Runs a case in its own conversation. Returns the error of the case, or undefined if the case succeeds. */
async function failureOf<Case>(
  target: Target,
  options: CheckOptions,
  one: Case,
  attempt: (session: Session, one: Case) => Promise<void>,
): Promise<unknown> {
  try {
    return await talk(target, options, (session) => attempt(session, one))
  } catch (error) {
    return error
  }
}

async function talk<Result>(
  target: Target,
  options: CheckOptions,
  conversation: (session: Session) => Promise<Result>,
): Promise<Result> {
  const { fresh, acceptsObjectLists = true, receive } = target
  const known = { acceptsObjectLists, ...(receive === undefined ? {} : { receive }) }
  const gateway = fresh === undefined ? target : { ...known, ...(await fresh()) }
  // Tokens created on a new gateway are secrets of this conversation only.
  const secrets = gateway === target ? options.secrets : createSecrets(gateway, options.secrets)
  const session = createSession(gateway, {
    ...options,
    ...(secrets === undefined ? {} : { secrets }),
  })
  try {
    return await conversation(session)
  } catch (error) {
    if (error instanceof Failure) {
      if (error.calls.length === 0) error.calls = [...session.calls]
      error.secrets ??= session.secrets
    }
    throw error
  } finally {
    if (gateway !== target) await gateway.close?.()
    // A failure to clean up is not a finding.
    else await session.cleanUp().catch(() => {})
  }
}
