import type { Fault, Faults, FaultRule } from '../faults/fault-rule.ts'
import type { ControlOperations } from './control-call.ts'
import { found, orRefuse } from './control-refusal.ts'

export const faults = {
  listFaults: ({ sandbox }) => ({ faults: sandbox.faults.list() }),

  // The rule has already been validated, so the only possible error is a name that is taken.
  addFault: ({ sandbox }, { body }) =>
    orRefuse(() => sandbox.faults.add(body as FaultRule), 'conflict'),

  clearFaults: ({ sandbox }) => sandbox.faults.clear(),

  getFault: ({ sandbox }, { path: { name } }) => find(sandbox.faults, name),

  removeFault: ({ sandbox }, { path: { name } }) => find(sandbox.faults, name).remove(),
} satisfies Partial<ControlOperations>

function find(faults: Faults, name: string): Fault {
  const fault = faults.list().find((fault) => fault.name === name)
  return found(fault, 'fault', name)
}
