import type { OperationId } from '../../generated/operations.ts'
import type { MismatchFacts, Severity } from './http/failures.ts'
import type { RecordedCall } from './http/response.ts'
import type { Secrets } from './http/secrets.ts'

export type Side =
  | 'responses'
  | 'properties'
  | 'protocol'
  | 'model'
  | 'dredd'
  | 'prism'
  | 'ledger'
  | 'bugs'

/** A difference from the documents or, in a remark, behaviour that the documents leave open. A finding contains no secrets. */
export interface Finding {
  /** The first check that made this finding. */
  check: string
  side: Side
  operation?: OperationId
  status?: number
  expected: string
  found: string
  severity: Severity
  /** What is wrong. Every check that finds the same problem describes it in the same words, and a run reports it once. */
  cause: string
  /** The number of times that the difference occurred. */
  places: number
  /** All checks that made this finding. */
  checks: string[]
  /**
   * The source of the rule: D, R, a standard, or the id of an assumption, which need not be true of every gateway. D and R are
   * explained in spec/README.md.
   */
  source?: string
  /** The seed of the run. A run with the same seed generates the same requests. */
  seed?: number
  /** fast-check's path to the failing request. */
  path?: string
  /** The calls that reproduce the finding, reduced to as few as possible. */
  calls: RecordedCall[]
}

/** A documented response that the gateway returned during a run. */
export interface Exercised {
  operation: OperationId
  status: number
  side: Side
  /** The documented properties that the response contained, as JSON paths. */
  properties: string[]
}

/** A check that was skipped, or of which a part was skipped, and the reason. */
export interface SkippedCheck {
  check: string
  side: Side
  reason: string
}

/** A finding before its secrets are masked and its texts are shortened. */
export interface RawFinding
  extends MismatchFacts, Pick<Finding, 'check' | 'side' | 'seed' | 'path'> {
  calls: readonly RecordedCall[]
}

/** The maximum lengths, in characters, of a finding's texts and of a response's body. */
const maxLength = 300
const maxResponse = 4000

/** Makes a finding. Secrets are masked only here, so that no report can bypass the masking. */
export function maskedFinding(raw: RawFinding, secrets: Secrets): Finding {
  const text = (value: string) => cut(secrets.mask(value), maxLength)
  const { check, side, operation, status, source, seed, path } = raw
  return {
    check: secrets.mask(check),
    side,
    ...(operation === undefined ? {} : { operation }),
    ...(status === undefined ? {} : { status }),
    expected: text(raw.expected),
    found: text(raw.found),
    severity: raw.severity ?? 'wrong',
    cause: text(raw.cause ?? `${check}: ${raw.expected}`),
    places: 1,
    checks: [check],
    ...(source === undefined ? {} : { source }),
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path }),
    calls: raw.calls.map((call) => maskedCall(call, secrets)),
  }
}

function maskedCall(call: RecordedCall, secrets: Secrets): RecordedCall {
  const mask = (text: string) => secrets.mask(text)
  const { url, headers, body, response } = call
  const masked = Object.entries(headers).map(([name, value]) => [name, mask(value)])
  return {
    ...call,
    url: mask(url),
    headers: Object.fromEntries(masked) as Record<string, string>,
    ...(body === undefined ? {} : { body: mask(body) }),
    ...(response && { response: { ...response, body: cut(mask(response.body), maxResponse) } }),
  }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
