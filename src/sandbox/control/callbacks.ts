import { controlBase } from '../../../generated/control-operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { type CallbackTry, presentTry } from '../callbacks/callback-tries.ts'
import type { Context } from '../context.ts'
import { ControlRefusal, reasonOf } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** Who was told of a message's state, and what they said. */
export const callbacks: ControlOperations<'listCallbacks' | 'getCallback' | 'replayCallback'> = {
  listCallbacks: ({ context }, { query: { message, status, limit = 100 } }) => {
    const { callbacks } = context.store
    const all = callbacks.list(message)
    const tries = all.map(presentTry).toReversed()
    const wanted = tries.filter((one) => status === undefined || one.status === status)
    return { callbacks: wanted.slice(0, limit).map(present) }
  },

  getCallback: ({ context }, { path }) => present(find(context, path.id)),

  replayCallback: async ({ context, callbacks }, { path }) => {
    const { id, status } = find(context, path.id)
    if (status === 'waiting') {
      const help = `POST ${controlBase}/clock/advance moves the time`
      throw new ControlRefusal('conflict', `the callback ${id} was not made yet: ${help}`)
    }
    try {
      return present(await callbacks.replay(id))
    } catch (error) {
      // Somebody has reset the sandbox in the meantime.
      throw new ControlRefusal('conflict', reasonOf(error))
    }
  },
}

function find({ store }: Context, text: string): CallbackTry {
  const callback = /^\d{1,15}$/.test(text) ? store.callbacks.find(Number(text)) : undefined
  if (callback !== undefined) return presentTry(callback)
  const help = `GET ${controlBase}/callbacks lists them`
  throw new ControlRefusal('not-found', `there is no callback '${text.slice(0, 60)}': ${help}`)
}

function present({ dueAt, ...rest }: CallbackTry): components['schemas']['Callback'] {
  return { ...rest, dueAt: dueAt.toISOString() }
}
