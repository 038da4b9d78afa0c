import type { Context, WhileOpen } from '../context.ts'
import type { CallbackResult, StoredCallback } from '../store/callbacks.ts'
import { createNetworkCall } from './network-call.ts'
import { type Callbacks, presentAttempt, statusOf } from './callback-attempts.ts'
import { createFunctionCall, retryTime, attemptCallback } from './attempt-and-retry.ts'
import { AbortController } from '../model/node-globals.ts'

/** The maximum number of parallel calls while the clock is running. With a manual clock, calls are made one at a time. */
const maxParallel = 8

const lost: CallbackResult = {
  error: 'the callback was lost because of the outcome firstCallbackLost',
  isRefused: false,
  duration: 0,
}

/** Makes callbacks when they are due. `ownPorts` returns the sandbox's own ports, which must not be called. */
export function createCallbacks(
  context: Context,
  ownPorts: () => readonly number[],
  whileOpen: WhileOpen,
) {
  const { store, clock, settings, scheduler } = context
  const { allows, fetch, timeout } = settings.callbacks
  const call =
    fetch === undefined ? createNetworkCall({ allows, ownPorts }) : createFunctionCall(fetch)
  const running = new Map<StoredCallback, AbortController>()
  const waits = new Set<{ isOver: () => boolean } & PromiseWithResolvers<void>>()

  /** Starts the calls that are due, and ends the waits for calls that have been made or deleted. */
  function run(): void {
    for (let due = nextDue(); due !== undefined; due = nextDue()) void make(due)
    for (const wait of waits) {
      if (!wait.isOver()) continue
      waits.delete(wait)
      wait.resolve()
    }
  }

  /** Waits until a condition is met. Rejects if the sandbox is reset, restored or closed first. */
  function until(isOver: () => boolean): Promise<void> {
    const wait = { isOver, ...Promise.withResolvers<void>() }
    waits.add(wait)
    return wait.promise
  }

  /** The callback to make next. It must not overtake another one for the same message, or a retry that may be due earlier. */
  function nextDue(): StoredCallback | undefined {
    if (running.size >= (clock.rate > 0 ? maxParallel : 1)) return undefined
    const all = [...running.keys()]
    const busy = all.map(({ message }) => message)
    const due = store.callbacks.due(clock.now(), busy)
    const retries = all.map((callback) => retryTime(callback, settings.assumptions) ?? Infinity)
    return retries.some((at) => at < (due?.dueAt ?? 0)) ? undefined : due
  }

  async function make(callback: StoredCallback): Promise<void> {
    const controller = new AbortController()
    running.set(callback, controller)
    const { content } = callback
    const result = content.isLost ? lost : await attemptCallback(call, content, timeout, controller)
    // If the callback is gone, the sandbox was reset or closed in the meantime.
    if (!running.delete(callback)) return
    settle(callback, result)
    scheduler.run()
  }

  function settle(callback: StoredCallback, result: CallbackResult): void {
    const { id, message, content } = callback
    const { state, attempt } = content
    store.transaction(() => {
      if (!store.callbacks.settle(callback, result)) return
      const status = statusOf(result)
      context.events.emit({ kind: 'callbackTried', callback: id, message, state, attempt, status })
      const retryAt = retryTime(callback, settings.assumptions)
      if (result.error === undefined || result.isRefused || retryAt === undefined) return
      const { isLost: _, ...request } = content
      store.callbacks.add(message, retryAt, { ...request, attempt: attempt + 1 })
    })
  }

  const find = whileOpen(store.callbacks.find)

  const callbacks: Callbacks = {
    list: whileOpen(() => store.callbacks.list().map(presentAttempt)),
    replay: async (id) => {
      const { message, content } = findMade(find(id), id)
      const { result: _, isLost: __, ...request } = content
      const replay = store.callbacks.add(message, clock.now(), { ...request, replayOf: id })
      scheduler.wake()
      const made = () => store.callbacks.find(replay)
      // The callback may also be deleted.
      await until(() => made()?.content.result !== undefined || made() === undefined)
      const attempt = made()
      if (attempt !== undefined) return presentAttempt(attempt)
      throw new Error(
        'sandbox.callbacks: the replay was deleted, for example with its message or account',
      )
    },
  }

  return {
    callbacks,
    run,
    /** Resolves once all calls that are already due, including retries, have been made. */
    settled: async (): Promise<void> => {
      const now = clock.now()
      if (scheduler.isAwake) scheduler.wake()
      const isOver = () => !store.callbacks.isOutstanding(now)
      if (!isOver()) await until(isOver).catch(() => {})
    },
    /** Aborts running calls, and rejects pending replays. */
    stop: (reason: string): void => {
      scheduler.stop()
      const calls = [...running.values()]
      running.clear()
      for (const controller of calls) controller.abort(new Error(reason))
      for (const { reject } of waits) reject(new Error(`sandbox.callbacks: ${reason}`))
      waits.clear()
    },
  }
}

function findMade(callback: StoredCallback | undefined, id: number): StoredCallback {
  if (callback?.content.result !== undefined) return callback
  const reason =
    callback === undefined
      ? `the log has no attempt ${String(id)}`
      : `attempt ${id} has not been made yet`
  throw new RangeError(`sandbox.callbacks.replay(): ${reason}`)
}
