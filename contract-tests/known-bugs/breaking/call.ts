import { operations, type OperationId } from '../../../generated/operations.ts'
import type { Sandbox } from '../../../src/sandbox/index.ts'

/** A request on its way to the gateway. */
export interface Call {
  method: string
  url: URL
  headers: Headers
  body: Uint8Array | undefined
  /** The body as JSON; undefined for any other body. */
  json: unknown
  /** Undefined if no operation has this path and method. */
  operationId: OperationId | undefined
  /** The path's parameters, decoded. */
  parameters: Partial<Record<'id' | 'number' | 'token', string>>
  signal: AbortSignal
}

export async function readCall(request: Request): Promise<Call> {
  const { method, headers, signal } = request
  const url = new URL(request.url)
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  const json = body && readJson(body)
  return { method, url, headers, body, json, signal, ...find(method, url.pathname) }
}

/** Returns the same call with another method, path or query. A GET has no body. */
export function redirected(call: Call, method: string, target: string): Call {
  const [path = '', query = ''] = target.split('?')
  // The path is not resolved as a link, because `//messages` would be taken for a host.
  const url = Object.assign(new URL(call.url), { pathname: path, search: query })
  const content = method === 'GET' ? { body: undefined, json: undefined } : {}
  return { ...call, method, url, ...find(method, url.pathname), ...content }
}

/** Returns a GET by the same caller. */
export function reading(call: Call, path = call.url.pathname): Call {
  return redirected(call, 'GET', path)
}

export function withJson(call: Call, json: unknown): Call {
  return { ...call, json, body: new TextEncoder().encode(JSON.stringify(json)) }
}

/** Returns the same call with some fields of its JSON body replaced. */
export function withFields(call: Call, fields: object): Call {
  return withJson(call, { ...(call.json as object), ...fields })
}

export function withHeader(call: Call, name: string, value: string): Call {
  const headers = new Headers(call.headers)
  headers.set(name, value)
  return { ...call, headers }
}

export function authorised(call: Call, authorization: string): Call {
  return withHeader(call, 'authorization', authorization)
}

export function authorizationOf(call: Call): string {
  return call.headers.get('authorization') ?? ''
}

/** The value of `Authorization` with an account's credentials. */
export function basic({ credentials }: Pick<Sandbox, 'credentials'>): string {
  return `Basic ${btoa(`${credentials.email}:${credentials.apiKey}`)}`
}

const forms = (Object.keys(operations) as OperationId[]).map((operationId) => {
  const { method, path } = operations[operationId]
  const pattern = path.replace(/\/$/, '').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]*)')
  return { operationId, method, pattern: new RegExp(`^${pattern}/?$`) }
})

function find(method: string, path: string): Pick<Call, 'operationId' | 'parameters'> {
  for (const form of forms) {
    const match = form.method === method ? form.pattern.exec(path) : null
    if (match === null) continue
    const parameters = Object.entries(match.groups ?? {}).map(([name, part]) => [
      name,
      decode(part),
    ])
    return { operationId: form.operationId, parameters: Object.fromEntries(parameters) }
  }
  return { operationId: undefined, parameters: {} }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
