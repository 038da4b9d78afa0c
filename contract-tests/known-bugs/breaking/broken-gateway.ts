import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.ts'
import type { OperationId } from '../../../generated/operations.ts'
import type { KnownBug } from '../known-bug.ts'
import { readCall, type Call } from './call.ts'
import { readReply, toResponse, type Reply } from './reply.ts'

/** What is wrong with a gateway; called once for each, so that it can keep something in mind. */
export interface Break {
  (sandbox: Sandbox): Interceptor
  /** What it changes; undefined for anything. */
  operations?: readonly OperationId[]
}

/** Says what a break changes. */
export function concerning(operations: OperationId | readonly OperationId[], does: Break): Break {
  return Object.assign(does, { operations: [operations].flat() })
}

/** Comes between a call and its response. It may change both, ask the gateway nothing, or more than once. */
export type Interceptor = (call: Call, pass: Pass) => Promise<Reply> | Reply

/** Asks the gateway behind. */
export type Pass = (call: Call) => Promise<Reply>

/** A sandbox whose `fetch` breaks a rule; all else is the sandbox's own. `open` starts it, a new one unless it is given. */
export function createBroken(
  bug: KnownBug,
  options: SandboxOptions = {},
  open: (options: SandboxOptions) => Sandbox = createSandbox,
): Sandbox {
  const assumptions = { ...options.assumptions, ...bug.assumptions }
  const sandbox = open({ ...options, assumptions })
  if (bug.breaks === undefined) return sandbox
  const value = intercepted(sandbox.fetch, bug.breaks(sandbox))
  return Object.create(sandbox, { fetch: { value } }) as Sandbox
}

/** Two things wrong that are one bug only together; calls meet the first first. */
export function both(first: Break, second: Break): Break {
  const breaks: Break = (sandbox) => {
    const outer = first(sandbox)
    const inner = second(sandbox)
    return (call, pass) => outer(call, async (changed) => inner(changed, pass))
  }
  const { operations = [] } = first
  return first.operations && second.operations
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
