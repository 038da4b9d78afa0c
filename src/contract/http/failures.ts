import type { OperationId } from '../../../generated/operations.ts'
import type { Severity } from '../finding.ts'
import type { RecordedCall } from './recorded-call.ts'
import type { Secrets } from './secrets.ts'

/** Something is not as the documents say. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch'
  readonly facts: MismatchFacts
  calls: RecordedCall[] = []
  /** Of the conversation in which it happened. */
  secrets: Secrets | undefined

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
  /** Where the rule is from. */
  source?: string | undefined
  /** What differences have in common that have one cause, whichever check meets it. @defaultValue the check, `expected` */
  cause?: string | undefined
  /** @defaultValue `wrong` */
  severity?: Severity | undefined
}

/** No response came. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse'
  readonly operation: OperationId | undefined
  calls: RecordedCall[] = []
  /** Of the conversation in which it happened. */
  secrets: Secrets | undefined

  constructor(message: string, operation: OperationId | undefined, cause?: unknown) {
    super(message, { cause })
    this.operation = operation
  }
}

/** This target cannot be brought there. */
export class CannotTry extends Error {
  override readonly name = 'CannotTry'
}

/** Why what takes its time cannot be tried. */
export const fixedTime = 'the time of this target cannot be moved'

/** Why a fetch failed, in words, with the address. */
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
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_SOCKET: 'the connection was cut',
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
