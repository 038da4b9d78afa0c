import type { OperationId } from '../../../generated/operations.ts'
import type { Queued } from '../rules/outcomes.ts'
import type { Context } from '../context.ts'
import { readCredentials } from './authenticate.ts'
import type { GatewayRequest } from './exchange.ts'
import { Refusal } from '../rules/refusal.ts'
import type { Caller } from '../rules/token-limits.ts'
import type { Router } from './router.ts'
import { TextDecoder } from '../model/node-globals.ts'

/** A request on its way through the gateway, with all the data that is specific to this request. */
export type Call = Readonly<ReturnType<typeof createCall>>

export interface RoutedCall extends Call {
  readonly operation: OperationId
}

export interface AuthenticatedCall extends RoutedCall {
  /** The account's id. */
  readonly account: number
  readonly caller: Caller
}

/** Creates a call. Never throws, because a Refusal is stored in `operation` and thrown later. */
export function createCall(
  { store }: Context,
  router: Router<OperationId>,
  request: GatewayRequest,
) {
  const { method, path } = request
  const route = router.find(method, path)
  let json: { value: unknown } | undefined | null = null
  return {
    ...readCredentials(store, request.header('authorization')),
    request,
    /** The operation, or a Refusal if no operation has this method and path. */
    operation: 'operationId' in route ? route.operationId : noSuchOperation(path, route),
    /** The decoded parameters in the path. */
    parameters: ('operationId' in route ? route.parameters : {}) as Readonly<
      Record<string, string>
    >,
    /** Parses the body on first use. Returns undefined if the body is not JSON. */
    json: () => (json === null ? (json = parse(request.body)) : json),
    /** The messages that the call has queued. */
    queued: [] as Queued[],
  }
}

function noSuchOperation(path: string, methods: readonly string[]): Refusal {
  const shown = path.slice(0, 100)
  if (methods.length === 0) return new Refusal(404, undefined, `No operation has the path ${shown}`)
  const allow = methods.join(', ')
  return new Refusal(405, undefined, `The path ${shown} accepts only ${allow}`, { allow })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(body: GatewayRequest['body']): { value: unknown } | undefined {
  if (body === 'too large') return undefined
  try {
    return { value: JSON.parse(utf8.decode(body)) }
  } catch {
    return undefined
  }
}
