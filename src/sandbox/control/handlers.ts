import { accounts } from './accounts.ts'
import { callbacks } from './callbacks.ts'
import { events, requests } from './events.ts'
import { faults } from './faults.ts'
import { messages } from './messages.ts'
import { numbers } from './numbers.ts'
import type { ControlOperations } from './control-call.ts'
import { outcomes } from './outcomes.ts'
import { queue } from './queue.ts'
import { service } from './service.ts'
import { clock, state } from './state.ts'
import { tokens } from './tokens.ts'

/** What the sandbox does for each operation of the control API. */
export const handlers: ControlOperations = {
  ...messages,
  ...numbers,
  ...outcomes,
  ...clock,
  ...queue,
  ...faults,
  ...accounts,
  ...tokens,
  ...callbacks,
  ...requests,
  ...events,
  ...state,
  ...service,
}
