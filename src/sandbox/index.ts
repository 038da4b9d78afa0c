/**
 * The gateway on your own machine.
 *
 * @module gateway-sms/sandbox
 */
export { createSandbox } from './sandbox.ts'
export { magicNumbers } from './outcomes/magic-numbers.ts'
export { assumptions } from '../../generated/assumptions.ts'

export type { Sandbox } from './sandbox-type.ts'
export type { AccountOptions, SandboxAccount, SandboxAccounts } from './accounts/account-types.ts'
export type { TokenLimits } from './store/tokens.ts'
export type { TokenOptions } from './accounts/make-token.ts'
export type { SandboxOptions } from './settings.ts'
export type { ClockKind } from './time/clock.ts'
export type { Duration } from './time/duration.ts'
export type { Listener, ListenOptions } from './doors/listener.ts'
export type { CallbackFetch, CallbackOptions } from './callbacks/callback-options.ts'
export type { Callbacks, CallbackTry } from './callbacks/callback-types.ts'
export type { SandboxQueue, WaitingMessage } from './queue/queue-types.ts'
export type { Outcome } from './outcomes/outcomes.ts'
export type { MagicNumber } from './outcomes/magic-numbers.ts'
export type { SandboxEvent } from './events/sandbox-event.ts'
export type { Fault, Faults } from './faults/fault-types.ts'
export type {
  BrokenJsonAction,
  DelayAction,
  FaultAction,
  FaultClock,
  FaultCondition,
  FaultMatch,
  FaultRule,
  HangAction,
  ResetAction,
  SlowBodyAction,
  StatusAction,
  TruncateAction,
} from './faults/rule.ts'
export type { InboxMessage } from './waiting/inbox-message.ts'
export type { MessageFilter } from './waiting/message-filter.ts'
export type { components as controlComponents } from '../../generated/sandbox-control.ts'
export type { OperationId } from '../../generated/operations.ts'
export type { AssumptionName, Assumptions } from '../../generated/assumptions.ts'
