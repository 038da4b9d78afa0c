import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TestClock } from 'pg-boss'
import { expect, inject } from 'vitest'
import { createClient, type Message, type SmsClient } from '../../src/index.ts'
import type { Outbox, OutboxEvent, OutboxOptions, OutboxStore } from '../../src/outbox/index.ts'
import { openOn } from '../../src/outbox/outbox.ts'
import type { Database } from '../../src/outbox/store/database.ts'
import { openPglite } from '../../src/outbox/store/open-pglite.ts'
import { openPostgres } from '../../src/outbox/store/open-postgres.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts'

/** The engines available on this machine. */
export const engines =
  inject('postgres') === null ? (['PGlite'] as const) : (['PGlite', 'PostgreSQL'] as const)
export type Engine = 'PGlite' | 'PostgreSQL'

/** A new store, and a function that removes it. */
export async function newStore(
  engine: Engine,
): Promise<{ store: OutboxStore; remove: () => Promise<void> }> {
  if (engine === 'PGlite') {
    const folder = await mkdtemp(join(inject('folder'), 'gateway-sms-outbox-'))
    const dir = join(folder, 'store')
    await cp(dirname(inject('seededFolder')), folder, { recursive: true })
    return {
      store: { dir },
      remove: async () => await rm(folder, { recursive: true, force: true }),
    }
  }
  const url = postgresUrl()
  const schema = `test_${randomUUID().replaceAll('-', '')}`
  return {
    store: { postgres: url, schema },
    remove: async () => {
      await queryPostgres(
        `DROP SCHEMA IF EXISTS ${schema} CASCADE; DROP SCHEMA IF EXISTS ${schema}_queue CASCADE`,
      )
    },
  }
}

export function postgresUrl(): string {
  const url = inject('postgres')
  if (url === null) throw new Error('PostgreSQL is not available.')
  return url
}

export async function queryPostgres(text: string, url = postgresUrl()): Promise<unknown[]> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows ?? []
  } finally {
    await client.end()
  }
}

/** An outbox on a new store, and a gateway that each test replaces. */
export interface Bench {
  outbox: Outbox
  store: OutboxStore
  /** The store's database, for what the outbox has no method for. */
  database: Database
  client: SmsClient
  sandbox: Sandbox
  /** The outbox's events since the last {@link Bench.renew}. */
  events: OutboxEvent[]
  /** Requests to the gateway since then, such as `POST /messages/`. */
  requests: string[]
  /** Replaces the gateway. */
  renew(options?: SandboxOptions): void
  /** Whether the client's `token` function fails, with `failToken`. */
  hasNoToken?: boolean
  failToken: () => Promise<string>
  /** Intercepts requests to the gateway. */
  intercept?: ((request: Request) => Promise<Response | undefined>) | undefined
  reopen(options?: Partial<OutboxOptions>): Promise<void>
  /** The numbers that the gateway has queued, each as often as it was queued. */
  queued(): Promise<string[]>
  /** The number of open transactions at the gateway. */
  open(): Promise<number>
  close(): Promise<void>
}

export async function createBench(
  engine: Engine,
  options: Partial<OutboxOptions> = {},
): Promise<Bench> {
  const { store, remove } = await newStore(engine)
  const bench = {} as Bench
  const client = createClient({
    environment: 'test',
    token: async () => {
      if (bench.hasNoToken) return await bench.failToken()
      return bench.sandbox.token()
    },
    retry: { attempts: 2, minDelay: 1, maxDelay: 5 },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      bench.requests.push(`${request.method} ${new URL(request.url).pathname}`)
      return (await bench.intercept?.(request.clone())) ?? (await bench.sandbox.fetch(request))
    },
  })
  const open = async (more: Partial<OutboxOptions> = {}) => {
    bench.database =
      'dir' in store ? await openPglite(store.dir) : await openPostgres(postgresUrl(), () => {})
    return await openOn(bench.database, {
      client,
      store,
      onEvent: (event) => bench.events.push(event),
      ...options,
      ...more,
    })
  }
  Object.assign(bench, {
    client,
    store,
    events: [],
    requests: [],
    renew: (given: SandboxOptions = {}) => {
      bench.sandbox = createSandbox({
        clock: 'manual',
        credit: 1_000_000,
        seed: randomUUID(),
        ...given,
      })
      bench.events.length = 0
      bench.requests.length = 0
      bench.intercept = undefined
      bench.hasNoToken = false
      bench.failToken = async () => await Promise.reject(new Error('the vault is down'))
    },
    reopen: async (more?: Partial<OutboxOptions>) => {
      await bench.outbox.close()
      bench.outbox = await open(more)
    },
    queued: async () => await numbersQueued(client),
    open: async () => await countOpen(client),
    close: async () => {
      await bench.outbox.close()
      await remove()
    },
  })
  bench.renew()
  bench.outbox = await open()
  return bench
}

/** The numbers that the gateway has queued, sorted, each as often as it was queued. */
export async function numbersQueued(client: SmsClient): Promise<string[]> {
  const closed = (await allMessages(client)).filter(({ transaction }) => transaction === false)
  const lists = await Promise.all(
    closed.map(async ({ id }) => await client.messages.recipients(id)),
  )
  return lists
    .flat()
    .map(({ number = '' }) => number)
    .toSorted()
}

/** The number of open transactions at the gateway. */
export async function countOpen(client: SmsClient): Promise<number> {
  return (await allMessages(client)).filter(({ transaction }) => transaction === true).length
}

async function allMessages({ messages }: SmsClient): Promise<Message[]> {
  const listed = await messages.list()
  return await Promise.all(listed.map(async ({ id }) => await messages.get(id)))
}

/** Moves the clock forward until a lease of one second has run out and another worker has taken over. */
export async function passLease(clock: TestClock, isTakenOver: () => boolean): Promise<void> {
  await expect
    .poll(
      async () => {
        if (!isTakenOver()) await clock.tick(1000)
        return isTakenOver()
      },
      { timeout: 20_000, interval: 50 },
    )
    .toBe(true)
}

/** Adds 10,001 undetermined messages to a store, of which only the latest has a message at the gateway. */
export async function addUndetermined(
  { query }: Database,
  store: OutboxStore,
  messageId: string,
): Promise<void> {
  await query(
    `INSERT INTO ${store.schema ?? 'gateway_sms'}.batch
       (id, key, priority, state, recipients, commit_id, created_at, updated_at)
     SELECT gen_random_uuid(), n::text, 1, 'undetermined', 1, CASE n WHEN 10001 THEN $1::text END, now(), to_timestamp(n)
     FROM generate_series(1, 10001) n`,
    [messageId],
  )
}

let numbers = 0
/** A number that no other test in this file uses. */
export function newNumber(): string {
  numbers += 1
  return `+39-333${String(numbers).padStart(7, '0')}`
}
