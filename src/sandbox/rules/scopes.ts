import type { Assumptions } from '../../../generated/assumptions.ts'
import type { StoredToken } from '../store/tokens.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import { environments } from '../../../generated/environments.ts'
import { operations } from '../../../generated/operations.ts'
import { patterns } from '../../../generated/patterns.ts'
import type { OperationId } from '../../../generated/operations.ts'
import { documentedRefusal, Refusal } from './refusal.ts'

/** The names under which this gateway is known; the sandbox stands in for both environments. */
const hosts = Object.values(environments).map((environment) => new URL(environment.gateway).host)

export interface Scope {
  method: string
  host: string
  path: string
}

/** Takes `METHOD:host/path` apart, or gives undefined for anything else (R). */
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

/** Every scope that a token can be given: each method and first path segment of the API, on each of its hosts (R). */
export function knownScopes(): Scope[] {
  const gateway = Object.values(operations).filter(
    (operation) => operation.service === 'gateway-sms',
  )
  const grants = new Set(gateway.map(({ method, path }) => `${method}:/${path.split('/')[1]}`))
  return hosts.flatMap((host) =>
    [...grants].map((grant) => parseScope(grant.replace(':', `:${host}`)) as Scope),
  )
}

/** Whether a scope, with its wildcards, grants anything that this gateway has. */
export function isKnown(scope: Scope): boolean {
  return knownScopes().some(
    (known) =>
      matches(scope.method, known.method) &&
      matchesHost(scope.host, known.host) &&
      coversPath(scope.path, known.path),
  )
}

/** Whether a scope allows a request. Without a wildcard its path is a prefix of whole segments, unless `exact` (A30). */
export function allows(scope: Scope, method: string, path: string, exact: boolean): boolean {
  const wholePath = exact && !scope.path.endsWith('*')
  return (
    matches(scope.method, method) &&
    hosts.some((host) => matchesHost(scope.host, host)) &&
    (wholePath ? trim(scope.path) === trim(path) : coversPath(scope.path, path))
  )
}

export function scopeText(scope: Scope): string {
  return `${scope.method}:${scope.host}${scope.path}`
}

function matches(pattern: string, value: string): boolean {
  return pattern === '*' || pattern === value
}

/** `*` is any host, `*.example.com` any under it. */
function matchesHost(pattern: string, host: string): boolean {
  return matches(pattern, host) || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)))
}

function coversPath(pattern: string, path: string): boolean {
  const prefix = trim(pattern)
  return trim(path) === prefix || path.startsWith(`${prefix}/`)
}

/** A path without its last slash and wildcard. */
function trim(path: string): string {
  return path.replace(/\/?\*?$/, '')
}

/** What scopes are refused with. */
export interface ScopeCodes {
  /** 422 · for scopes that are no array with something in it; without it they are not of the form. */
  missing?: ErrorCode
  /** 422 · for a scope that is not of the form. */
  format: ErrorCode
  /** 422 · for a scope of an API that does not exist. */
  unknown: ErrorCode
}

/** Throws a Refusal unless every scope grants something that this gateway has. */
export function checkScopes(
  operation: OperationId | Refusal,
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

/** Throws a Refusal for a request that none of a token's scopes allows (A4, A30). */
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
  const missing = knownScopes().filter((scope) => scope.method === method)
  throw new Refusal(
    missingScope === 'forbidden' ? 403 : 401,
    undefined,
    `The token lacks the scope ${missing.map(scopeText).join(' or ')}`,
  )
}
