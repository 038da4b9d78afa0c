import type { OperationId } from '../../../generated/operations.ts'
import { inspect } from '../answers/inspect.ts'
import type { CheckOptions } from '../check.ts'
import type { Target } from '../target.ts'
import type { Answer } from './answer.ts'
import { CannotTry, Mismatch, NoAnswer, reasonOf } from './failures.ts'
import { createLeftovers } from './leftovers.ts'
import type { RecordedCall } from './recorded-call.ts'
import { outgoing, type Ask, type Outgoing } from './request.ts'
import { createSecrets, type Secrets } from './secrets.ts'

/** A conversation with a gateway, every call of which is recorded. */
export interface Session {
  readonly target: Target
  readonly calls: readonly RecordedCall[]
  /** What is masked in the record. */
  readonly secrets: Secrets
  /** Asks for an operation, and looks whether the answer is one that the documents know. Throws a {@link Mismatch} or {@link NoAnswer}. */
  ask(operation: OperationId, ask?: Ask): Promise<Answer>
  /** Asks for what no document has: only a server error is a mismatch. */
  askStrange(operation: OperationId, ask: Ask): Promise<Answer>
  /** Moves the target's time. Throws a {@link CannotTry} where it cannot be moved. */
  advance(duration: string): Promise<void>
  /** Takes back what was made: drafts and messages that wait, tokens. It is not recorded, and its answers are not looked at. */
  cleanUp(): Promise<void>
}

/** How long an answer may take, in milliseconds. */
const usualWait = 10_000

export function createSession(target: Target, options: CheckOptions): Session {
  const calls: RecordedCall[] = []
  const secrets = createSecrets(target)
  const leftovers = createLeftovers()
  let before: string | undefined

  async function send(request: Outgoing): Promise<Answer> {
    options.signal.throwIfAborted()
    const call = record(request, secrets, before)
    before = undefined
    calls.push(call)
    const { response, text } = await exchange(target, request, options)
    for (const secret of secretsIn(request, text)) secrets.add(secret)
    call.answer = { status: response.status, body: secrets.mask(text.slice(0, 4000)) }
    const { status, headers } = response
    const answer = { operation: request.operation, status, headers, text, json: parse(text), call }
    leftovers.note(answer)
    options.onAnswer?.(answer)
    return answer
  }

  return {
    target,
    calls,
    secrets,
    ask: async (operation, ask) => {
      const request = outgoing(target, operation, ask)
      const answer = await send({ ...request, operation })
      inspect(answer, target)
      return answer
    },
    askStrange: async (operation, ask) => {
      const answer = await send(outgoing(target, operation, ask))
      if (answer.status < 500) return answer
      const facts = { operation, status: answer.status, expected: 'no server error' }
      throw new Mismatch({ ...facts, found: `${answer.status}` })
    },
    advance: async (duration) => {
      if (target.advance === undefined)
        throw new CannotTry('the time of this target cannot be moved')
      await target.advance(duration)
      before = before === undefined ? `${duration} later` : `${before}, ${duration} later`
    },
    cleanUp: async () => {
      for (const request of leftovers.requests(target)) await exchange(target, request, options)
    },
  }
}

function record(
  { operation, method, url, headers, body }: Outgoing,
  secrets: Secrets,
  before: string | undefined,
): RecordedCall {
  const masked = Object.entries(headers).map(([name, value]) => [name, secrets.mask(value)])
  const text = typeof body === 'string' ? body : body && new TextDecoder().decode(body)
  return {
    ...(operation === undefined ? {} : { operation }),
    method,
    url: secrets.mask(url),
    headers: Object.fromEntries(masked),
    ...(text === undefined ? {} : { body: secrets.mask(text) }),
    ...(before === undefined ? {} : { before }),
  }
}

async function exchange(
  target: Target,
  { operation, method, url, headers, body }: Outgoing,
  { signal, answerWithin = usualWait }: CheckOptions,
): Promise<{ response: Response; text: string }> {
  const abort = new AbortController()
  // The race ends also a fetch that does not heed its signal.
  const givenUp = Promise.withResolvers<never>()
  const giveUp = () => {
    abort.abort()
    givenUp.reject(abort.signal.reason)
  }
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    giveUp()
  }, answerWithin)
  signal.addEventListener('abort', giveUp)
  const request: RequestInit = { method, headers, redirect: 'manual', signal: abort.signal }
  try {
    const read = async () => {
      const response = await target.fetch(url, body === undefined ? request : { ...request, body })
      return { response, text: await response.text() }
    }
    return await Promise.race([read(), givenUp.promise])
  } catch (error) {
    signal.throwIfAborted()
    const where = `${method} ${new URL(url).pathname.slice(0, 100)}`
    const why = isLate
      ? `no answer to ${where} within ${answerWithin / 1000} s (${new URL(url).host})`
      : `no answer to ${where}: ${reasonOf(error, url)}`
    throw new NoAnswer(why, operation, error)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The tokens that an answer of the token service gives away. */
function secretsIn({ operation }: Outgoing, text: string): string[] {
  if (operation === undefined || !/token/i.test(operation)) return []
  return Array.from(
    text.matchAll(/"(?:token|refreshToken)"\s*:\s*"([^"]+)"/g),
    ([, secret = '']) => secret,
  )
}
