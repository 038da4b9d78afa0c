import { NoAnswer } from './asking/failures.ts'
import { inWords } from './asking/answer.ts'
import { createSession } from './asking/session.ts'
import type { CheckOptions } from './check.ts'
import type { Finding } from './finding.ts'
import type { Target } from './target.ts'

/** What keeps a target from being looked at: it does not answer, or is something else. Undefined where checks are worth their while. */
export async function preflight(
  target: Target,
  options: CheckOptions,
): Promise<Finding | undefined> {
  const session = createSession(target, options)
  const finding = (expected: string, found: string): Finding => ({
    check: 'the target is a gateway',
    side: 'protocol',
    operation: 'listMessages',
    expected,
    found,
    calls: [...session.calls],
  })
  try {
    const answer = await session.askStrange('listMessages', {})
    const { json, status } = answer
    const isEnvelope = typeof json === 'object' && json !== null && 'success' in json
    if (!isEnvelope) {
      return finding(
        'the envelope of this gateway, with `success`, `message`, `error` and `data`',
        `something else: ${inWords(answer)}`,
      )
    }
    if (status !== 401 && status !== 403) return undefined
    return finding('that the token is good for reading messages', inWords(answer))
  } catch (error) {
    options.signal.throwIfAborted()
    if (error instanceof NoAnswer) return finding('an answer', error.message)
    // A server error is for the checks, which say where else there is one.
    return undefined
  }
}
