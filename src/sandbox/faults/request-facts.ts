import { operations } from '../../../generated/operations.ts'
import { patterns } from '../../../generated/patterns.ts'
import type { Context } from '../context.ts'
import { callingAccount } from '../request/authorise.ts'
import type { GatewayRequest } from '../request/exchange.ts'
import type { Router } from '../request/router.ts'
import { numbersOf } from '../store/recipients.ts'
import type { RequestFacts } from './matches.ts'

/** What a request is about, or undefined where the gateway has no such operation. */
export function readFacts(
  context: Context,
  router: Router,
  request: GatewayRequest,
): RequestFacts | undefined {
  const found = route(router, request)
  if (found === undefined) return undefined
  const { operationId, parameters } = found
  context.operation = operationId
  const { service } = operations[operationId]
  const body = once(() => readBody(request))
  const message = once(() => readMessage(context, parameters['id'] ?? ''))
  return {
    operation: operationId,
    account: () => callingAccount(context, { request, parameters }, service)?.email,
    senders: once(() => texts([body()?.['sender'], message()?.sender])),
    numbers: once(() =>
      texts([parameters['number'], ...bodyNumbers(body()), ...(message()?.numbers() ?? [])]),
    ),
  }
}

function route(router: Router, { method, path }: GatewayRequest) {
  try {
    return router.find(method, path)
  } catch {
    // The gateway says itself what is wrong with it.
    return undefined
  }
}

/** A body that is no JSON object is about nobody. */
function readBody({ body }: GatewayRequest): Record<string, unknown> | undefined {
  if (body === 'too large' || body.length === 0) return undefined
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body))
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function bodyNumbers(body: Record<string, unknown> | undefined): unknown[] {
  return [body?.['recipients']].flat().map((item) => (isObject(item) ? item['number'] : item))
}

function readMessage({ store }: Context, id: string) {
  if (!patterns.messageId.test(id)) return undefined
  const message = store.messages.find(id)
  return message && { sender: message.sender, numbers: () => numbersOf(message) }
}

function texts(values: unknown[]): Set<string> {
  return new Set(values.filter((value) => typeof value === 'string'))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
