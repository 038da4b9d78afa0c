import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.ts'
import type { Assumptions } from '../../../generated/assumptions.ts'
import type { OperationId } from '../../../generated/operations.ts'
import { readCall, type Call } from './call.ts'
import { readReply, toResponse, type Reply } from './reply.ts'

/** Breaks a gateway in one way. Called once for each gateway, so it can keep state. */
export interface Break {
  (sandbox: Sandbox): Interceptor
  /** The operations in which the bug shows; undefined for all of them. */
  operations?: readonly OperationId[]
}

/** How a gateway breaks a rule. */
export interface Broken {
  /** Sandbox switches that contradict the documents. */
  assumptions?: Partial<Assumptions>
  /** Intercepts calls between the sandbox and its callers. */
  breaks?: Break
}

/** Intercepts a call on its way to the gateway, and the response on its way back. */
export type Interceptor = (call: Call, pass: Pass) => Promise<Reply> | Reply

/** Passes a call on to the gateway. */
export type Pass = (call: Call) => Promise<Reply>

export function concerning(operations: OperationId | readonly OperationId[], does: Break): Break {
  return Object.assign(does, { operations: [operations].flat() })
}

/** A sandbox whose `fetch` breaks a rule. */
export function createBroken(
  { assumptions, breaks }: Broken,
  options: SandboxOptions = {},
): Sandbox {
  const sandbox = createSandbox({
    ...options,
    assumptions: { ...options.assumptions, ...assumptions },
  })
  if (breaks === undefined) return sandbox
  const value = intercepted(sandbox.fetch, breaks(sandbox))
  return Object.create(sandbox, { fetch: { value } }) as Sandbox
}

/** Combines two breaks that only together are a bug. A call goes through the first one first. */
export function both(first: Break, second: Break): Break {
  const breaks: Break = (sandbox) => {
    const outer = first(sandbox)
    const inner = second(sandbox)
    return (call, pass) => outer(call, async (changed) => inner(changed, pass))
  }
  const { operations } = first
  return operations && second.operations
    ? concerning([...operations, ...second.operations], breaks)
    : breaks
}

function intercepted(gateway: typeof fetch, intercept: Interceptor): typeof fetch {
  const pass: Pass = async ({ url, method, headers, body, signal }) => {
    const request = { method, headers, signal, ...(body === undefined ? {} : { body }) }
    return readReply(await gateway(url, request as RequestInit))
  }
  return async (input, init) =>
    toResponse(await intercept(await readCall(new Request(input, init)), pass))
}
