import type { RecipientInput, SendRequest, SmsClient } from '../index.ts'
import type { BatchError, OutboxEvent } from './events.ts'

/** The storage for an outbox's ledger and queue. */
export type OutboxStore =
  | {
      /** A dedicated folder for the embedded PostgreSQL (PGlite). Only one process at a time can open the folder. */
      dir: string
      /** The ledger's schema; the queue's is `<schema>_queue`. @defaultValue `'gateway_sms'` */
      schema?: string | undefined
    }
  | {
      /**
       * Your own PGlite instance, so that you can enqueue messages in its transactions. The outbox does not close the instance.
       * Make sure that no other process opens the instance's folder. The outbox cannot know whether such a store has lost
       * transactions, for example after a power failure: call {@link Outbox.recover} before you start a worker.
       */
      pglite: PgliteInstance
      /** The ledger's schema; the queue's is `<schema>_queue`. @defaultValue `'gateway_sms'` */
      schema?: string | undefined
    }
  | {
      /** A connection string or pool options for node-postgres. */
      postgres: string | PostgresOptions
      /** The ledger's schema; the queue's is `<schema>_queue`. @defaultValue `'gateway_sms'` */
      schema?: string | undefined
    }

/** The part of a PGlite instance that the outbox uses. */
export interface PgliteInstance {
  /** Runs one statement. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in PGlite
  query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>
  /** Runs one or more statements without values. */
  exec(text: string): Promise<{ rows: Record<string, unknown>[] }[]>
  /** Runs `work` in a transaction, which is rolled back if `work` throws and committed otherwise. */
  transaction<T>(work: (tx: QueryTransaction) => Promise<T>): Promise<T>
}

/** Connection options for PostgreSQL. They are passed unchanged to node-postgres's pool, so its other options also work. */
export interface PostgresOptions {
  connectionString?: string
  host?: string
  port?: number
  database?: string
  user?: string
  /** The password, or a function that returns it. */
  password?: string | (() => string | Promise<string>)
  /** The maximum number of connections. @defaultValue `12` */
  max?: number
  ssl?: boolean | object
  /** Any other option of node-postgres's pool. */
  [option: string]: unknown
}

/** A source of time and timers, compatible with pg-boss's clocks. */
export interface OutboxClock {
  /** Returns epoch milliseconds. */
  now(): number
  /** Calls `fn` once, after `ms` milliseconds. */
  setTimeout(fn: () => void, ms: number): unknown
  /** Cancels a timeout. */
  clearTimeout(handle: unknown): void
  /** Calls `fn` every `ms` milliseconds. */
  setInterval(fn: () => void, ms: number): unknown
  /** Cancels an interval. */
  clearInterval(handle: unknown): void
}

/** Options for {@link openOutbox}. */
export interface OutboxOptions {
  /** The client that sends the messages. Its token needs the scopes POST, PUT, GET and DELETE. */
  client: SmsClient
  store: OutboxStore
  /** Whether to create the outbox if the store has none. @defaultValue `true` */
  create?: boolean | undefined
  /**
   * The maximum combined rate of all workers, such as `'300 segments/s'`, `'50 messages/s'` or `'20000 recipients/min'`. Urgent
   * messages count towards the rate but are not delayed. Every process must use the same rate. @defaultValue no limit
   */
  rate?: string | undefined
  /** The hours in which only urgent messages are sent. @defaultValue none */
  quietHours?: QuietHours | undefined
  /** Called immediately before each batch is sent. Returns the numbers that must not receive the message. */
  suppress?:
    | ((numbers: readonly string[]) => Iterable<string> | Promise<Iterable<string>>)
    | undefined
  /**
   * The credit in euros below which campaigns are paused. @defaultValue none; campaigns are then paused only when the credit is
   * used up
   */
  minCredit?: number | undefined
  /** Called with each event, and not awaited. If the function throws an error or rejects, the process emits a warning. */
  onEvent?: ((event: OutboxEvent) => unknown) | undefined
  /** Called at each step of each batch, for tracing and tests. */
  onStep?: ((step: Step, batch: string) => void | Promise<void>) | undefined
  /**
   * The lease in seconds: if a batch's worker sends no heartbeat for this long, another worker takes over the batch. Values
   * below 10 limit a batch's total time instead, and are meant for tests. @defaultValue `30`
   */
  lease?: number | undefined
  /** A clock for tests, such as pg-boss's `TestClock`, for delays, leases and rates. @defaultValue the database's clock */
  clock?: OutboxClock | undefined
}

/** The steps of a batch, in order. */
export type Step =
  | 'before-create'
  | 'before-post'
  | 'after-post'
  | 'before-commit'
  | 'after-commit'
  | 'after-close'
  | 'after-done'

/**
 * `urgent` messages are sent before all others, regardless of rates and quiet hours. `bulk` messages are sent after all others.
 */
export type Priority = 'urgent' | 'normal' | 'bulk'

/** The hours of the day, in the recipient's local time, during which only urgent messages are sent. */
export interface QuietHours {
  /** The start, such as `21:00`. */
  from: string
  /** The end, such as `08:00`. */
  to: string
  /**
   * The time zone, or a function that returns it for a number such as `+39-3331234567`. @defaultValue the zone of the number's
   * country for European countries with a single zone; `UTC` for others
   */
  timeZone?: string | ((number: string) => string) | undefined
}

/** A message for {@link Outbox.enqueue}. */
export interface EnqueueRequest {
  /** A string of 1 to 200 characters that identifies the message. A second message with the same key is never sent. */
  key: string
  message: SendRequest
  /** @defaultValue `'normal'` */
  priority?: Priority | undefined
  /** The earliest time to send. @defaultValue immediately */
  sendAt?: Date | undefined
  /** The maximum price in euros; a more expensive message becomes a dead letter. @defaultValue no limit */
  maxPrice?: number | undefined
}

/** Options for {@link Outbox.enqueue}. */
export interface EnqueueOptions {
  /**
   * Your transaction. The message is enqueued only if this transaction commits. Pass a node-postgres client or a PGlite
   * transaction directly. Wrap the transactions of other libraries with pg-boss's adapters: `fromKysely(trx)`,
   * `fromDrizzle(tx, sql)`, `fromKnex(trx)` or `fromPrisma(tx)`.
   */
  tx?: OutboxTransaction | undefined
}

/** A node-postgres or PGlite transaction, or another library's transaction wrapped by one of pg-boss's adapters. */
export type OutboxTransaction = QueryTransaction | AdaptedTransaction

/** A node-postgres or PGlite transaction. */
export interface QueryTransaction {
  /** Runs one statement. */
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** A transaction wrapped by one of pg-boss's adapters. */
export interface AdaptedTransaction {
  /** Runs one statement. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** The result of {@link Outbox.enqueue}. */
export interface Enqueued {
  /** The batch's id in the ledger, which is a UUIDv5 of the key. */
  id: string
  /** False if the message had already been enqueued. */
  isNew: boolean
}

/** The state of a message in the outbox. */
export type BatchState =
  | 'planned'
  | 'creating'
  | 'committing'
  | 'done'
  | 'undetermined'
  | 'dead'
  | 'cancelled'

/** A message in the outbox. */
export interface Batch {
  id: string
  /** The caller's key; absent for a campaign's message. */
  key?: string
  /** The campaign's id; absent for a single message. */
  campaign?: string
  state: BatchState
  /** The message's id at the gateway; absent until the message is committed. */
  messageId?: string
  recipients: number
  /** The gateway's segment count; absent until the message is committed. */
  segments?: number
  /** The gateway's price in euros; absent until the message is committed. */
  price?: number
  /** The number of attempts. Each attempt may create a message at the gateway, but at most one of these messages is sent. */
  attempts: number
  /** The last failure; absent if no attempt has failed, or if the message was eventually queued. */
  error?: BatchError
  updatedAt: Date
}

/** Options for {@link Outbox.campaign}. */
export interface CampaignRequest {
  /**
   * A string of 1 to 200 characters that identifies the campaign. If the import of the recipients was interrupted, the same
   * request continues the import. Another request with this id fails with a `campaign-conflict`.
   */
  id: string
  sender: string
  /** The text, with `{{placeholders}}` for each recipient's fields. */
  template: string
  /**
   * The recipients. They must be the same, in the same order, in every request for the campaign. Numbers must be in the gateway's
   * format, in international format, or in the national format of `defaultCountry`; all others count as invalid. Duplicates are
   * skipped.
   */
  recipients: Iterable<string | RecipientInput> | AsyncIterable<string | RecipientInput>
  /** The country of numbers in national format, as an ISO 3166 code. @defaultValue none */
  defaultCountry?: string | undefined
  /** The options for each message, as in a {@link SendRequest}. */
  options?: SendRequest['options']
  /** Only simulates sending (D). @defaultValue `false` */
  test?: boolean | undefined
  /** The number of recipients per message at the gateway, from 1 to 10,000. @defaultValue `1000` */
  batchSize?: number | undefined
  /**
   * The budget in euros, at the gateway's prices. The campaign is paused before it exceeds this budget. @defaultValue no limit
   */
  maxCost?: number | undefined
  /** This campaign's rate, in the format of {@link OutboxOptions.rate}. @defaultValue none */
  rate?: string | undefined
  /** @defaultValue `'bulk'` */
  priority?: Priority | undefined
  /** The earliest time to send. @defaultValue immediately */
  sendAt?: Date | undefined
  /** The end of the sending window. If the campaign is not done by then, it is paused. @defaultValue no end */
  until?: Date | undefined
  /**
   * Overrides the outbox's quiet hours. `timeZone` cannot be a function here, because the time zone is stored. @defaultValue
   * the outbox's
   */
  quietHours?: (Omit<QuietHours, 'timeZone'> & { timeZone?: string | undefined }) | undefined
  /** Aborting this signal stops the import. A later call with the same request continues the import. */
  signal?: AbortSignal | undefined
}

/** Options for {@link Outbox.work}. */
export interface WorkOptions {
  /** Aborting this signal stops the worker once the batches in progress have ended or been postponed. */
  signal?: AbortSignal | undefined
  /**
   * The maximum number of batches in progress at the same time. Urgent messages have two additional slots. @defaultValue `8`
   */
  concurrency?: number | undefined
  /** Whether the worker stops once nothing more can be sent at the moment. @defaultValue `false` */
  untilIdle?: boolean | undefined
  /** The polling interval of an idle worker, in milliseconds. @defaultValue `500` */
  pollInterval?: number | undefined
}
