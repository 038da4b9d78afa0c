import type { components } from '../../../generated/sandbox-control.ts'
import type { Fault, Faults, FaultRule } from '../faults/fault-rule.ts'
import { found, orRefuse } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** The operations for faults. */
export const faults: ControlOperations<
  'listFaults' | 'addFault' | 'clearFaults' | 'getFault' | 'removeFault'
> = {
  listFaults: ({ sandbox }) => ({ faults: sandbox.faults.list().map(present) }),

  // The rule has already been validated, so the only possible error is a name that is taken.
  addFault: ({ sandbox }, { body }) =>
    present(orRefuse(() => sandbox.faults.add(body as FaultRule), 'conflict')),

  clearFaults: ({ sandbox }) => sandbox.faults.clear(),

  getFault: ({ sandbox }, { path: { name } }) => present(find(sandbox.faults, name)),

  removeFault: ({ sandbox }, { path: { name } }) => find(sandbox.faults, name).remove(),
}

function find(faults: Faults, name: string): Fault {
  const fault = faults.list().find((fault) => fault.name === name)
  return found(fault, 'fault', name)
}

function present({ name, match, when, action, hits }: Fault): components['schemas']['Fault'] {
  // A valid rule matches the schema, except that its lists are read-only.
  return { name, match, when, action, hits } as components['schemas']['Fault']
}
