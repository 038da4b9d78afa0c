// Whether a gateway does what its documents say: checks for any gateway, the sandbox as well as the vendor's.
export { runChecks } from './run-checks.ts'
export { checks, checksOf } from './checks.ts'
export { createCoverage } from './coverage.ts'
export { asCurl } from './asking/curl.ts'

export type { Coverage } from './coverage.ts'
export type { Check, CheckOptions } from './check.ts'
export type { OwnSide } from './checks.ts'
export type { Exercised, Finding, NotTried, Side } from './finding.ts'
export type { RecordedCall } from './asking/recorded-call.ts'
export type { Progress, RunOptions, RunResult } from './run-checks.ts'
export type { Credentials, Target } from './target.ts'
