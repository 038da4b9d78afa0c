import type { RecipientInput, SendRequest, SmsClient } from '../index.ts'
import type { BatchError, OutboxEvent } from './events.ts'

/** Where an outbox keeps its ledger and its queue. */
export type OutboxStore =
  | {
      /** A folder of its own for the embedded PostgreSQL (PGlite). One process at a time has it. */
      dir: string
      /** The schema of the ledger; that of the queue is `<schema>_queue`. @defaultValue `'gateway_sms'` */
      schema?: string | undefined
    }
  | {
      /** A PGlite of your own, in whose transactions messages are enqueued. You close it, and keep other processes from its folder. */
      pglite: PgliteInstance
      /** The schema of the ledger; that of the queue is `<schema>_queue`. @defaultValue `'gateway_sms'` */
      schema?: string | undefined
    }
  | {
      /** A connection string, or node-postgres's pool options. */
      postgres: string | PostgresOptions
      /** The schema of the ledger; that of the queue is `<schema>_queue`. @defaultValue `'gateway_sms'` */
      schema?: string | undefined
    }

/** What the outbox uses of a PGlite. */
export interface PgliteInstance {
  /** Runs one statement. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as PGlite has it
  query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>
  /** Runs statements without values. */
  exec(text: string): Promise<{ rows: Record<string, unknown>[] }[]>
  /** Commits what `work` does, or rolls it back if it throws. */
  transaction<T>(work: (tx: QueryTransaction) => Promise<T>): Promise<T>
}

/** How to reach a PostgreSQL: these and all others of node-postgres's pool. */
export interface PostgresOptions {
  connectionString?: string
  host?: string
  port?: number
  database?: string
  user?: string
  /** The password, or what gives it. */
  password?: string | (() => string | Promise<string>)
  /** Connections at most. @defaultValue `12` */
  max?: number
  ssl?: boolean | object
}

/** A source of time and timers, as pg-boss has it. */
export interface OutboxClock {
  /** Epoch milliseconds. */
  now(): number
  /** Calls `fn` once after so many milliseconds. */
  setTimeout(fn: () => void, ms: number): unknown
  /** Forgets it. */
  clearTimeout(handle: unknown): void
  /** Calls `fn` every so many milliseconds. */
  setInterval(fn: () => void, ms: number): unknown
  /** Forgets it. */
  clearInterval(handle: unknown): void
}

/** What {@link openOutbox} takes. */
export interface OutboxOptions {
  /** The client that sends. Its token needs the scopes POST, PUT, GET and DELETE. */
  client: SmsClient
  store: OutboxStore
  /**
   * The rate of all workers together, such as `'300 segments/s'`, `'50 messages/s'` or `'20000 recipients/min'`. Urgent messages are
   * counted, and do not wait. Give every process the same. @defaultValue no limit
   */
  rate?: string | undefined
  /** When nothing but urgent messages may leave. @defaultValue always */
  quietHours?: QuietHours | undefined
  /** Asked right before each batch is sent: gives the numbers that must not get it. */
  suppress?:
    | ((numbers: readonly string[]) => Iterable<string> | Promise<Iterable<string>>)
    | undefined
  /** Euro of credit below which campaigns are paused. @defaultValue `0` */
  minCredit?: number | undefined
  /** Told of everything that a person may want to know. It must not throw. */
  onEvent?: ((event: OutboxEvent) => void) | undefined
  /** Called before each step of the protocol, with its name. For tracing and for tests. */
  onStep?: ((step: Step, batch: string) => void | Promise<void>) | undefined
  /**
   * Seconds without a sign of life after which another worker takes over what one has begun. Below 10 it bounds the whole of a
   * batch, which is for tests. @defaultValue `30`
   */
  lease?: number | undefined
  /** Moves time by hand in tests, as pg-boss's `TestClock` does. @defaultValue the database's clock */
  clock?: OutboxClock | undefined
}

/** The steps of a batch, in their order. */
export type Step =
  | 'before-create'
  | 'before-post'
  | 'after-post'
  | 'before-commit'
  | 'after-commit'
  | 'after-close'
  | 'after-done'

/** `urgent`: overtakes everything, and waits for no rate or quiet hours. `bulk`: waits for everything else. */
export type Priority = 'urgent' | 'normal' | 'bulk'

/** When nothing may be sent, by the clock of the recipient. */
export interface QuietHours {
  /** `21:00`: nothing is sent from then on … */
  from: string
  /** … until `08:00`. */
  to: string
  /**
   * The time zone, or a function that gives it for a number such as `+39-3331234567`. @defaultValue that of the number's country,
   * for European countries with one zone; `UTC` for others
   */
  timeZone?: string | ((number: string) => string) | undefined
}

/** A message for {@link Outbox.enqueue}. */
export interface EnqueueRequest {
  /** By which it is known: the same key is never sent twice. 1 to 200 characters. */
  key: string
  message: SendRequest
  /** @defaultValue `'normal'` */
  priority?: Priority | undefined
  /** Not before. @defaultValue at once */
  sendAt?: Date | undefined
  /** How many euro the gateway may ask for it; a more expensive one becomes a dead letter. @defaultValue no limit */
  maxPrice?: number | undefined
}

/** What {@link Outbox.enqueue} takes beside the request. */
export interface EnqueueOptions {
  /**
   * Your transaction: the message is enqueued if it commits. node-postgres's client and PGlite's transaction as they are; those of other
   * libraries through pg-boss's adapters: `fromKysely(trx)`, `fromDrizzle(tx, sql)`, `fromKnex(trx)`, `fromPrisma(tx)`.
   */
  tx?: OutboxTransaction | undefined
}

/** A transaction of node-postgres or PGlite, or what pg-boss's adapters make of another. */
export type OutboxTransaction = QueryTransaction | AdaptedTransaction

/** A transaction of node-postgres or PGlite. */
export interface QueryTransaction {
  /** Runs one statement. */
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** What pg-boss's adapters make of a transaction. */
export interface AdaptedTransaction {
  /** Runs one statement. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** What has become of an {@link Outbox.enqueue}. */
export interface Enqueued {
  /** The id of the batch in the ledger: the UUIDv5 of the key. */
  id: string
  /** False if the same message was enqueued before. */
  isNew: boolean
}

/** Where a message of the outbox stands. */
export type BatchState =
  | 'planned'
  | 'creating'
  | 'committing'
  | 'done'
  | 'undetermined'
  | 'dead'
  | 'cancelled'

/** One message of the outbox, as the ledger has it. */
export interface Batch {
  id: string
  /** The caller's key; absent for one of a campaign. */
  key?: string
  /** The campaign's id; absent for a message of its own. */
  campaign?: string
  state: BatchState
  /** The id of the message at the gateway; absent before it is committed. */
  messageId?: string
  recipients: number
  /** As the gateway said before it was queued. Absent until then. */
  segments?: number
  /** Euro, as the gateway said before it was queued. Absent until then. */
  price?: number
  /** How many messages were created at the gateway for it; all but one were discarded. */
  attempts: number
  /** Why it failed last; absent if it did not. */
  error?: BatchError
  updatedAt: Date
}

/** What {@link Outbox.campaign} takes. */
export interface CampaignRequest {
  /** By which it is known: the same id goes on with the same campaign. 1 to 200 characters. */
  id: string
  sender: string
  /** The text, with `{{placeholders}}` for each recipient's fields. */
  template: string
  /**
   * The recipients, in the same order each time that the same campaign is given again. Numbers in the gateway's form or in international form; others
   * are counted as invalid. A number that comes again is left out.
   */
  recipients: Iterable<string | RecipientInput> | AsyncIterable<string | RecipientInput>
  /** The country of numbers in national form, as ISO 3166 has it. @defaultValue none */
  defaultCountry?: string | undefined
  /** As those of a message. */
  options?: SendRequest['options']
  /** Only simulates (D). @defaultValue `false` */
  test?: boolean | undefined
  /** Recipients for one message at the gateway. @defaultValue `1000` */
  batchSize?: number | undefined
  /** Euro, by the gateway's own prices, at which it is paused. @defaultValue no limit */
  maxCost?: number | undefined
  /** As that of {@link OutboxOptions}, for this campaign alone. @defaultValue none */
  rate?: string | undefined
  /** @defaultValue `'bulk'` */
  priority?: Priority | undefined
  /** Not before. @defaultValue at once */
  sendAt?: Date | undefined
  /** Not after: what is left then stays paused. @defaultValue no end */
  until?: Date | undefined
  /** In place of the outbox's. A function as `timeZone` is not stored; use the outbox's option for one. @defaultValue the outbox's */
  quietHours?: (Omit<QuietHours, 'timeZone'> & { timeZone?: string | undefined }) | undefined
  /** Stops the import; give the same campaign again to go on. */
  signal?: AbortSignal | undefined
}

/** How {@link Outbox.work} works. */
export interface WorkOptions {
  /** Ends it: what is under way comes to its end. */
  signal?: AbortSignal | undefined
  /** Batches under way at once; urgent ones have two places more. @defaultValue `8` */
  concurrency?: number | undefined
  /** Ends it once nothing is left that could be sent now. @defaultValue `false` */
  untilIdle?: boolean | undefined
  /** Milliseconds between two looks while there is nothing to do. @defaultValue `500` */
  pollInterval?: number | undefined
}
