import { inWords } from './http/response.ts'
import { NoResponse } from './http/failures.ts'
import { otherNumber, someNumber } from './http/fiction.ts'
import { createSession, type Session } from './http/session.ts'
import type { CheckOptions } from './check.ts'
import { noResponse } from './define-check.ts'
import type { Finding } from './finding.ts'
import { maskedFinding } from './masked-finding.ts'
import type { Target } from './target.ts'

/** What keeps a target from being checked; or the target, with what can be seen of its ways beforehand. */
export type Fitness = { finding: Finding } | { target: Target }

/** Whether a target responds, is a gateway, and takes the token. */
export async function preflight(target: Target, options: CheckOptions): Promise<Fitness> {
  const session = createSession(target, options)
  const unfit = (expected: string, found: string): Fitness => {
    const facts = { expected, found, operation: 'listMessages', severity: 'critical' } as const
    const check = 'the target is a gateway'
    const raw = { check, side: 'protocol' as const, ...facts, calls: session.calls }
    return { finding: maskedFinding(raw, session.secrets) }
  }
  try {
    const response = await session.askStrange('listMessages', {})
    const { json, status } = response
    const isEnvelope = typeof json === 'object' && json !== null && 'success' in json
    if (!isEnvelope) {
      return unfit(
        'the envelope of this gateway, with `success`, `message`, `error` and `data`',
        `something else: ${inWords(response)}`,
      )
    }
    if (status === 401 || status === 403) {
      return unfit('that the token is good for reading messages', inWords(response))
    }
    return { target: { ...target, takesListOfObjects: await takesListOfObjects(session) } }
  } catch (error) {
    options.signal.throwIfAborted()
    if (error instanceof NoResponse) return unfit(noResponse, error.message)
    // A server error is for the checks, which say where else there is one.
    return { target }
  } finally {
    await session.cleanUp().catch(() => {})
  }
}

/** No source but an SDK's types has a list of recipient objects (A47): a gateway that refuses one is right too. */
async function takesListOfObjects(session: Session): Promise<boolean> {
  const draft = { sender: 'Acme', body: 'Hello {{name}}', transaction: true }
  const fields = { name: 'Anna' }
  const send = (recipients: unknown) =>
    session.askStrange('sendMessage', { body: { ...draft, recipients } })
  const list = await send([someNumber, otherNumber].map((number) => ({ number, fields })))
  if (list.status !== 422 || (await send({ number: someNumber, fields })).status !== 201)
    return true
  const expected = 'that a list of recipients may hold objects'
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
