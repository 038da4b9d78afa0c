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
import { migrate } from './store/schema.ts'
import { setSuppressed } from './suppression.ts'
import { exportLedger, importLedger } from './transfer.ts'
import { findBatch, listBatches, reconcile, replay, resolve, type Resolution } from './troubles.ts'
import type {
  Batch,
  CampaignRequest,
  Enqueued,
  EnqueueOptions,
  EnqueueRequest,
  OutboxOptions,
  OutboxStore,
  WorkOptions,
} from './types.ts'
import { parseRate } from './work/pace.ts'
import { sweep, type SweepResult } from './work/sweep.ts'
import { checkQuietHours } from './work/timing.ts'
import { work } from './work/worker.ts'

/**
 * Messages that will go out, whatever crashes: a ledger and a queue in your database, in front of the client.
 *
 * Each message is submitted once in effect. That rests on two assumptions about the gateway: an empty `recipients` closes a
 * transaction (A11), and an open one costs nothing and is never sent (A14).
 */
export interface Outbox {
  /**
   * Stores a message, to be sent by a worker. Given `tx`, it is stored if your transaction commits.
   *
   * @throws OutboxError `key-conflict` if the key belongs to another message, with the `difference`; `invalid-option` for one that
   * cannot be sent.
   * @example
   * ```ts
   * await outbox.enqueue({ key: 'order-42', message: { sender: 'Acme', body: 'Thank you!', recipients: '+39-3331234567' } })
   * ```
   */
  enqueue(request: EnqueueRequest, options?: EnqueueOptions): Promise<Enqueued>
  /** Sends what is due, until the signal is aborted. On PostgreSQL any number of processes may do so. */
  work(options?: WorkOptions): Promise<void>
  /** Finds a message by the key that it was enqueued with. */
  find(key: string): Promise<Batch | undefined>
  /** Messages of which nobody can know whether they were queued: the gateway lost them after they were committed. */
  undetermined(): Promise<Batch[]>
  /**
   * Says what a person has found out about an undetermined message. `not-sent` sends it again.
   *
   * @throws OutboxError `wrong-state` if it is not undetermined.
   */
  resolve(id: string, resolution: Resolution): Promise<void>
  /** Looks at the gateway for each undetermined message. What is found there is resolved; the others stay. */
  reconcile(): Promise<{ resolved: number; left: number }>
  /** Messages that were refused for good. */
  deadLetters(): Promise<Batch[]>
  /**
   * Sends a dead letter again, once its cause is mended.
   *
   * @throws OutboxError `wrong-state` if it is none.
   */
  replay(id: string): Promise<void>
  /**
   * Makes a campaign, and resolves with it once all recipients are in the ledger. The same request again goes on with the same
   * campaign, wherever it was.
   *
   * @throws OutboxError `campaign-conflict` if another has the id; `import-elsewhere` if another process imports it right now.
   * @example
   * ```ts
   * const campaign = await outbox.campaign({ id: 'spring', sender: 'Acme', template: 'Hi {{name}}!', recipients: readCsv(), maxCost: 900 })
   * for await (const { sent, recipients } of campaign.progress()) console.log(sent, recipients)
   * ```
   */
  campaign(request: CampaignRequest): Promise<Campaign>
  /** Finds a campaign by its id. */
  findCampaign(id: string): Promise<Campaign | undefined>
  /** Puts numbers on the list of those who get nothing. It is asked when a message is sent, not when it is enqueued. */
  suppress(numbers: readonly string[], reason?: string): Promise<void>
  /** Takes numbers off that list. */
  unsuppress(numbers: readonly string[]): Promise<void>
  /**
   * Takes a callback of the gateway, and writes what has become of each recipient. False if the message is none of this outbox.
   *
   * The message is read from the gateway, so that a forged callback does no harm; it needs its `callback_url`.
   *
   * @throws CallbackError as `parseCallback` does: respond with its `status`.
   */
  onCallback(request: Request): Promise<boolean>
  /** Asks the gateway for deliveries that are not known, of at most `limit` messages. Gives how many it has asked for. @defaultValue `limit: 100` */
  refreshDeliveries(options?: { limit?: number }): Promise<number>
  /** Figures for monitoring. */
  metrics(): Promise<OutboxMetrics>
  /** The same as text for Prometheus. */
  prometheus(): Promise<string>
  /** Yields the ledger as lines of JSON, for {@link Outbox.import}. Let no worker run meanwhile. It holds numbers and texts. */
  export(): AsyncGenerator<string, void>
  /**
   * Reads an export into an outbox that is empty, all of it or nothing, and closes this one: open it again to go on.
   *
   * @throws OutboxError `wrong-state` if it is not empty; `foreign-store` if the lines are something else.
   */
  import(lines: Iterable<string> | AsyncIterable<string>): Promise<void>
  /** Discards open transactions that crashes have left at the gateway. Workers do it by themselves once a minute where there may be some. */
  sweep(options?: { everything?: boolean; signal?: AbortSignal }): Promise<SweepResult>
  /** Ends the connections. Workers have to be ended before. */
  close(): Promise<void>
}

/**
 * Opens an outbox, and makes or updates its tables.
 *
 * @throws OutboxError `missing-package` with the command that installs it, `store-in-use` with the process that has the folder,
 * `foreign-store`, `newer-store`, or `store-failed` if the database cannot be reached.
 * @example
 * ```ts
 * const outbox = await openOutbox({ client: sms, store: { dir: './outbox' } })
 * ```
 */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  checkOptions(options)
  const emit = createEmit(options.onEvent)
  const onError = (error: unknown) => emit({ type: 'error', error })
  const { store } = options
  return await openOn(await openStore(store, onError), options)
}

/** @internal Opens an outbox on a database that is open. */
export async function openOn(database: Database, options: OutboxOptions): Promise<Outbox> {
  const emit = createEmit(options.onEvent)
  const onError = (error: unknown) => emit({ type: 'error', error })
  try {
    const schema = checkSchema(options.store.schema ?? 'gateway_sms')
    const store = await migrate(database, schema)
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

async function openStore(store: OutboxStore, onError: (error: unknown) => void): Promise<Database> {
  if ('dir' in store) return await openPglite(store.dir)
  if ('pglite' in store) return await openOnPglite(store.pglite)
  return await openPostgres(store.postgres, onError)
}

function createOutbox(core: Core): Outbox {
  const beforeFirst = { adopt: core.database.endedUncleanly }
  let isClosed = false
  const open = <Given extends unknown[], T>(call: (...given: Given) => Promise<T>) => {
    return async (...given: Given): Promise<T> => {
      if (!isClosed) return await call(...given)
      throw new OutboxError('closed', 'The outbox is closed. Open it again.')
    }
  }
  const close = async () => {
    if (isClosed) return
    isClosed = true
    await core.queue.stop()
    await core.database.close()
  }
  return {
    enqueue: open(async (request, options) => await enqueue(core, request, options)),
    work: open(async (options = {}) => await work(core, options, beforeFirst)),
    find: open(async (key) => await findBatch(core, key)),
    undetermined: open(async () => await listBatches(core, 'undetermined')),
    resolve: open(async (id, resolution) => await resolve(core, id, resolution)),
    reconcile: open(async () => await reconcile(core)),
    deadLetters: open(async () => await listBatches(core, 'dead')),
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
      // Its messages carry the id of the store that they come from, which was read when this one was opened.
      await close()
    }),
    sweep: open(async (options) => await sweep(core, options)),
    close,
  }
}

function checkOptions({ client, store, rate, quietHours, lease }: OutboxOptions): void {
  if (typeof client?.messages?.draft !== 'function')
    throw invalid('`client` must be a client of createClient().')
  const isStore =
    typeof store === 'object' &&
    store !== null &&
    ('dir' in store || 'pglite' in store || 'postgres' in store)
  if (!isStore) throw invalid('`store` must be { dir }, { pglite } or { postgres }.')
  if (rate !== undefined) parseRate(rate)
  checkQuietHours(quietHours)
  if (lease !== undefined && !(lease >= 1))
    throw invalid('`lease` must be a number of seconds from 1 on.')
}

function invalid(message: string): OutboxError {
  return new OutboxError('invalid-option', message)
}
