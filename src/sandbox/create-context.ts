import type { Context } from './context.ts'
import { createEventLog } from './events/event-log.ts'
import { createClock } from './model/clock.ts'
import { createIdentifiers } from './model/identifiers.ts'
import { toMillionths } from './model/money.ts'
import { nextDue, settleDue } from './rules/delivery.ts'
import { createScheduler } from './scheduler.ts'
import type { Settings } from './settings.ts'
import { openStore } from './store/store.ts'
import { createTick } from './commit-and-send.ts'

/** Creates a new context, or restores one from the data file. `runCallbacks` makes the callbacks that are due. */
export function createContext(settings: Settings, runCallbacks: () => void): Context {
  // Created before the store, so that an invalid start date does not leave a file behind.
  const clock = createClock(settings.clock, settings.startAt?.getTime())
  const store = openStore({
    file: settings.data,
    maxMessages: settings.maxMessages,
    maxBytes: settings.maxStoredBytes,
    onChange: () => tick.schedule(),
  })
  const tick = createTick(store.commit)
  const identifiers = createIdentifiers(settings, {
    next: (what) => store.state.next(what),
    hasMessage: store.messages.has,
    hasSecret: (secret) => store.tokens.keepsSecret(secret) || store.accounts.hasKey(secret),
  })
  const scheduler = createScheduler(clock, {
    run: runCallbacks,
    settle: () => settleDue(context),
    next: () => Math.min(nextDue(context), store.callbacks.nextAfter(clock.now()) ?? Infinity),
  })
  const context: Context = {
    settings,
    store,
    clock,
    identifiers,
    events: createEventLog(clock, store.afterCommit),
    tick,
    throughput: settings.throughput,
    scheduler,
  }
  restoreClock(context)
  if (store.accounts.count() === 0) {
    store.transaction(() => {
      const apiKey = identifiers.newSecret()
      const credit = toMillionths(settings.credit)
      store.accounts.add({ email: 'sandbox@example.com', apiKey, credit })
    })
  }
  tick.commit()
  return context
}

/** Resets everything except the accounts and the tokens that `token()` created for them. Ids, secrets and time start over. */
export function resetContext(context: Context): void {
  const { store, clock, settings } = context
  const accounts = store.accounts.list()
  const tokens = store.tokens.kept()
  clock.reset()
  context.throughput = settings.throughput
  store.clear(() => {
    for (const { startingCredit, ...account } of accounts) {
      store.accounts.add({ ...account, credit: startingCredit })
    }
    for (const token of tokens) {
      store.tokens.add(token)
      store.tokens.keep(token)
    }
    store.state.set('clock', clock.state())
  })
}

/** Restores the state from a dump. Throws a RangeError if the dump is invalid. */
export function restoreContext(context: Context, dump: string): void {
  context.store.load(dump)
  restoreClock(context)
}

/** Restores the stored time, but none before any message's: after a crash, a running clock's is that of its last advance. */
function restoreClock({ store, clock }: Context): void {
  const stored = store.state.get('clock')
  if (stored !== undefined) clock.restore(stored, store.messages.lastChange())
}
