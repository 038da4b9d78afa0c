import type { OperationId } from '../../generated/operations.ts'
import { CannotTry, Mismatch, NoResponse } from './http/failures.ts'
import { createSecrets, type Secrets } from './http/secrets.ts'
import { createSession, type Session } from './http/session.ts'
import type { Check, CheckOptions } from './check.ts'
import type { Finding, Side } from './finding.ts'
import { maskedFinding } from './masked-finding.ts'
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
    run: async (target, given) => {
      const findings: Finding[] = []
      const options = { ...given, secrets: given.secrets ?? createSecrets(target) }
      const note = (error: unknown) => {
        options.signal.throwIfAborted()
        if (error instanceof CannotTry) options.onSkip?.(error.message)
        else
          findings.push(
            maskedFinding(
              { check: name, side, ...toFacts(error) },
              secretsOf(error, options.secrets),
            ),
          )
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
              // Whoever does not respond once, does not the next time.
              if (error instanceof NoResponse || error instanceof CannotTry) return
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

function toFacts(error: unknown): Omit<Parameters<typeof maskedFinding>[0], 'check' | 'side'> {
  if (error instanceof Falsified) {
    return { ...toFacts(error.cause), seed: error.seed, path: error.path }
  }
  if (error instanceof Mismatch) return { ...error.facts, calls: error.calls }
  if (error instanceof NoResponse) {
    const { operation, message: found, calls } = error
    return {
      operation,
      expected: noResponse,
      found,
      calls,
      cause: 'no response',
      severity: 'critical',
    }
  }
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { expected: 'that the check can be made', found, calls: [] }
}

/** What a gateway is expected to give that gives nothing. */
export const noResponse = 'a response'

/** The secrets of the conversation in which something was found. */
function secretsOf(error: unknown, others: Secrets): Secrets {
  if (error instanceof Falsified) return secretsOf(error.cause, others)
  const isOfSession = error instanceof Mismatch || error instanceof NoResponse
  return (isOfSession ? error.secrets : undefined) ?? others
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
  const { fresh, takesListOfObjects = true, receive } = target
  const known = { takesListOfObjects, ...(receive === undefined ? {} : { receive }) }
  const gateway = fresh === undefined ? target : { ...known, ...(await fresh()) }
  // Tokens that are made on a gateway of its own are secrets of this conversation only.
  const secrets = gateway === target ? options.secrets : createSecrets(gateway, options.secrets)
  const session = createSession(gateway, {
    ...options,
    ...(secrets === undefined ? {} : { secrets }),
  })
  try {
    return await conversation(session)
  } catch (error) {
    if (error instanceof Mismatch || error instanceof NoResponse) {
      if (error.calls.length === 0) error.calls = [...session.calls]
      error.secrets ??= session.secrets
    }
    throw error
  } finally {
    if (gateway !== target) await gateway.close?.()
    // What is left behind is not worth a second finding.
    else await session.cleanUp().catch(() => {})
  }
}
