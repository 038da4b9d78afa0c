import { assumptions, type AssumptionName } from '../../../generated/assumptions.ts'
import { controlDocument } from '../../../generated/control-document.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { ControlRefusal, reasonOf } from './control-refusal.ts'
import { Content, type ControlOperations } from './control-call.ts'
import { renderMetrics } from './metrics.ts'

/** The operations for health, settings, assumptions and metrics. */
export const service: ControlOperations<
  'getHealth' | 'getReadiness' | 'getSettings' | 'listAssumptions' | 'getMetrics' | 'getDocument'
> = {
  getHealth: (parts) => ({ status: 'ok', ports: parts.ports() }),

  getReadiness: ({ context, commit }) => {
    try {
      // Writes to the data file, to find out whether it can be written (again).
      context.store.state.set('clock', context.clock.state())
      commit()
    } catch (error) {
      throw new ControlRefusal('unavailable', `the store has failed: ${reasonOf(error)}`)
    }
    return { status: 'ok' }
  },

  getSettings: ({ context }) => ({ pricePerSegment: context.settings.pricePerSegment }),

  listAssumptions: ({ context }) => {
    const current = context.settings.assumptions
    const names = Object.keys(assumptions) as AssumptionName[]
    return { assumptions: names.map((name) => presentAssumption(name, current[name])) }
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
