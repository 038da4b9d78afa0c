import { operations } from '../../../generated/operations.ts'
import { isObject } from '../checks.ts'
import type { Context } from '../context.ts'
import type { DelayedResponses } from '../faults/delay-timers.ts'
import type { RequestFacts } from '../faults/fault-registry.ts'
import { breakAtOnce, sendAfter } from '../faults/spoil-response.ts'
import { Refusal } from '../rules/refusal.ts'
import { emptyList, numbersOf } from '../store/recipients.ts'
import { callingAccount } from './authenticate.ts'
import type { Call } from './call.ts'
import type { GatewayResponse } from './exchange.ts'

/** The parts of a call that faults can match, or undefined if the call matches no operation. */
export function factsOf(context: Context, call: Call): RequestFacts | undefined {
  const { operation, parameters } = call
  if (operation instanceof Refusal) return undefined
  const { service } = operations[operation]
  const message = once(() => context.store.messages.find(parameters['id'] ?? ''))
  return {
    operation,
    account: () => callingAccount(context, call, service)?.email,
    senders: once(() => texts([bodyOf(call)?.['sender'], message()?.sender])),
    numbers: once(() =>
      texts([
        parameters['number'],
        ...bodyNumbers(bodyOf(call)),
        ...numbersOf(message() ?? { list: emptyList }),
      ]),
    ),
  }
}

function bodyOf({ json }: Call): Record<string, unknown> | undefined {
  const body = json()?.value
  return isObject(body) ? body : undefined
}

function bodyNumbers(body: Record<string, unknown> | undefined): unknown[] {
  return [body?.['recipients']].flat().map((item) => (isObject(item) ? item['number'] : item))
}

function texts(values: unknown[]): Set<string> {
  return new Set(values.filter((value) => typeof value === 'string'))
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Adds a transport fault that keeps the response from arriving, if the outcome of a queued message requires one. */
export function loseResponse(
  { queued }: Call,
  response: GatewayResponse,
  delayed: DelayedResponses,
): GatewayResponse {
  const lost = queued.find((message) => message.lost !== undefined)?.lost
  if (lost === undefined) return response
  const headers = { ...response.headers, 'sandbox-fault': lost.outcome }
  const transportFault = lost.kind === 'reset' ? breakAtOnce : sendAfter(delayed.waitForEver())
  return { ...response, headers, transportFault }
}
