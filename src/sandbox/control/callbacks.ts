import { controlBase } from '../../../generated/control-operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { type CallbackAttempt, presentAttempt } from '../callbacks/callback-attempts.ts'
import type { Context } from '../context.ts'
import { ControlRefusal, found, reasonOf } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** The operations for calls to messages' `callback_url`, and their responses. */
export const callbacks: ControlOperations<'listCallbacks' | 'getCallback' | 'replayCallback'> = {
  listCallbacks: ({ context }, { query: { message, status, limit = 100 } }) => {
    const { callbacks } = context.store
    const all = callbacks.list(message)
    const tries = all.map(presentAttempt).toReversed()
    const wanted = tries.filter((one) => status === undefined || one.status === status)
    return { callbacks: wanted.slice(0, limit).map(present) }
  },

  getCallback: ({ context }, { path }) => present(find(context, path.id)),

  replayCallback: async ({ context, sandbox }, { path }) => {
    const { id, status } = find(context, path.id)
    if (status === 'waiting') {
      const help = `POST ${controlBase}/clock/advance advances the clock`
      throw new ControlRefusal('conflict', `the callback ${id} has not been made yet: ${help}`)
    }
    try {
      return present(await sandbox.callbacks.replay(id))
    } catch (error) {
      // The sandbox was reset in the meantime.
      throw new ControlRefusal('conflict', reasonOf(error))
    }
  },
}

function find({ store }: Context, text: string): CallbackAttempt {
  const callback = /^\d{1,15}$/.test(text) ? store.callbacks.find(Number(text)) : undefined
  return presentAttempt(found(callback, 'callback', text))
}

function present({ dueAt, ...rest }: CallbackAttempt): components['schemas']['Callback'] {
  return { ...rest, dueAt: dueAt.toISOString() }
}
