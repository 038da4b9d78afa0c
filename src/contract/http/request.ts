import { operations, type OperationId } from '../../../generated/operations.ts'
import type { Target } from '../target.ts'
import { SkipCheck } from './failures.ts'
import { basicOf } from './secrets.ts'

/** The parts of a request that its operation does not determine. */
export interface CallOptions {
  /** The path's parameters, before they are encoded. */
  parameters?: Readonly<Record<string, string>>
  /** The query, which is appended to the path unchanged. */
  query?: string
  /** The body, which is sent as JSON. */
  body?: unknown
  /** The text or bytes that are sent unchanged in place of `body`. */
  raw?: string | Uint8Array<ArrayBuffer>
  /** The `Authorization` header; `null` to leave the header out. @defaultValue the target's token or credentials */
  authorization?: string | null | undefined
  /** The `Content-Type` header; `null` to leave the header out. @defaultValue `application/json` */
  contentType?: string | null
  /** Further headers. */
  headers?: Readonly<Record<string, string>>
  /** The method to use in place of the operation's method. */
  method?: string
  /** The path to use in place of the operation's path. */
  path?: string
}

/** A request that is ready to be sent. */
export interface Outgoing {
  operation: OperationId | undefined
  method: string
  url: string
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer> | undefined
}

/** Builds the request for an operation. If `options` replaces the method or the path, the request belongs to no operation. */
export function outgoing(
  target: Target,
  operation: OperationId,
  options: CallOptions = {},
): Outgoing {
  const { method, path, service } = operations[operation]
  const { parameters = {}, query = '', body, raw } = options
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const authorization = authorizationOf(target, service, options)
  const type = options.contentType === undefined ? 'application/json' : options.contentType
  return {
    operation: options.method === undefined && options.path === undefined ? operation : undefined,
    method: options.method ?? method,
    url: baseOf(target, service) + (options.path ?? fill(path, parameters)) + query,
    headers: {
      // Otherwise `fetch` would request compression.
      'accept-encoding': 'identity',
      ...(authorization === null ? {} : { authorization }),
      ...(content === undefined || type === null ? {} : { 'content-type': type }),
      ...options.headers,
    },
    body: content,
  }
}

/** Whether a target has the service to which an operation belongs. */
export function hasService(target: Target, operation: OperationId): boolean {
  return (
    operations[operation].service !== 'tokens' ||
    (target.tokenServiceUrl !== undefined && target.credentials !== undefined)
  )
}

function baseOf({ url, tokenServiceUrl }: Target, service: string): string {
  if (service !== 'tokens') return url
  if (tokenServiceUrl === undefined) throw new SkipCheck(noTokenService)
  return tokenServiceUrl
}

function authorizationOf(target: Target, service: string, options: CallOptions): string | null {
  if (options.authorization !== undefined) return options.authorization
  if (service !== 'tokens') return `Bearer ${target.token}`
  if (target.credentials === undefined) throw new SkipCheck(noTokenService)
  return `Basic ${basicOf(target.credentials)}`
}

export const noTokenService =
  "it needs the token service's URL, and the account's email address and API key"

/** Replaces the parameters in a path template with their encoded values. */
export function fill(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((parameters[name] ?? '').toWellFormed()),
  )
}
