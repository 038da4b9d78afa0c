import type { OperationId } from '../../../generated/operations.ts'
import { inspect } from '../inspection/inspect.ts'
import { readText } from '../inspection/read-text.ts'
import type { CheckOptions } from '../check.ts'
import type { Target } from '../target.ts'
import type { GatewayResponse } from './response.ts'
import {
  CannotTry,
  fixedTime,
  Mismatch,
  NoResponse,
  reasonOf,
  type MismatchFacts,
} from './failures.ts'
import { createLeftovers } from './leftovers.ts'
import type { RecordedCall } from './recorded-call.ts'
import { outgoing, type Ask, type Outgoing } from './request.ts'
import { createSecrets, type Secrets } from './secrets.ts'

/** A conversation with a gateway, every call of which is recorded. */
export interface Session {
  readonly target: Target
  readonly calls: readonly RecordedCall[]
  /** What a finding must not show. */
  readonly secrets: Secrets
  /** Sends a request for an operation, and checks whether the documents know the response. Throws a {@link Mismatch} or {@link NoResponse}. */
  ask(operation: OperationId, ask?: Ask): Promise<GatewayResponse>
  /** Sends a request that no document has: only a server error is a mismatch. */
  askStrange(operation: OperationId, ask: Ask): Promise<GatewayResponse>
  /** Moves the target's time. Throws a {@link CannotTry} where it cannot be moved. */
  advance(duration: string): Promise<void>
  /** Says that a part of the check cannot be made here. The check goes on, and does not count as passed. */
  leaveOut(reason: string): void
  /** Notes what the sources leave open, and this gateway does in its own way. It fails nothing. */
  remark(facts: MismatchFacts): void
  /** Undoes what was made: drafts, messages that wait, tokens. It is not recorded, and its responses are not checked. */
  cleanUp(): Promise<void>
}

/** How long a response may take, in milliseconds. */
const usualWait = 10_000

export function createSession(target: Target, options: CheckOptions): Session {
  const calls: RecordedCall[] = []
  const secrets = options.secrets ?? createSecrets(target)
  const leftovers = createLeftovers()
  let before: string | undefined

  async function send(request: Outgoing): Promise<GatewayResponse> {
    options.signal.throwIfAborted()
    const call = record(request, before)
    before = undefined
    calls.push(call)
    const { response, bytes } = await exchange(target, request, options)
    const { text, json, problem } = readText(bytes)
    for (const secret of secretsIn(text)) secrets.add(secret)
    call.response = { status: response.status, body: text }
    const { status, headers } = response
    const received = { operation: request.operation, status, headers, text, json, problem, call }
    leftovers.note(received)
    options.onResponse?.(received)
    return received
  }

  const remark = (facts: MismatchFacts) => options.onRemark?.(facts, calls.slice(-1), secrets)

  return {
    target,
    calls,
    secrets,
    ask: async (operation, ask) => {
      const request = outgoing(target, operation, ask)
      const received = await send({ ...request, operation })
      inspect(received, target, remark)
      return received
    },
    askStrange: async (operation, ask) => {
      const received = await send(outgoing(target, operation, ask))
      if (received.status < 500) return received
      const facts = { operation, status: received.status, expected: 'no server error' }
      throw new Mismatch({ ...facts, found: `${received.status}` })
    },
    advance: async (duration) => {
      if (target.advance === undefined) throw new CannotTry(fixedTime)
      await target.advance(duration)
      before = before === undefined ? `${duration} later` : `${before}, ${duration} later`
    },
    leaveOut: (reason) => options.onSkip?.(reason),
    remark,
    cleanUp: async () => {
      for (const request of leftovers.requests(target)) await exchange(target, request, options)
    },
  }
}

function record(
  { operation, method, url, headers, body }: Outgoing,
  before: string | undefined,
): RecordedCall {
  const text = typeof body === 'string' ? body : body && new TextDecoder().decode(body)
  return {
    ...(operation === undefined ? {} : { operation }),
    method,
    url,
    headers,
    ...(text === undefined ? {} : { body: text }),
    ...(before === undefined ? {} : { before }),
  }
}

async function exchange(
  target: Target,
  { operation, method, url, headers, body }: Outgoing,
  { signal, respondWithin = usualWait }: CheckOptions,
): Promise<{ response: Response; bytes: Uint8Array }> {
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
  }, respondWithin)
  signal.addEventListener('abort', giveUp)
  const request: RequestInit = { method, headers, redirect: 'manual', signal: abort.signal }
  try {
    const read = async () => {
      const response = await target.fetch(url, body === undefined ? request : { ...request, body })
      return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
    }
    return await Promise.race([read(), givenUp.promise])
  } catch (error) {
    signal.throwIfAborted()
    const where = `${method} ${new URL(url).pathname.slice(0, 100)}`
    const why = isLate
      ? `no response to ${where} within ${respondWithin / 1000} s (${new URL(url).host})`
      : `no response to ${where}: ${reasonOf(error, url)}`
    throw new NoResponse(why, operation, error)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}

/** The tokens that a response gives away. */
function secretsIn(text: string): string[] {
  return Array.from(
    text.matchAll(/"(?:token|refreshToken|access_token|apiKey)"\s*:\s*"([^"]+)"/gi),
    ([, secret = '']) => secret,
  )
}
