import { assumptions, type AssumptionName } from '../../../generated/assumptions.ts'
import { Content, type ControlOperations } from './control-call.ts'
import { ControlRefusal, reasonOf } from './control-refusal.ts'
import { renderMetrics } from './metrics.ts'

export const service = {
  getHealth: (parts) => ({ status: 'ok', ports: parts.ports() }),

  getReadiness: ({ context: { store, clock, tick } }) => {
    try {
      // Writes to the data file to check whether the file is writable (again).
      store.state.set('clock', clock.state())
      tick.commit()
    } catch (error) {
      throw new ControlRefusal('unavailable', `the store has failed: ${reasonOf(error)}`)
    }
    return { status: 'ok' }
  },

  getSettings: ({ context }) => ({ pricePerSegment: context.settings.pricePerSegment }),

  listAssumptions: ({ context }) => ({
    assumptions: (Object.keys(assumptions) as AssumptionName[]).map((name) => {
      const { id, statement, default: usual, values } = assumptions[name]
      return {
        id,
        switch: name,
        statement,
        value: context.settings.assumptions[name],
        default: usual,
        choices: Object.entries<string | null>(values).map(([value, meaning]) => ({
          value,
          meaning,
        })),
      }
    }),
  }),

  getMetrics: ({ context }) =>
    new Content('text/plain; version=0.0.4; charset=utf-8', renderMetrics(context)),

  getDocument: async () => (await import('../../../generated/control-document.ts')).controlDocument,
} satisfies Partial<ControlOperations>
