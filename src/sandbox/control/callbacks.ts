import { controlBase } from '../../../generated/control-operations.ts'
import { type CallbackAttempt, presentAttempt } from '../callbacks/callback-attempts.ts'
import type { Context } from '../context.ts'
import type { ControlOperations } from './control-call.ts'
import { ControlRefusal, found, reasonOf } from './control-refusal.ts'

export const callbacks = {
  listCallbacks: ({ context }, { query: { message, status, limit = 100 } }) => {
    const attempts = context.store.callbacks.list(message).map(presentAttempt).toReversed()
    const wanted = attempts.filter((one) => status === undefined || one.status === status)
    return { callbacks: wanted.slice(0, limit) }
  },

  getCallback: ({ context }, { path }) => find(context, path.id),

  replayCallback: async ({ context, sandbox }, { path }) => {
    const { id, status } = find(context, path.id)
    if (status === 'waiting') {
      const help = `POST ${controlBase}/clock/advance advances the clock`
      throw new ControlRefusal('conflict', `callback ${id} has not been made yet: ${help}`)
    }
    try {
      return await sandbox.callbacks.replay(id)
    } catch (error) {
      // The sandbox was reset in the meantime.
      throw new ControlRefusal('conflict', reasonOf(error))
    }
  },
} satisfies Partial<ControlOperations>

function find({ store }: Context, text: string): CallbackAttempt {
  const callback = /^\d{1,15}$/.test(text) ? store.callbacks.find(Number(text)) : undefined
  return presentAttempt(found(callback, 'callback', text))
}
