import { NoResponse, noResponse } from './http/failures.ts'
import { otherNumber, someNumber } from './http/messages.ts'
import { inWords } from './http/response.ts'
import { createSession, type Session } from './http/session.ts'
import type { CheckOptions } from './check.ts'
import { maskedFinding, type Finding } from './finding.ts'
import type { Target } from './target.ts'

/** A finding if the target cannot be checked; otherwise the target, with `acceptsObjectLists` set if it is known. */
export type Fitness = { finding: Finding } | { target: Target }

/** Checks that a target responds, is a gateway, and accepts the token. */
export async function preflight(target: Target, options: CheckOptions): Promise<Fitness> {
  const session = createSession(target, options)
  const unfit = (expected: string, found: string): Fitness => {
    const facts = { expected, found, operation: 'listMessages', severity: 'critical' } as const
    const check = 'the target is a gateway'
    const raw = { check, side: 'protocol' as const, ...facts, calls: session.calls }
    return { finding: maskedFinding(raw, session.secrets) }
  }
  try {
    const response = await session.callUndocumented('listMessages', {})
    const { json, status } = response
    const isEnvelope = typeof json === 'object' && json !== null && 'success' in json
    if (!isEnvelope) {
      return unfit(
        'the envelope of this gateway, with `success`, `message`, `error` and `data`',
        inWords(response),
      )
    }
    if (status === 401 || status === 403) {
      return unfit('a token that may read messages', inWords(response))
    }
    return { target: { ...target, acceptsObjectLists: await acceptsObjectLists(session) } }
  } catch (error) {
    options.signal.throwIfAborted()
    if (error instanceof NoResponse) return unfit(noResponse, error.message)
    // Server errors are left to the checks, which report them.
    return { target }
  } finally {
    await session.cleanUp().catch(() => {})
  }
}

/**
 * Whether a gateway accepts a list of recipient objects. Such a list is documented only by the types of an SDK (A47), so a
 * gateway may refuse it.
 */
async function acceptsObjectLists(session: Session): Promise<boolean> {
  const draft = { sender: 'Acme', body: 'Hello {{name}}', transaction: true }
  const fields = { name: 'Anna' }
  const send = (recipients: unknown) =>
    session.callUndocumented('sendMessage', { body: { ...draft, recipients } })
  const list = await send([someNumber, otherNumber].map((number) => ({ number, fields })))
  if (list.status !== 422 || (await send({ number: someNumber, fields })).status !== 201)
    return true
  const expected = 'a list of recipient objects to be accepted'
  session.remark({
    operation: 'sendMessage',
    status: 422,
    expected,
    found: inWords(list),
    source: 'A47',
    cause: 'a list of recipient objects',
  })
  return false
}
