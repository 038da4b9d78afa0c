import { operations, type OperationId } from '../../generated/operations.ts'
import {
  createSandbox,
  type Listener,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/index.ts'
import { messageSituations } from './messages.ts'
import type { RequestToSend, ResponseName, Situation } from './situation.ts'
import { tokenSituations } from './tokens.ts'

export const situations: Record<ResponseName, Situation> = {
  ...messageSituations,
  ...tokenSituations,
}

/** A documented response, taken apart. */
export interface DocumentedResponse {
  name: ResponseName
  operationId: OperationId
  method: string
  /** The path's template, as the spec has it. */
  path: string
  status: number
  /** The error code of a failure. */
  code: number | undefined
}

/** Every documented response of both specs. */
export const documentedResponses: DocumentedResponse[] = (
  Object.keys(situations) as ResponseName[]
).map((name) => {
  const [operationId, status, code] = name.split(' ') as [OperationId, string, string | undefined]
  const { method, path } = operations[operationId]
  return {
    name,
    operationId,
    method,
    path,
    status: Number(status),
    code: code === undefined ? undefined : Number(code),
  }
})

/** A gateway on a port of its own, brought into a situation, and the request that gets the documented response there. */
export interface StagedSituation extends AsyncDisposable {
  listener: Listener
  request: RequestToSend
}

/** Starts a gateway and does what has to have happened. The caller disposes of it. */
export async function stage(name: ResponseName): Promise<StagedSituation> {
  const sandbox = createSandbox(optionsOf(name))
  try {
    const listener = await sandbox.listen()
    const request = await arrange(name, sandbox, (toSend) => send(listener, toSend))
    return { listener, request, [Symbol.asyncDispose]: () => sandbox.close() }
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

/** How the gateway of a situation is set up. */
export function optionsOf(name: ResponseName): SandboxOptions {
  const situation: Situation = situations[name]
  return { clock: 'manual', ...situation.options }
}

/** Brings a gateway of {@link optionsOf} into a situation, by whatever door; rejects where the gateway does not come along. */
export async function arrange(
  name: ResponseName,
  sandbox: Sandbox,
  ask: (request: RequestToSend) => Promise<Response>,
): Promise<RequestToSend> {
  const situation: Situation = situations[name]
  const { email, apiKey } = sandbox.credentials
  return situation.arrange({
    sandbox,
    bearer: `Bearer ${sandbox.token()}`,
    basic: `Basic ${btoa(`${email}:${apiKey}`)}`,
    call: (toSend) => call(name, toSend, ask),
  })
}

/** Sends a request to a gateway on a port. */
export function send(
  listener: Pick<Listener, 'url'>,
  { path, ...request }: RequestToSend,
): Promise<Response> {
  return fetch(listener.url + path, request)
}

async function call(
  name: ResponseName,
  request: RequestToSend,
  ask: (request: RequestToSend) => Promise<Response>,
): Promise<unknown> {
  const response = await ask(request)
  const text = await response.text()
  if (!response.ok) {
    throw new Error(
      `arranging '${name}': ${request.method} ${request.path} answered ${response.status}: ${text}`,
    )
  }
  return JSON.parse(text)
}
