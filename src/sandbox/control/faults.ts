import { controlBase } from '../../../generated/control-operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import type { Fault, Faults, FaultRule } from '../faults/fault-rule.ts'
import { ControlRefusal, orRefuse } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** What goes wrong on order. */
export const faults: ControlOperations<
  'listFaults' | 'addFault' | 'clearFaults' | 'getFault' | 'removeFault'
> = {
  listFaults: ({ faults }) => ({ faults: faults.list().map(present) }),

  // The rule itself was checked already: what is left to refuse is a name that another one has.
  addFault: ({ faults }, { body }) =>
    present(orRefuse(() => faults.add(body as FaultRule), 'conflict')),

  clearFaults: ({ faults }) => faults.clear(),

  getFault: ({ faults }, { path: { name } }) => present(find(faults, name)),

  removeFault: ({ faults }, { path: { name } }) => find(faults, name).remove(),
}

function find(faults: Faults, name: string): Fault {
  const fault = faults.list().find((fault) => fault.name === name)
  if (fault !== undefined) return fault
  const help = `GET ${controlBase}/faults lists them`
  throw new ControlRefusal('not-found', `there is no fault '${name.slice(0, 60)}': ${help}`)
}

function present({ name, match, when, action, hits }: Fault): components['schemas']['Fault'] {
  // A rule that was checked is what the schema describes; only its lists are read-only.
  return { name, match, when, action, hits } as components['schemas']['Fault']
}
