import type { Context } from './context.ts'
import { createEventLog, type NewEvent } from './events/event-log.ts'
import { createClock } from './model/clock.ts'
import { createIdentifiers } from './model/identifiers.ts'
import { toMillionths } from './model/money.ts'
import { nextDue, settleDue } from './rules/delivery.ts'
import { createScheduler, type Work } from './scheduler.ts'
import type { Settings } from './settings.ts'
import { openStore } from './store/store.ts'
import { createTick } from './tick.ts'

/** Everything that the rules of the gateway work with, new or as a file holds it. */
export function createContext(
  settings: Settings,
  { run, count }: Pick<Work, 'run'> & { count: (event: NewEvent) => void },
): Context {
  const { clock: kind, startAt, data: file, maxMessages } = settings
  // Before the store: it is checked here, and a file that is not used is not made.
  const clock = createClock(kind, startAt?.getTime())
  const store = openStore({
    file,
    maxMessages,
    maxBytes: settings.maxStoredBytes,
    onChange: () => tick.schedule(),
  })
  const tick = createTick(store.commit)
  const events = createEventLog(clock, { count, afterCommit: store.afterCommit })
  const identifiers = createIdentifiers(settings, {
    next: (what) => store.state.next(what),
    hasId: store.messages.has,
    hasSecret: (secret) => store.tokens.keepsSecret(secret) || store.accounts.hasKey(secret),
  })
  const scheduler = createScheduler(clock, {
    run,
    settle: () => settleDue(context),
    next: () => Math.min(nextDue(context), store.callbacks.nextAfter(clock.now()) ?? Infinity),
  })
  const context: Context = {
    settings,
    store,
    clock,
    identifiers,
    events,
    tick,
    throughput: settings.throughput,
    scheduler,
  }
  const stood = store.state.get('clock')
  // A sudden end leaves a clock that runs fast where it was last advanced: no message may be from the future.
  const last = clock.rate === 0 ? 0 : store.messages.lastChange()
  if (stood !== undefined) clock.restore({ ...stood, now: Math.max(stood.now, last) })
  if (store.accounts.count() === 0) addFirstAccount(context)
  tick.commit()
  return context
}

function addFirstAccount({ store, identifiers, settings }: Context): void {
  store.transaction(() => {
    const apiKey = identifiers.newSecret()
    const credit = toMillionths(settings.credit)
    store.accounts.add({ email: 'sandbox@example.com', apiKey, credit })
  })
}

/**
 * Puts everything back to where it was, but for the accounts and the tokens that the sandbox made for them: these stay, as
 * they were made. Ids, secrets and the time begin anew.
 */
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

/** Puts everything to where it was when a store was dumped. Throws a RangeError for what is no dump. */
export function restoreContext({ store, clock }: Context, dump: string): void {
  store.load(dump)
  const stood = store.state.get('clock')
  if (stood !== undefined) clock.restore(stood)
}
