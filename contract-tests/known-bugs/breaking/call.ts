import { operations, type OperationId } from '../../../generated/operations.ts'
import type { Sandbox } from '../../../src/sandbox/index.ts'

/** A request on its way to the gateway, taken apart. */
export interface Call {
  method: string
  url: URL
  headers: Headers
  body: Uint8Array | undefined
  /** The body, read as JSON; undefined where it is none. */
  json: unknown
  /** Undefined where the gateway has no such path and method. */
  operationId: OperationId | undefined
  /** The path's parameters, decoded. */
  parameters: Partial<Record<'id' | 'number' | 'token', string>>
  signal: AbortSignal
}

/** Takes a request apart. */
export async function readCall(request: Request): Promise<Call> {
  const url = new URL(request.url)
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  return {
    method: request.method,
    url,
    headers: new Headers(request.headers),
    body,
    json: body && readJson(body),
    ...find(request.method, url.pathname),
    signal: request.signal,
  }
}

/** The same call with another method, path or query; a GET goes without its body. */
export function redirected(call: Call, method: string, target: string): Call {
  const [path = '', query = ''] = target.split('?')
  // Not resolved as a link is: a path such as `//messages` would be taken for a host.
  const url = Object.assign(new URL(call.url), { pathname: path, search: query })
  const content = method === 'GET' ? { body: undefined, json: undefined } : {}
  return { ...call, method, url, ...find(method, url.pathname), ...content }
}

/** The same call with another body. */
export function withJson(call: Call, json: unknown): Call {
  return { ...call, json, body: new TextEncoder().encode(JSON.stringify(json)) }
}

/** The same call with another header. */
export function withHeader(call: Call, name: string, value: string): Call {
  const headers = new Headers(call.headers)
  headers.set(name, value)
  return { ...call, headers }
}

/** `Authorization` with the credentials of an account. */
export function basic({ credentials }: Pick<Sandbox, 'credentials'>): string {
  return `Basic ${btoa(`${credentials.email}:${credentials.apiKey}`)}`
}

/** A GET of the same caller's. */
export function reading(call: Call, path: string): Call {
  return redirected(call, 'GET', path)
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
