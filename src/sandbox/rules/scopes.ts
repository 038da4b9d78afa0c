import type { Assumptions } from '../../../generated/assumptions.ts'
import type { StoredToken } from '../store/tokens.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import type { OperationId } from '../../../generated/operations.ts'
import * as patterns from '../../../generated/patterns.ts'
import { scopes as knownScopes } from '../../../generated/scopes.ts'
import { documentedRefusal, Refusal } from './refusal.ts'

export type Scope = Record<'method' | 'host' | 'path', string>

/** Parses a scope of the form `METHOD:host/path` (R). Returns undefined if the scope is malformed. */
export function parseScope(text: string): Scope | undefined {
  if (!patterns.scope.test(text)) return undefined
  const colon = text.indexOf(':')
  const slash = text.indexOf('/', colon)
  return {
    method: text.slice(0, colon),
    host: text.slice(colon + 1, slash),
    path: text.slice(slash),
  }
}

/** Whether a scope grants access to anything on this gateway. The scope can contain wildcards. */
export function isKnown(scope: Scope): boolean {
  return knownScopes.some(
    (known) =>
      matches(scope.method, known.method) &&
      matchesHost(scope.host, known.host) &&
      coversPath(scope.path, known.path),
  )
}

/**
 * Whether a scope allows a request. A scope's path also covers all paths below it, unless `exact` is set and the path does not
 * end in a wildcard (A30).
 */
export function allows(scope: Scope, method: string, path: string, exact: boolean): boolean {
  const wholePath = exact && !scope.path.endsWith('*')
  return (
    matches(scope.method, method) &&
    // Either environment's host, because the sandbox can replace both.
    knownScopes.some(({ host }) => matchesHost(scope.host, host)) &&
    (wholePath ? trim(scope.path) === trim(path) : coversPath(scope.path, path))
  )
}

export function scopeText(scope: Scope): string {
  return `${scope.method}:${scope.host}${scope.path}`
}

function matches(pattern: string, value: string): boolean {
  return pattern === '*' || pattern === value
}

/** Whether a pattern matches a host. `*` matches any host, and `*.example.com` matches any subdomain of `example.com`. */
function matchesHost(pattern: string, host: string): boolean {
  return matches(pattern, host) || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)))
}

function coversPath(pattern: string, path: string): boolean {
  const prefix = trim(pattern)
  return trim(path) === prefix || path.startsWith(`${prefix}/`)
}

/** Removes a trailing slash, a trailing wildcard, or both. */
function trim(path: string): string {
  const end = path.endsWith('*') ? path.length - 1 : path.length
  return path.slice(0, path[end - 1] === '/' ? end - 1 : end)
}

/** The error codes of an operation that accepts scopes. Their status is always 422. */
export interface ScopeCodes {
  /** For a missing or empty array, or a value that is not an array. An operation without this code uses `format`. */
  missing?: ErrorCode
  /** For a malformed scope. */
  format: ErrorCode
  /** For a scope that belongs to another API. */
  unknown: ErrorCode
}

/** Throws a Refusal if a scope is malformed, or if it grants access to nothing on this gateway. */
export function checkScopes(
  operation: OperationId,
  scopes: readonly string[],
  codes: ScopeCodes,
): void {
  for (const text of scopes) {
    const scope = parseScope(text)
    if (scope === undefined) throw documentedRefusal(operation, codes.format)
    if (isKnown(scope)) continue
    const { status, code, message } = documentedRefusal(operation, codes.unknown)
    throw new Refusal(status, code, `${message}: ${text.slice(0, 100)}`)
  }
}

/** Throws a Refusal if none of a token's scopes allows the request (A4, A30). */
export function checkScope(
  { scopePath, missingScope }: Assumptions,
  method: string,
  path: string,
  token: Readonly<StoredToken>,
): void {
  const isAllowed = token.scopes.some((text) => {
    const scope = parseScope(text)
    return scope !== undefined && allows(scope, method, path, scopePath === 'exact')
  })
  if (isAllowed) return
  const missing = knownScopes.filter((scope) => scope.method === method)
  throw new Refusal(
    missingScope === 'forbidden' ? 403 : 401,
    undefined,
    `The token lacks the scope ${missing.map(scopeText).join(' or ')}`,
  )
}
