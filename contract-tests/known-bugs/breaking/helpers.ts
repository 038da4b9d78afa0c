import type { components as GatewayComponents } from '../../../generated/gateway-sms.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import type { OperationId } from '../../../generated/operations.ts'
import type { components as TokenComponents } from '../../../generated/tokens.ts'
import type { Sandbox } from '../../../src/sandbox/index.ts'
import { concerning, type Break, type Pass } from './broken-gateway.ts'
import { authorised, reading, withJson, type Call } from './call.ts'
import { changeAt, type PathOf, type ValueAt } from './paths.ts'
import { codeOf, isObject, succeeded, thingsIn, type Reply } from './reply.ts'

export type Message = GatewayComponents['schemas']['Message_Object']
export type Recipient = GatewayComponents['schemas']['Recipient_Object']

/** The kinds of object that responses contain. */
export interface Shown {
  message: Message
  recipient: Recipient
  summary: GatewayComponents['schemas']['Messages']
  token: TokenComponents['schemas']['Token']
  scope: TokenComponents['schemas']['Scope']
}

/** The operations whose responses contain each kind of object. */
export const showingOperations = {
  message: ['sendMessage', 'getMessage', 'updateMessage'],
  recipient: ['listRecipients', 'getRecipient'],
  summary: ['listMessages'],
  token: ['createToken', 'getToken', 'updateToken', 'listTokens'],
  scope: ['listScopes'],
} as const satisfies Record<keyof Shown, readonly OperationId[]>

/** The operations that change messages. */
export const writes = ['sendMessage', 'updateMessage'] as const

interface Requests {
  sendMessage: GatewayComponents['schemas']['SendRequest']
  updateMessage: GatewayComponents['schemas']['UpdateRequest']
  createToken: TokenComponents['schemas']['CreateTokenRequest']
  updateToken: TokenComponents['schemas']['UpdateTokenRequest']
}

/** The dependencies of a break. */
export interface Dependencies {
  call: Call
  pass: Pass
  sandbox: Sandbox
}

type Operations = OperationId | readonly OperationId[]
type Change = (reply: Reply, dependencies: Dependencies) => Partial<Reply> | Promise<Partial<Reply>>

/** Changes a value in every object of a kind; undefined removes the value. */
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

/** Changes every object of a kind in place. `all` contains all of them in the same response. */
export function showingAll<Kind extends keyof Shown>(
  kind: Kind,
  change: (shown: Shown[Kind], dependencies: Dependencies, all: readonly Shown[Kind][]) => unknown,
): Break {
  return respondingTo(showingOperations[kind], async (reply, dependencies) => {
    const things = thingsIn<Shown[Kind]>(reply)
    const before = structuredClone(things)
    for (const shown of things) await change(shown, dependencies, before)
    return reply
  })
}

/** Changes every successful response to some operations. */
export function respondingTo(operations: Operations, change: Change): Break {
  return replying(operations, succeeded, change)
}

/** Changes the fields around the objects in every successful response to some operations. */
export function enveloping(
  operations: Operations,
  change: (json: Record<string, unknown>, things: unknown[]) => object,
): Break {
  return respondingTo(operations, (reply) =>
    isObject(reply.json) ? { json: { ...reply.json, ...change(reply.json, thingsIn(reply)) } } : {},
  )
}

/** Changes the responses with which some operations refuse a request under an error code. */
export function refusing(operations: Operations, code: ErrorCode, change: Change): Break {
  return replying(operations, (reply) => codeOf(reply) === code, change)
}

/** Changes every failure, including those of unknown operations. */
export function failing(change: (reply: Reply, call: Call) => Partial<Reply>): Break {
  return () => async (call, pass) => {
    const reply = await pass(call)
    return succeeded(reply) ? reply : { ...reply, ...change(reply, call) }
  }
}

/** If a call is refused in a certain way, makes it again with every scope. */
export function lettingIn(isRefused: (reply: Reply) => boolean): Break {
  return (sandbox) => async (call, pass) => {
    const reply = await pass(call)
    if (succeeded(reply) || !isRefused(reply)) return reply
    return pass(authorised(call, `Bearer ${sandbox.token()}`))
  }
}

function replying(
  operations: Operations,
  concerns: (reply: Reply) => boolean,
  change: Change,
): Break {
  return handling(operations, async (dependencies) => {
    const reply = await dependencies.pass(dependencies.call)
    return concerns(reply) ? { ...reply, ...(await change(reply, dependencies)) } : reply
  })
}

/** Changes the JSON object of a request before the gateway reads it. */
export function requesting<Id extends keyof Requests>(
  operations: Id | readonly Id[],
  change: (body: Partial<Record<keyof Requests[Id], unknown>>) => object,
): Break {
  return handling(operations, ({ call, pass }) => {
    if (!isObject(call.json)) return pass(call)
    return pass(withJson(call, change(call.json as Partial<Record<keyof Requests[Id], unknown>>)))
  })
}

/** Responds in the gateway's place, unless `reply` returns undefined. */
export function instead(
  operations: Operations,
  reply: (call: Call, sandbox: Sandbox) => Reply | undefined,
): Break {
  return handling(operations, ({ call, pass, sandbox }) => reply(call, sandbox) ?? pass(call))
}

/** Handles every call of some operations. */
export function handling(
  operations: Operations,
  handle: (dependencies: Dependencies) => Reply | Promise<Reply>,
): Break {
  return concerning(
    operations,
    (sandbox) => (call, pass) =>
      isOf(call, operations) ? handle({ call, pass, sandbox }) : pass(call),
  )
}

export function isOf({ operationId }: Call, operations: Operations): boolean {
  return operationId !== undefined && [operations].flat().includes(operationId)
}

/** Returns the message that a PUT names, as if the PUT had changed it, or GET's refusal if the message does not exist. */
export async function messageShown({ call, pass }: Dependencies): Promise<Reply> {
  const reply = await pass(reading(call, `/messages/${call.parameters.id ?? ''}`))
  const [data] = thingsIn(reply)
  if (!isObject(reply.json) || data === undefined) return reply
  return { ...reply, status: 200, json: { ...reply.json, data, message: 'Updated' } }
}
