import { assumptions, type AssumptionName } from '../../../generated/assumptions.ts'
import { controlDocument } from '../../../generated/control-document.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { ControlRefusal, reasonOf } from './control-refusal.ts'
import { Content, type ControlOperations } from './control-call.ts'
import { renderMetrics } from './metrics.ts'

/** Whether the sandbox is there, what it assumes, and how much it has done. */
export const service: ControlOperations<
  'getHealth' | 'getReadiness' | 'getSettings' | 'listAssumptions' | 'getMetrics' | 'getDocument'
> = {
  getHealth: (parts) => ({ status: 'ok', ports: parts.ports() }),

  getReadiness: ({ context, commit }) => {
    try {
      // With a file this shows whether it can be written, also after it could not.
      context.store.state.set('clock', context.clock.state())
      commit()
    } catch (error) {
      throw new ControlRefusal('unavailable', `the store does not respond: ${reasonOf(error)}`)
    }
    return { status: 'ok' }
  },

  getSettings: ({ context }) => ({ pricePerSegment: context.settings.pricePerSegment }),

  listAssumptions: ({ context }) => {
    const inForce = context.settings.assumptions
    const names = Object.keys(assumptions) as AssumptionName[]
    return { assumptions: names.map((name) => presentAssumption(name, inForce[name])) }
  },

  getMetrics: (parts) =>
    new Content('text/plain; version=0.0.4; charset=utf-8', renderMetrics(parts)),

  getDocument: () => controlDocument,
}

function presentAssumption(
  name: AssumptionName,
  value: string,
): components['schemas']['Assumption'] {
  const { id, statement, default: usual, values } = assumptions[name]
  const choices = Object.entries<string | null>(values)
  return {
    id,
    switch: name,
    statement,
    value,
    default: usual,
    choices: choices.map(([value, meaning]) => ({ value, meaning })),
  }
}
