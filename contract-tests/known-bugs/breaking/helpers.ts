import type { components as GatewayComponents } from '../../../generated/gateway-sms.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import type { OperationId } from '../../../generated/operations.ts'
import type { components as TokenComponents } from '../../../generated/tokens.ts'
import type { Sandbox } from '../../../src/sandbox/index.ts'
import { concerning, type Break, type Pass } from './broken-gateway.ts'
import { withJson, type Call } from './call.ts'
import { changeAt, type PathOf, type ValueAt } from './paths.ts'
import { codeOf, succeeded, type Reply } from './reply.ts'

export type Message = GatewayComponents['schemas']['Message_Object']
export type Recipient = GatewayComponents['schemas']['Recipient_Object']

/** The things that responses show. */
export interface Shown {
  message: Message
  recipient: Recipient
  summary: GatewayComponents['schemas']['Messages']
  token: TokenComponents['schemas']['Token']
  scope: TokenComponents['schemas']['Scope']
}

/** Which operations show a thing. */
export const showingOperations = {
  message: ['sendMessage', 'getMessage', 'updateMessage'],
  recipient: ['listRecipients', 'getRecipient'],
  summary: ['listMessages'],
  token: ['createToken', 'getToken', 'updateToken', 'listTokens'],
  scope: ['listScopes'],
} as const satisfies Record<keyof Shown, readonly OperationId[]>

interface Requests {
  sendMessage: GatewayComponents['schemas']['SendRequest']
  updateMessage: GatewayComponents['schemas']['UpdateRequest']
  createToken: TokenComponents['schemas']['CreateTokenRequest']
  updateToken: TokenComponents['schemas']['UpdateTokenRequest']
}

/** What a change of a response may look at. */
export interface Dependencies {
  call: Call
  pass: Pass
  sandbox: Sandbox
}

/** Changes a value wherever a thing is shown; undefined takes it away. */
export function showing<Kind extends keyof Shown, Path extends PathOf<Shown[Kind]>>(
  kind: Kind,
  path: Path,
  change: (value: ValueAt<Shown[Kind], Path>, shown: Shown[Kind], call: Call) => unknown,
): Break {
  return showingAll(kind, (shown, { call }) => {
    const before = structuredClone(shown)
    changeAt(shown, path.split('.'), (value) =>
      change(value as ValueAt<Shown[Kind], Path>, before, call),
    )
  })
}

/** Changes a thing, in its place or by another in its stead, wherever it is shown. */
export function showingAll<Kind extends keyof Shown>(
  kind: Kind,
  change: (shown: Shown[Kind], dependencies: Dependencies) => unknown,
): Break {
  return respondingTo(showingOperations[kind], async (reply, dependencies) => {
    for (const shown of thingsIn(reply)) await change(shown as Shown[Kind], dependencies)
    return reply
  })
}

/** The things that a successful response shows: a list, one, or the response itself. */
export function thingsIn({ json }: Reply): unknown[] {
  if (!isObject(json)) return []
  return 'data' in json ? [json['data']].flat().filter(isObject) : [json]
}

/** Puts something in the place of every successful response of some operations. */
export function respondingTo(
  operations: OperationId | readonly OperationId[],
  change: (reply: Reply, dependencies: Dependencies) => Partial<Reply> | Promise<Partial<Reply>>,
): Break {
  return replying(operations, succeeded, change)
}

/** Puts something in the place of what some operations refuse with an error code. */
export function refusing(
  operations: OperationId | readonly OperationId[],
  code: ErrorCode,
  change: (reply: Reply, dependencies: Dependencies) => Partial<Reply> | Promise<Partial<Reply>>,
): Break {
  return replying(operations, (reply) => codeOf(reply) === code, change)
}

/** Puts something in the place of every failure, of whatever operation or of none. */
export function failing(change: (reply: Reply, call: Call) => Partial<Reply>): Break {
  return () => async (call, pass) => {
    const reply = await pass(call)
    return succeeded(reply) ? reply : { ...reply, ...change(reply, call) }
  }
}

function replying(
  operations: OperationId | readonly OperationId[],
  concerns: (reply: Reply) => boolean,
  change: (reply: Reply, dependencies: Dependencies) => Partial<Reply> | Promise<Partial<Reply>>,
): Break {
  return concerning(operations, (sandbox) => async (call, pass) => {
    const reply = await pass(call)
    if (!isOf(call, operations) || !concerns(reply)) return reply
    return { ...reply, ...(await change(reply, { call, pass, sandbox })) }
  })
}

/** Changes the JSON object of a request before the gateway reads it. Its fields may be anything. */
export function asking<Id extends keyof Requests>(
  operation: Id,
  change: (body: Partial<Record<keyof Requests[Id], unknown>>, call: Call) => object,
): Break {
  return concerning(operation, () => async (call, pass) => {
    if (!isOf(call, operation) || !isObject(call.json)) return pass(call)
    const body = call.json as Partial<Record<keyof Requests[Id], unknown>>
    return pass(withJson(call, change(body, call)))
  })
}

/** Responses some operations without asking the gateway, unless it gives undefined. */
export function instead(
  operations: OperationId | readonly OperationId[],
  reply: (dependencies: Dependencies) => Reply | undefined | Promise<Reply | undefined>,
): Break {
  return concerning(operations, (sandbox) => async (call, pass) => {
    if (!isOf(call, operations)) return pass(call)
    return (await reply({ call, pass, sandbox })) ?? pass(call)
  })
}

export function isOf(
  { operationId }: Call,
  operations: OperationId | readonly OperationId[],
): boolean {
  return operationId !== undefined && [operations].flat().includes(operationId)
}

/** Whether a value is a JSON object, whatever its fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
