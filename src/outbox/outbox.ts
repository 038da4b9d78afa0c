import { campaignOf, findCampaign, type Campaign } from './campaign/campaign.ts'
import { importCampaign } from './campaign/import-campaign.ts'
import { checkSchema, createCore, type Core } from './core.ts'
import { onCallback, refreshDeliveries } from './delivery.ts'
import { enqueue } from './enqueue.ts'
import { OutboxError } from './errors.ts'
import { createEmit } from './events.ts'
import { readMetrics, toPrometheus, type OutboxMetrics } from './metrics.ts'
import { startQueue } from './queue.ts'
import type { Database } from './store/database.ts'
import { openOnPglite, openPglite } from './store/open-pglite.ts'
import { openPostgres } from './store/open-postgres.ts'
import { migrate, renewSession } from './store/schema.ts'
import { setSuppressed } from './suppression.ts'
import { exportLedger, importLedger } from './transfer.ts'
import {
  findBatch,
  listBatches,
  reconcile,
  replay,
  resolve,
  type ListOptions,
  type Resolution,
} from './troubles.ts'
import type {
  Batch,
  CampaignRequest,
  Enqueued,
  EnqueueOptions,
  EnqueueRequest,
  OutboxOptions,
  WorkOptions,
} from './types.ts'
import { parseRate } from './work/pace.ts'
import { recover, sweep, type SweepResult } from './work/sweep.ts'
import { checkQuietHours } from './work/timing.ts'
import { work } from './work/worker.ts'

/**
 * A durable message queue in your database. Each message in it is submitted to the gateway effectively once, even if processes
 * crash. This guarantee relies on assumptions about the gateway: that a PUT with an empty list of `recipients` closes a
 * transaction (A11), that an open transaction is free (A14), and that closing a closed transaction has no effect (A25).
 */
export interface Outbox {
  /**
   * Stores a message for a worker to send. With `tx`, the message is stored only if your transaction commits.
   *
   * @throws OutboxError `key-conflict`, with the `difference`, if the key belongs to a different message; `invalid-option` for
   * a message that cannot be sent.
   * @example
   * ```ts
   * await outbox.enqueue({ key: 'order-42', message: { sender: 'Acme', body: 'Thank you!', recipients: '+39-3331234567' } })
   * ```
   */
  enqueue(request: EnqueueRequest, options?: EnqueueOptions): Promise<Enqueued>
  /**
   * Sends due messages until the signal is aborted or, with `untilIdle`, until nothing more can be sent at the moment. With a
   * PostgreSQL server, any number of processes can do this at the same time.
   */
  work(options?: WorkOptions): Promise<void>
  /** Finds a message by the key with which it was enqueued. */
  find(key: string): Promise<Batch | undefined>
  /**
   * Lists messages that may or may not have been queued. For example, a message is listed here if it was committed but no
   * longer exists at the gateway.
   *
   * Returns at most 10,000 messages, sorted by the time at which their outcome became unknown. To list more, pass the number of
   * messages that you have already received as `skip`. `metrics()` returns the total number.
   *
   * @throws OutboxError `invalid-option` if `skip` is not a whole number of at least 0.
   */
  undetermined(options?: ListOptions): Promise<Batch[]>
  /**
   * Records whether an undetermined message was sent, as established by a manual check. If `resolution` is `not-sent`, the
   * outbox enqueues the message again.
   *
   * @throws OutboxError `wrong-state` if the message is not undetermined.
   */
  resolve(id: string, resolution: Resolution): Promise<void>
  /**
   * Looks up each undetermined message at the gateway. Messages that still exist there are resolved; all others remain
   * undetermined.
   */
  reconcile(): Promise<{ resolved: number; left: number }>
  /**
   * Lists messages that were rejected permanently.
   *
   * Returns at most 10,000 messages, sorted by the time of their rejection. To list more, pass the number of messages that you
   * have already received as `skip`. `metrics()` returns the total number.
   *
   * @throws OutboxError `invalid-option` if `skip` is not a whole number of at least 0.
   */
  deadLetters(options?: ListOptions): Promise<Batch[]>
  /**
   * Enqueues a dead letter again. Before you call this method, fix the cause of the rejection.
   *
   * @throws OutboxError `wrong-state` if the message is not a dead letter, or if its campaign was cancelled.
   */
  replay(id: string): Promise<void>
  /**
   * Creates a campaign, and resolves once all recipients are in the ledger. If an import was interrupted, another call with the
   * same request continues it.
   *
   * @throws OutboxError `campaign-conflict` if a different campaign has the id; `import-elsewhere` if another process is
   * importing the campaign.
   * @example
   * ```ts
   * const campaign = await outbox.campaign({ id: 'spring', sender: 'Acme', template: 'Hi {{name}}!', recipients: readCsv(), maxCost: 900 })
   * for await (const { sent, recipients } of campaign.progress()) console.log(sent, recipients)
   * ```
   */
  campaign(request: CampaignRequest): Promise<Campaign>
  /** Finds a campaign by its id. */
  findCampaign(id: string): Promise<Campaign | undefined>
  /** Adds numbers to the suppression list, which is checked when a message is sent, not when it is enqueued. */
  suppress(numbers: readonly string[], reason?: string): Promise<void>
  /** Removes numbers from the suppression list. */
  unsuppress(numbers: readonly string[]): Promise<void>
  /**
   * Handles a callback from the gateway and records the outcome for each recipient. Resolves with false if the message does not
   * belong to this outbox.
   *
   * The outcomes are read from the gateway, not from the callback, so a forged callback does no harm. The gateway sends
   * callbacks only for messages with a `callback_url`.
   *
   * @throws CallbackError as `parseCallback` does: respond with its `status`.
   */
  onCallback(request: Request): Promise<boolean>
  /**
   * Reads missing delivery states from the gateway, for at most `limit` messages. Resolves with the number of messages read.
   *
   * @defaultValue `limit: 100`
   */
  refreshDeliveries(options?: { limit?: number }): Promise<number>
  /** Reads metrics for monitoring. */
  metrics(): Promise<OutboxMetrics>
  /** Reads the metrics in Prometheus text format. */
  prometheus(): Promise<string>
  /**
   * Yields the ledger, including phone numbers and message texts, as lines of JSON for {@link Outbox.import}. Stop all workers
   * before the export.
   */
  export(): AsyncGenerator<string, void>
  /**
   * Imports the lines of an export into an empty outbox, in one transaction, and then closes the outbox. To use the outbox,
   * open it again.
   *
   * @throws OutboxError `wrong-state` if the outbox is not empty; `foreign-store` if the lines are not a complete export.
   */
  import(lines: Iterable<string> | AsyncIterable<string>): Promise<void>
  /**
   * Discards open transactions that crashes or lost responses have left behind at the gateway. Workers do this automatically
   * once a minute while such transactions may exist. With `everything`, all of the account's messages are checked.
   */
  sweep(options?: { everything?: boolean; signal?: AbortSignal }): Promise<SweepResult>
  /**
   * Looks for messages that the gateway has queued although the store does not know it, and records them, so that they are not
   * sent again. Call this method before you start the workers of a PostgreSQL database or of your own PGlite instance that was
   * restored from a backup. A worker with a store in a folder calls it whenever the store may have lost something.
   */
  recover(options?: { signal?: AbortSignal }): Promise<void>
  /** Closes the database connections. Stop the workers before you call this method. */
  close(): Promise<void>
}

/**
 * Opens an outbox, and creates or updates its tables.
 *
 * @throws OutboxError `missing-package`, with the command that installs the package; `store-in-use`, with the process that has
 * the folder open; `foreign-store`, `newer-store`, or `store-failed` if the database cannot be reached; `missing-store` if
 * there is no outbox and `create` is false.
 * @example
 * ```ts
 * const outbox = await openOutbox({ client: sms, store: { dir: './outbox' } })
 * ```
 */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  checkOptions(options)
  const emit = createEmit(options.onEvent)
  const onError = (error: unknown) => emit({ type: 'error', error })
  return await openOn(await openStore(options, onError), options)
}

/** @internal Opens an outbox on an open database. */
export async function openOn(database: Database, options: OutboxOptions): Promise<Outbox> {
  const emit = createEmit(options.onEvent)
  const onError = (error: unknown) => emit({ type: 'error', error })
  try {
    const schema = checkSchema(options.store.schema ?? 'gateway_sms')
    const store = await migrate(database, schema, options.create)
    const queue = await startQueue(database, `${schema}_queue`, options, onError)
    return createOutbox(createCore({ options, database, queue, store, schema, emit }))
  } catch (error) {
    await database.close().catch(() => {})
    if (error instanceof OutboxError) throw error
    throw new OutboxError(
      'store-failed',
      `The outbox cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

async function openStore(
  { store, create }: OutboxOptions,
  onError: (error: unknown) => void,
): Promise<Database> {
  if ('dir' in store) return await openPglite(store.dir, create)
  if ('pglite' in store) return await openOnPglite(store.pglite)
  return await openPostgres(store.postgres, onError)
}

function createOutbox(core: Core): Outbox {
  let isClosed = false
  const open = <Given extends unknown[], T>(call: (...given: Given) => Promise<T>) => {
    return async (...given: Given): Promise<T> => {
      if (!isClosed) return await call(...given)
      throw new OutboxError('closed', 'The outbox is closed. To use it again, call `openOutbox`.')
    }
  }
  const close = async () => {
    if (isClosed) return
    isClosed = true
    await core.queue.stop()
    // If this fails, the store will be recovered when it is opened again.
    await renewSession(core.database, core.query, core.schema).catch(() => {})
    await core.database.close()
  }
  return {
    enqueue: open(async (request, options) => await enqueue(core, request, options)),
    work: open(async (options = {}) => await work(core, options)),
    find: open(async (key) => await findBatch(core, key)),
    undetermined: open(async (options) => await listBatches(core, 'undetermined', options)),
    resolve: open(async (id, resolution) => await resolve(core, id, resolution)),
    reconcile: open(async () => await reconcile(core)),
    deadLetters: open(async (options) => await listBatches(core, 'dead', options)),
    replay: open(async (id) => await replay(core, id)),
    campaign: open(async (request) => {
      await importCampaign(core, request)
      return campaignOf(core, request.id)
    }),
    findCampaign: open(async (id) => await findCampaign(core, id)),
    suppress: open(async (numbers, reason) => await setSuppressed(core, numbers, reason, true)),
    unsuppress: open(async (numbers) => await setSuppressed(core, numbers, undefined, false)),
    onCallback: open(async (request) => await onCallback(core, request)),
    refreshDeliveries: open(async ({ limit = 100 } = {}) => await refreshDeliveries(core, limit)),
    metrics: open(async () => await readMetrics(core)),
    prometheus: open(async () => toPrometheus(await readMetrics(core))),
    export: () => exportLedger(core),
    import: open(async (lines) => {
      await importLedger(core, lines)
      // The import replaces the store's id, which this outbox read when it was opened.
      await close()
    }),
    sweep: open(async (options) => await sweep(core, options)),
    recover: open(async ({ signal } = {}) => await recover(core, signal)),
    close,
  }
}

function checkOptions({ client, store, rate, quietHours, lease }: OutboxOptions): void {
  if (typeof client?.messages?.draft !== 'function')
    throw invalid('`client` must be a client made by createClient().')
  const isStore =
    typeof store === 'object' &&
    store !== null &&
    ('dir' in store || 'pglite' in store || 'postgres' in store)
  if (!isStore) throw invalid('`store` must be { dir }, { pglite } or { postgres }.')
  if (rate !== undefined) parseRate(rate)
  checkQuietHours(quietHours)
  if (lease !== undefined && !(lease >= 1))
    throw invalid('`lease` must be a number of at least 1, in seconds.')
}

function invalid(message: string): OutboxError {
  return new OutboxError('invalid-option', message)
}
