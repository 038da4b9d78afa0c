import { setTimeout as sleep } from 'node:timers/promises'
import type { SmsClient } from '../index.ts'
import { OutboxError } from './errors.ts'
import type { createEmit } from './events.ts'
import type { Queue } from './queue.ts'
import type { Database, Queryable, Transaction } from './store/database.ts'
import type { OutboxClock, OutboxOptions } from './types.ts'

/** The dependencies shared by all parts of an outbox. */
export interface Core extends Queryable {
  readonly client: SmsClient
  readonly options: OutboxOptions
  readonly database: Database
  readonly queue: Queue
  /** The store's id, which is part of each message's key. */
  readonly store: string
  /** The ledger's schema. */
  readonly schema: string
  readonly emit: ReturnType<typeof createEmit>
  /** The time to pass to the database, or null to use the database's own clock, which all workers share. */
  readonly time: () => string | null
  /** This process's time in epoch milliseconds, used only to measure and schedule delays. */
  readonly now: () => number
  /** Waits for a number of milliseconds on the outbox's clock. Rejects if the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
  /** Runs statements in one transaction. In the statements, `ledger.` stands for the schema. */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** Wraps the caller's transaction so that `ledger.` stands for the schema in its statements too. */
  readonly within: (tx: Transaction) => Transaction
  /** Wakes the workers of this process. */
  readonly wake: () => void
  /** Registers a function that wakes a worker, and returns a function that unregisters it. */
  readonly onWake: (listener: () => void) => () => void
}

/** Creates an outbox's core. Statements refer to the outbox's tables as `ledger.…`. */
export function createCore(given: {
  options: OutboxOptions
  database: Database
  queue: Queue
  store: string
  schema: string
  emit: Core['emit']
}): Core {
  const { options, database, schema } = given
  const texts = new Map<string, string>()
  const named = (text: string): string => {
    let result = texts.get(text)
    if (result === undefined) {
      result = text
        .replaceAll('ledger.', `${schema}.`)
        .replaceAll('ledger_queue.', `${schema}_queue.`)
      texts.set(text, result)
    }
    return result
  }
  const within = (tx: Transaction): Transaction => ({
    boss: tx.boss,
    query: async (text, values) => await tx.query(named(text), values),
  })
  const listeners = new Set<() => void>()
  const { clock } = options
  return {
    ...given,
    client: options.client,
    time: () => (clock ? new Date(clock.now()).toISOString() : null),
    now: () => (clock ? clock.now() : Date.now()),
    sleep: async (milliseconds, signal) => {
      if (clock) await sleepOn(clock, milliseconds, signal)
      else await sleep(milliseconds, undefined, signal && { signal })
    },
    query: async (text, values) => await database.query(named(text), values),
    transaction: async (work) => await database.transaction(async (tx) => await work(within(tx))),
    within,
    wake: () => {
      for (const listener of listeners) listener()
    },
    onWake: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function sleepOn(
  clock: OutboxClock,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = clock.setTimeout(resolve, milliseconds)
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort)
  try {
    await promise
  } finally {
    clock.clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Validates the name of a schema, because the name is inserted into statements without quotes. */
export function checkSchema(schema: string): string {
  if (/^[a-z_][a-z0-9_]{0,50}$/u.test(schema)) return schema
  throw new OutboxError(
    'invalid-option',
    '`store.schema` must consist of 1 to 51 lower-case letters, digits and underscores, and must not start with a digit.',
  )
}
