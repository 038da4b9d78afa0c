import type { OperationId } from '../../../generated/operations.ts'
import type { RecordedCall } from './response.ts'
import type { Secrets } from './secrets.ts'

/** An error that ends a conversation and becomes a finding. */
export abstract class Failure extends Error {
  abstract readonly facts: MismatchFacts
  /** The conversation's calls. */
  calls: RecordedCall[] = []
  secrets: Secrets | undefined
}

/** Thrown when something differs from the documents. */
export class Mismatch extends Failure {
  override readonly name = 'Mismatch'
  readonly facts: MismatchFacts

  constructor(facts: MismatchFacts) {
    super(`expected ${facts.expected}, found ${facts.found}`)
    this.facts = facts
  }
}

export interface MismatchFacts {
  operation?: OperationId | undefined
  status?: number | undefined
  expected: string
  found: string
  /** The rule's source. */
  source?: string | undefined
  /** What is wrong, in the same words for every check that finds it. @defaultValue the check and `expected` */
  cause?: string | undefined
  /** @defaultValue `wrong` */
  severity?: Severity | undefined
}

/**
 * A finding's severity. `critical`: the gateway fails, exposes a token, or accepts a request without the required token, scope
 * or credit. `form`: only the format of a response is wrong. `wrong`: anything else.
 */
export type Severity = 'critical' | 'wrong' | 'form'

/** The value of `expected` in a finding about a missing response. */
export const noResponse = 'a response'

/** Thrown when the gateway does not respond. */
export class NoResponse extends Failure {
  override readonly name = 'NoResponse'
  readonly facts: MismatchFacts

  constructor(message: string, operation: OperationId | undefined, cause?: unknown) {
    super(message, { cause })
    const severity = 'critical'
    this.facts = { operation, expected: noResponse, found: message, cause: 'no response', severity }
  }
}

/** Thrown to skip a check that cannot be run on this target. */
export class SkipCheck extends Error {
  override readonly name = 'SkipCheck'
}

export const fixedTime = "this target's clock cannot be advanced"

/** Explains why a fetch from `url` failed. */
export function reasonOf(error: unknown, url: string): string {
  const { host } = new URL(url)
  const causes = causesOf(error)
  const code = causes.map(codeOf).find((found) => found !== undefined)
  const known = code === undefined ? undefined : reasons[code]
  const last = causes.at(-1)
  return `${known ?? (last instanceof Error ? last.message : String(last))} (${host}${code === undefined ? '' : `, ${code}`})`
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  UND_ERR_SOCKET: 'the connection was closed',
}

function causesOf(error: unknown): unknown[] {
  if (error instanceof AggregateError) return [error, ...error.errors.slice(0, 1).flatMap(causesOf)]
  return error instanceof Error && error.cause !== undefined
    ? [error, ...causesOf(error.cause)]
    : [error]
}

function codeOf(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return hasCode && typeof error.code === 'string' ? error.code : undefined
}
