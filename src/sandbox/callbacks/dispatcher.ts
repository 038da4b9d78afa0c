import type { Assumptions } from '../../../generated/assumptions.ts'
import type { Context } from '../context.ts'
import type { CallbackResult, StoredCallback } from '../store/callbacks.ts'
import { createFunctionCall } from './call-function.ts'
import { createNetworkCall } from './call-network.ts'
import { type Callbacks, type CallbackTry, presentTry, statusOf } from './callback-tries.ts'
import type { TargetRules } from './target.ts'
import { tryCallback } from './try.ts'
import { AbortController } from '../model/platform.ts'

/** How many calls run at the same time where the clock ticks; where it stands still one follows the other. */
const maxAtOnce = 8

/** What comes of a try that gets lost on its way. */
const lost: CallbackResult = {
  error: 'it got lost on its way, as the outcome firstCallbackLost has it',
  isRefused: false,
  duration: 0,
}

/** Who is called, and when. */
export interface CallbackDispatcher extends Callbacks {
  /** Makes the calls that are due. */
  run: () => void
  /** Resolves when every call that is due by now was made, those included that are retried by now. */
  settled(): Promise<void>
  /** Ends the calls that are being made, and sends away callers who wait for one. */
  stop(reason: string): void
}

export function createCallbacks(
  context: Context,
  ownPorts: TargetRules['ownPorts'],
): CallbackDispatcher {
  const { store, clock, settings, scheduler } = context
  const { allows, fetch, timeout } = settings.callbacks
  const ticks = clock.rate > 0
  const call =
    fetch === undefined ? createNetworkCall({ allows, ownPorts }) : createFunctionCall(fetch)
  const running = new Map<StoredCallback, AbortController>()
  const replays = new Map<number, PromiseWithResolvers<CallbackTry>>()
  const waiters = new Set<{ until: number; resolve: () => void }>()

  function run(): void {
    for (let due = nextDue(); due !== undefined; due = nextDue()) void make(due)
    sendAwayForgotten()
    for (const waiter of waiters) {
      if (store.callbacks.isOutstanding(waiter.until)) continue
      waiters.delete(waiter)
      waiter.resolve()
    }
  }

  /** With an account its callbacks go, those included that somebody asked for. */
  function sendAwayForgotten(): void {
    for (const [id, { reject }] of replays) {
      if (store.callbacks.find(id) !== undefined) continue
      replays.delete(id)
      reject(new Error('sandbox.callbacks: the account of the message was removed'))
    }
  }

  /** The next one to make now. Of one message they follow each other, and none goes before a retry that may come before it. */
  function nextDue(): StoredCallback | undefined {
    if (running.size >= (ticks ? maxAtOnce : 1)) return undefined
    const all = [...running.keys()]
    const due = store.callbacks.due(
      clock.now(),
      all.map(({ message }) => message),
    )
    const isTooEarly = all.some((callback) => {
      return (retryTime(callback, settings.assumptions) ?? Infinity) < (due?.dueAt ?? 0)
    })
    return isTooEarly ? undefined : due
  }

  async function make(callback: StoredCallback): Promise<void> {
    const controller = new AbortController()
    running.set(callback, controller)
    const { content } = callback
    const result = content.isLost ? lost : await tryCallback(call, content, timeout, controller)
    // Otherwise the sandbox was reset or closed in the meantime.
    if (!running.delete(callback)) return
    settle(callback, result)
    scheduler.run()
  }

  function settle(callback: StoredCallback, result: CallbackResult): void {
    const { id, message, content } = callback
    const retryAt = retryTime(callback, settings.assumptions)
    const { state, attempt } = content
    store.transaction(() => {
      if (!store.callbacks.settle(callback, result)) return
      context.events.emit({
        kind: 'callbackTried',
        callback: id,
        message,
        state,
        attempt,
        status: statusOf(result),
      })
      if (result.error === undefined || result.isRefused || retryAt === undefined) return
      const { isLost: _, ...request } = content
      store.callbacks.add(message, retryAt, { ...request, attempt: content.attempt + 1 })
    })
    replays.get(id)?.resolve(presentTry({ ...callback, content: { ...content, result } }))
    replays.delete(id)
  }

  return {
    run,
    list: () => store.callbacks.list().map(presentTry),
    replay: async (id) => {
      const { message, content } = findMade(store.callbacks.find(id), id)
      const { result: _, isLost: __, ...request } = content
      const replay = store.callbacks.add(message, clock.now(), { ...request, replayOf: id })
      const made = Promise.withResolvers<CallbackTry>()
      replays.set(replay, made)
      scheduler.wake()
      return made.promise
    },
    settled: async () => {
      const until = clock.now()
      if (scheduler.isAwake) scheduler.wake()
      if (!store.callbacks.isOutstanding(until)) return
      await new Promise<void>((resolve) => void waiters.add({ until, resolve }))
    },
    stop: (reason) => {
      scheduler.stop()
      const calls = [...running.values()]
      running.clear()
      for (const controller of calls) controller.abort(new Error(reason))
      for (const { reject } of replays.values()) reject(new Error(`sandbox.callbacks: ${reason}`))
      replays.clear()
      for (const { resolve } of waiters) resolve()
      waiters.clear()
    },
  }
}

function findMade(callback: StoredCallback | undefined, id: number): StoredCallback {
  if (callback === undefined) {
    throw new RangeError(`sandbox.callbacks.replay(): there is no try ${String(id)} in the log`)
  }
  if (callback.content.result === undefined) {
    throw new RangeError(`sandbox.callbacks.replay(): the try ${id} was not made yet`)
  }
  return callback
}

/** The callbacks as users have them: of a closed sandbox they say that it is closed. */
export function callbacksWhileOpen(
  callbacks: CallbackDispatcher,
  assertOpen: () => void,
): Callbacks {
  return {
    list: () => {
      assertOpen()
      return callbacks.list()
    },
    replay: async (id) => {
      assertOpen()
      return callbacks.replay(id)
    },
  }
}

const second = 1000
const minute = 60 * second

/** How long after a try that failed the next one is made. */
const waits = [10 * second, minute, 10 * minute, 60 * minute]

/** When a try would be made again if it failed, or undefined if it was the last (A39). What somebody asked for is not made again. */
export function retryTime(
  { dueAt, content }: StoredCallback,
  { failedCallback }: Assumptions,
): number | undefined {
  if (failedCallback === 'dropped' || content.replayOf !== undefined) return undefined
  const wait = waits[content.attempt - 1]
  return wait === undefined ? undefined : dueAt + wait
}
