import type { components } from '../../../generated/sandbox-control.ts'
import { shown } from '../checks.ts'
import type { Context } from '../context.ts'
import { isRecipientNumber } from '../model/phone-numbers.ts'
import { magicOutcome } from '../model/outcomes.ts'
import { invalid, orRefuse } from './control-refusal.ts'
import { findMessage } from './messages.ts'
import type { ControlOperations } from './control-call.ts'

type NumberOutcome = components['schemas']['NumberOutcome']

export const outcomes = {
  setMessageOutcome: ({ context, sandbox }, { path, body: { outcome } }) => {
    const { id } = findMessage(context, path.id)
    orRefuse(() => sandbox.setOutcome(id, outcome), 'conflict')
    return { message: id, outcome }
  },

  listOutcomes: ({ context: { store } }) => ({
    outcomes: Array.from(store.outcomes.rows.values(), (set) => ({ ...set, source: 'set' })),
  }),

  getOutcome: ({ context }, { path: { number } }) => {
    checkNumber(context, number)
    return read(context, number)
  },

  setOutcome: ({ context, sandbox }, { path: { number }, body: { outcome } }) => {
    checkNumber(context, number)
    orRefuse(() => sandbox.setOutcome(number, outcome))
    return read(context, number)
  },

  removeOutcome: ({ context }, { path: { number } }) => {
    checkNumber(context, number)
    context.store.outcomes.remove(number)
  },
} satisfies Partial<ControlOperations>

function read({ store, settings }: Context, number: string): NumberOutcome {
  const set = store.outcomes.get(number)?.outcome
  if (set !== undefined) return { number, outcome: set, source: 'set' }
  const option = settings.outcomes.get(number)
  if (option !== undefined) return { number, outcome: option, source: 'option' }
  const magic = magicOutcome(number)
  if (magic !== undefined) return { number, outcome: magic, source: 'magic' }
  return { number, outcome: 'DELIVERED_TO_HANDSET', source: 'usual' }
}

function checkNumber({ settings }: Context, number: string): void {
  if (isRecipientNumber(number, settings.assumptions.numberForm)) return
  throw invalid(`${shown(number)} is not a number in the gateway's format, such as +39-3331234567`)
}
