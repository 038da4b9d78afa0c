import { operations, type OperationId } from '../../../generated/operations.ts'
import type { Target } from '../target.ts'
import { CannotTry } from './failures.ts'
import { basicOf } from './secrets.ts'

/** What is asked of a gateway. */
export interface Ask {
  /** Of the path, before they are encoded. */
  parameters?: Readonly<Record<string, string>>
  /** Written behind the path as it is. */
  query?: string
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, instead of `body`. */
  raw?: string | Uint8Array<ArrayBuffer>
  /** The header, or without it that of the target's token or credentials; none for `null`. */
  authorization?: string | null
  /** In place of `application/json`; none for `null`. */
  contentType?: string | null
  /** Further headers. */
  headers?: Readonly<Record<string, string>>
  /** In place of the operation's method. */
  method?: string
  /** In place of the operation's path. */
  path?: string
}

/** A request on its way. */
export interface Outgoing {
  operation: OperationId | undefined
  method: string
  url: string
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer> | undefined
}

/** The request for an operation. With a method or a path of another it is a request for none, unless `operation` says so. */
export function outgoing(target: Target, operation: OperationId, ask: Ask = {}): Outgoing {
  const { method, path, service } = operations[operation]
  const body = ask.raw ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body))
  const authorization = authorizationOf(target, service, ask)
  const type = ask.contentType === undefined ? 'application/json' : ask.contentType
  return {
    operation: ask.method === undefined && ask.path === undefined ? operation : undefined,
    method: ask.method ?? method,
    url:
      baseOf(target, service) + (ask.path ?? fill(path, ask.parameters ?? {})) + (ask.query ?? ''),
    headers: {
      // Else `fetch` asks for compression by itself.
      'accept-encoding': 'identity',
      ...(authorization === null ? {} : { authorization }),
      ...(body === undefined || type === null ? {} : { 'content-type': type }),
      ...ask.headers,
    },
    body,
  }
}

/** Whether a target has the service that an operation is one of. */
export function hasService(target: Target, operation: OperationId): boolean {
  const { service } = operations[operation]
  return (
    service !== 'tokens' ||
    (target.tokenServiceUrl !== undefined && target.credentials !== undefined)
  )
}

function baseOf({ url, tokenServiceUrl }: Target, service: string): string {
  if (service !== 'tokens') return url
  if (tokenServiceUrl === undefined) throw new CannotTry(noTokenService)
  return tokenServiceUrl
}

function authorizationOf(target: Target, service: string, ask: Ask): string | null {
  if (ask.authorization !== undefined) return ask.authorization
  if (service !== 'tokens') return `Bearer ${target.token}`
  if (target.credentials === undefined) throw new CannotTry(noTokenService)
  return `Basic ${basicOf(target.credentials)}`
}

/** Why what needs the token service cannot be tried. */
export const noTokenService =
  'it needs the token service: its address and the email and API key of the account'

/** A path with its parameters filled in, each encoded. */
export function fill(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    return encodeURIComponent((parameters[name] ?? '').toWellFormed())
  })
}
