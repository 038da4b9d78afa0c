import type { OperationId } from '../../../generated/operations.ts'
import { inspect } from '../inspection/inspect.ts'
import { readText } from '../inspection/read-text.ts'
import type { CheckOptions } from '../check.ts'
import type { Target } from '../target.ts'
import { exchange } from './exchange.ts'
import { SkipCheck, fixedTime, Mismatch, type MismatchFacts } from './failures.ts'
import { outgoing, type CallOptions, type Outgoing } from './request.ts'
import type { GatewayResponse, RecordedCall } from './response.ts'
import { createSecrets, type Secrets } from './secrets.ts'

/** A conversation with a gateway. Every call is recorded. */
export interface Session {
  readonly target: Target
  readonly calls: readonly RecordedCall[]
  /** The secrets that a finding must not show. */
  readonly secrets: Secrets
  /** Calls an operation. Throws a Mismatch if the response is not as documented, or a NoResponse if none arrives. */
  call(operation: OperationId, options?: CallOptions): Promise<GatewayResponse>
  /**
   * Sends a request whose response need not be documented. Throws a Mismatch if the gateway returns a server error, or a
   * NoResponse if no response arrives.
   */
  callUndocumented(operation: OperationId, options: CallOptions): Promise<GatewayResponse>
  /** Advances the target's clock. Throws a SkipCheck if the clock cannot be advanced. */
  advance(duration: string): Promise<void>
  /** Records that a part of the check is skipped, so that the check does not count as passed. */
  leaveOut(reason: string): void
  /** Reports how this gateway handles something that its documents leave open. */
  remark(facts: MismatchFacts): void
  /**
   * Removes the drafts, waiting messages and tokens that the conversation has left behind. The calls that remove them are
   * neither recorded nor checked.
   */
  cleanUp(): Promise<void>
}

export function createSession(target: Target, options: CheckOptions): Session {
  const calls: RecordedCall[] = []
  const secrets = options.secrets ?? createSecrets(target)
  const leftovers = createLeftovers()
  let before: string | undefined

  const fetchResponse = ({ operation, method, url, headers, body }: Outgoing) => {
    const request = { method, headers, ...(body === undefined ? {} : { body }) }
    return exchange(url, request, { fetch: target.fetch, signal: options.signal, operation })
  }

  async function send(request: Outgoing): Promise<GatewayResponse> {
    options.signal.throwIfAborted()
    const call = record(request, before)
    before = undefined
    calls.push(call)
    const { response, bytes } = await fetchResponse(request)
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
    call: async (operation, given) => {
      const received = await send({ ...outgoing(target, operation, given), operation })
      inspect(received, target, remark)
      return received
    },
    callUndocumented: async (operation, given) => {
      const received = await send(outgoing(target, operation, given))
      if (received.status < 500) return received
      const facts = { operation, status: received.status, expected: 'no server error' }
      throw new Mismatch({ ...facts, found: `${received.status}` })
    },
    advance: async (duration) => {
      if (target.advance === undefined) throw new SkipCheck(fixedTime)
      await target.advance(duration)
      before = before === undefined ? `${duration} later` : `${before}, ${duration} later`
    },
    leaveOut: (reason) => options.onSkip?.(reason),
    remark,
    cleanUp: async () => {
      for (const request of leftovers.requests(target)) await fetchResponse(request)
    },
  }
}

/** Keeps track of everything that a conversation has created but not removed. */
function createLeftovers() {
  const messages = new Set<string>()
  const tokens = new Set<string>()
  return {
    note: ({ operation, status, json, call }: GatewayResponse): void => {
      if (status >= 400 || typeof json !== 'object' || json === null) return
      if (operation === 'sendMessage') for (const id of idsIn(json)) messages.add(id)
      if (operation === 'createToken' && 'token' in json) tokens.add(String(json.token))
      if (operation === 'cancelMessage') messages.delete(call.url.split('/').at(-1) ?? '')
    },
    /** Returns the requests that remove everything left behind. */
    requests: (target: Target): Outgoing[] => [
      ...Array.from(messages, (id) => outgoing(target, 'cancelMessage', { parameters: { id } })),
      ...Array.from(tokens, (token) => outgoing(target, 'deleteToken', { parameters: { token } })),
    ],
  }
}

function idsIn(json: object): string[] {
  const data: unknown = 'data' in json ? json.data : undefined
  return [data].flat().flatMap((item: unknown) => {
    const hasId = typeof item === 'object' && item !== null && 'id' in item
    return hasId && typeof item.id === 'string' ? [item.id] : []
  })
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

/** Returns the tokens and API keys in the text of a response. */
function secretsIn(text: string): string[] {
  const pattern = /"(?:token|refreshToken|access_token|apiKey)"\s*:\s*"([^"]+)"/gi
  return Array.from(text.matchAll(pattern), ([, secret = '']) => secret)
}
