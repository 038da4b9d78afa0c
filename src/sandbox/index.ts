// The gateway on your own machine: `gateway-sms/sandbox`.
export { createSandbox } from './sandbox.ts'
export { assumptions } from '../../generated/assumptions.ts'

export type { Sandbox, TokenOptions } from './sandbox.ts'
export type { SandboxOptions } from './settings.ts'
export type { Duration } from './time/duration.ts'
export type { Listener, ListenOptions } from './doors/listener.ts'
export type { Outcome } from './rules/reports.ts'
export type { AssumptionName, Assumptions } from '../../generated/assumptions.ts'
