/**
 * A gateway that runs on your own machine.
 *
 * @module gateway-sms/sandbox
 */
export { createSandbox } from './sandbox.ts'
export { assumptions } from '../../generated/assumptions.ts'
export { magicNumbers } from '../../generated/outcomes.ts'

export type { Sandbox } from './sandbox-type.ts'
export type { AccountOptions, SandboxAccount, SandboxAccounts } from './accounts/accounts.ts'
export type { TokenLimits, TokenOptions } from './accounts/make-token.ts'
export type { SandboxOptions } from './settings.ts'
export type { ClockKind, Duration } from './model/clock.ts'
export type { Listener, ListenOptions } from './http/listen-options.ts'
export type { CallbackFetch, CallbackOptions } from './callbacks/callback-options.ts'
export type { Callbacks, CallbackAttempt } from './callbacks/callback-attempts.ts'
export type { SandboxQueue, WaitingMessage } from './sandbox-queue.ts'
export type { Outcome } from './model/outcomes.ts'
export type { SandboxEvent } from './events/event-log.ts'
export type * from './faults/fault-rule.ts'
export type { InboxMessage } from './waiting/inbox-message.ts'
export type { MessageFilter } from './waiting/message-filter.ts'
export type { components as controlComponents } from '../../generated/sandbox-control.ts'
export type { OperationId } from '../../generated/operations.ts'
export type { MagicNumber } from '../../generated/outcomes.ts'
export type { AssumptionName, Assumptions } from '../../generated/assumptions.ts'
