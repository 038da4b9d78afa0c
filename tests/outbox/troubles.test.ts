// Failures of the token, the database, the disk and the clock.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { TestClock } from 'pg-boss'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createClient } from '../../src/index.ts'
import {
  openOutbox,
  type OutboxEvent,
  type OutboxStore,
  type Step,
} from '../../src/outbox/index.ts'
import { openOn } from '../../src/outbox/outbox.ts'
import type { Database } from '../../src/outbox/store/database.ts'
import { openPglite } from '../../src/outbox/store/open-pglite.ts'
import { openPostgres } from '../../src/outbox/store/open-postgres.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import {
  addUndetermined,
  countOpen,
  createBench,
  engines,
  newNumber,
  newStore,
  numbersQueued,
  postgresUrl,
  queryPostgres,
  type Bench,
  type Engine,
} from './outbox-on.ts'

const message = () => ({ sender: 'Acme', body: 'Hi', recipients: newNumber() })

async function benchWithClock(engine: Engine, rate?: string) {
  const clock = new TestClock('2030-01-01T09:00:00Z')
  const bench = await createBench(engine, { clock, ...(rate !== undefined && { rate }) })
  onTestFinished(async () => await bench.close())
  return { bench, clock }
}

async function enqueue({ outbox }: Pick<Bench, 'outbox'>, count: number): Promise<string[]> {
  const numbers: string[] = []
  for (let i = 0; i < count; i += 1) {
    const { recipients, ...rest } = message()
    await outbox.enqueue({ key: recipients, message: { ...rest, recipients } })
    numbers.push(recipients)
  }
  return numbers
}

describe.each(engines)('a worker on %s', (engine) => {
  test.each([401, 403])(
    'pauses while the gateway rejects its token with %i, reports this, and loses nothing',
    async (status) => {
      const { bench, clock } = await benchWithClock(engine)
      const numbers = await enqueue(bench, 20)
      const rejected = { success: false, message: 'no', error: 130, data: null }
      bench.intercept = async () => await Promise.resolve(Response.json(rejected, { status }))
      await bench.outbox.work({ untilIdle: true, concurrency: 4 })
      expect(bench.events.length).toBeGreaterThan(0)
      for (const event of bench.events) {
        expect(event).toMatchObject({ type: 'held', error: { name: 'GatewayError' } })
        expect(JSON.stringify(event)).toContain(String(status))
      }
      // The others wait instead of being rejected as well.
      const before = bench.requests.length
      expect(before).toBeLessThanOrEqual(8)
      await bench.outbox.work({ untilIdle: true })
      expect(bench.requests).toHaveLength(before)

      bench.intercept = undefined
      await clock.setTime('2030-01-01T09:00:15Z')
      await bench.outbox.work({ untilIdle: true })
      // A refusal leaves nothing behind at the gateway, so there is nothing to look for.
      expect(bench.requests).not.toContain('GET /messages/')
      expect(await bench.queued()).toEqual(numbers.toSorted())
      expect(await bench.open()).toBe(0)
    },
  )

  test.each(['before-post', 'after-commit'] satisfies Step[])(
    'waits while there is no token, from the step %s, and loses nothing',
    async (from) => {
      const clock = new TestClock('2030-01-01T09:00:00Z')
      const onStep = (step: Step) => {
        if (step === from) bench.hasNoToken = true
      }
      const bench = await createBench(engine, { clock, onStep })
      onTestFinished(async () => await bench.close())
      const numbers = await enqueue(bench, 3)
      await bench.outbox.work({ untilIdle: true })
      expect(bench.events.find(({ type }) => type === 'held')).toMatchObject({
        error: { name: 'ConfigurationError' },
      })
      expect(bench.events.find(({ type }) => type === 'error')).toMatchObject({
        error: { thrown: { message: 'the vault is down' } },
      })
      expect(await bench.outbox.deadLetters()).toEqual([])
      expect(await bench.outbox.undetermined()).toEqual([])
      await bench.reopen({ onStep: () => {} })
      bench.hasNoToken = false
      await clock.setTime('2030-01-01T09:00:15Z')
      await bench.outbox.work({ untilIdle: true })
      expect(await bench.queued()).toEqual(numbers.toSorted())
    },
  )

  const createToken = { scopes: ['GET:test.ws-messaggisms.com/messages' as const] }
  const noAccount = createClient({ environment: 'test', token: 'none' })
  const noService = createClient({
    environment: 'test',
    credentials: { email: 'a@example.com', apiKey: 'key' },
    fetch: async () =>
      await Promise.resolve(
        Response.json({ success: false, message: 'no', error: 1, data: null }, { status: 404 }),
      ),
  })
  test.each([
    ['has no credentials', 'before-post', noAccount],
    ['has no credentials', 'after-commit', noAccount],
    ['gets a 404', 'before-post', noService],
    ['gets a 404', 'after-commit', noService],
  ] as const)(
    'waits while the `token` function %s for its own calls, from the step %s',
    async (_, from, { tokens }) => {
      const clock = new TestClock('2030-01-01T09:00:00Z')
      let isKilled = false
      const onStep = (step: Step) => {
        if (step !== from) return
        bench.hasNoToken = true
        if (from === 'before-post' || isKilled) return
        isKilled = true
        throw new Error('killed')
      }
      const bench = await createBench(engine, { clock, onStep })
      onTestFinished(async () => await bench.close())
      bench.failToken = async () => (await tokens.create(createToken)).token
      const numbers = await enqueue(bench, 1)
      for (let turns = 0; turns < 2; turns += 1) {
        await bench.outbox.work({ untilIdle: true })
        await clock.tick(2000)
      }
      expect(bench.events).toContainEqual(expect.objectContaining({ type: 'held' }))
      await bench.reopen({ onStep: () => {} })
      bench.hasNoToken = false
      await clock.tick(15_000)
      await bench.outbox.work({ untilIdle: true })
      expect(await bench.queued()).toEqual(numbers)
    },
  )

  test('sends at once at a rate whose interval is not a whole number of microseconds', async () => {
    const { bench } = await benchWithClock(engine, '150 messages/s')
    const numbers = await enqueue(bench, 1)
    // With this clock, even the shortest wait would not end.
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual(numbers)
  })

  test('a PUT that is rejected with 403 after the commit is retried, and queues the message once', async () => {
    const { bench, clock } = await benchWithClock(engine)
    const numbers = await enqueue(bench, 1)
    bench.intercept = async ({ method }) => {
      if (method !== 'PUT') return await Promise.resolve(undefined)
      return Response.json({ success: false, message: 'no', error: 1, data: null }, { status: 403 })
    }
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.undetermined()).toEqual([])
    bench.intercept = undefined
    await clock.setTime('2030-01-01T09:00:15Z')
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual(numbers)
  })

  test('sends when the clock jumps forward, and when it jumps back', async () => {
    const { bench, clock } = await benchWithClock(engine, '100 messages/s')
    const all: string[] = []
    const times = ['2030-01-03T09:00:00Z', '2030-01-01T09:00:00Z', '2029-12-01T09:00:00Z']
    for (const time of ['2030-01-01T09:00:01Z', ...times]) {
      await clock.setTime(time)
      all.push(...(await enqueue(bench, 3)))
      const working = bench.outbox.work({ untilIdle: true })
      const tickAndRead = async () => {
        await clock.tick(10)
        return await bench.queued()
      }
      await expect.poll(tickAndRead, { timeout: 20_000, interval: 20 }).toEqual(all.toSorted())
      await working
    }
  })

  test('is paused again after the clock has jumped back, and only for as long as the gateway says', async () => {
    const { bench, clock } = await benchWithClock(engine)
    const reject = () =>
      bench.sandbox.faults.add({
        when: { times: 1 },
        action: { kind: 'status', status: 429, headers: { 'retry-after': '5' } },
      })
    const numbers = await enqueue(bench, 1)
    reject()
    await bench.outbox.work({ untilIdle: true })
    await clock.setTime('2028-01-01T09:00:00Z')
    numbers.push(...(await enqueue(bench, 1)))
    reject()
    await bench.outbox.work({ untilIdle: true })
    await clock.tick(7000)
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual(numbers.slice(1))
  })

  test('keeps to its rate when urgent messages are sent in between', async () => {
    const { bench, clock } = await benchWithClock(engine, '1000 recipients/h')
    const recipients = Array.from({ length: 3000 }, () => newNumber())
    await bench.outbox.campaign({ id: 'large', sender: 'Acme', template: 'Hi', recipients })
    for (let minute = 0; minute < 3; minute += 1) {
      await bench.outbox.work({ untilIdle: true, concurrency: 1 })
      await bench.outbox.enqueue({ key: `${minute}`, message: message(), priority: 'urgent' })
      await bench.outbox.work({ untilIdle: true, concurrency: 1 })
      await clock.tick(60_000)
    }
    await bench.outbox.work({ untilIdle: true, concurrency: 1 })
    expect(await bench.queued()).toHaveLength(1003)
  })

  test('a listener that rejects causes a warning, and the worker continues', async () => {
    const warnings: string[] = []
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation((text) => {
      warnings.push(String(text))
    })
    onTestFinished(() => emitWarning.mockRestore())
    const bench = await createBench(engine, {
      onEvent: async () => await Promise.reject(new Error('the webhook is down')),
    })
    onTestFinished(async () => await bench.close())
    const numbers = await enqueue(bench, 1)
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual(numbers)
    expect(warnings).toContain('gateway-sms outbox: onEvent failed: Error: the webhook is down')
  })

  test('is not paused for longer when the clock jumps back during a pause', async () => {
    const { bench, clock } = await benchWithClock(engine)
    const numbers = await enqueue(bench, 2)
    bench.sandbox.faults.add({
      when: { times: 1 },
      action: { kind: 'status', status: 429, headers: { 'retry-after': '600' } },
    })
    await bench.outbox.work({ untilIdle: true, concurrency: 1 })
    expect(bench.events).toMatchObject([{ type: 'held' }])
    await clock.setTime('2029-12-01T09:00:00Z')
    const later = await enqueue(bench, 1)
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual(later)
    await clock.setTime('2030-01-01T09:11:00Z')
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual([...numbers, ...later].toSorted())
  })
})

/** The statements of a batch, by a part of their text. */
const statements = {
  claim: "SET state = 'creating'",
  commit: '), mine AS (',
  mark: 'UPDATE ledger.recipient SET state',
  finish: "SET state = 'done'",
  complete: 'completed_on',
}

async function openDatabase(store: OutboxStore): Promise<Database> {
  if ('postgres' in store) return await openPostgres(store.postgres, () => {})
  return await openPglite('dir' in store ? store.dir : '')
}

/** Runs two messages while the first execution of a statement fails, and returns what the gateway and the outbox have. */
async function runWhile(
  engine: Engine,
  fails: (text: string) => { before?: Error; after?: Error } | undefined,
) {
  const { store, remove } = await newStore(engine)
  const database = await openDatabase(store)
  let isOpen = false
  const failing = async <T>(text: string, run: () => Promise<T>): Promise<T> => {
    const { before, after } = (isOpen && fails(text)) || {}
    if (before) throw before
    const result = await run()
    if (after) throw after
    return result
  }
  const query: Database['query'] = async (text, values) =>
    await failing(text, async () => await database.query(text, values))
  const { bossOptions } = database
  const db = bossOptions.db && {
    ...bossOptions.db,
    executeSql: async (text: string, values?: unknown[]) =>
      await failing(
        text,
        async () => (await bossOptions.db?.executeSql(text, values)) ?? { rows: [] },
      ),
  }
  const sandbox = createSandbox({ clock: 'manual' })
  const client = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  const events: OutboxEvent[] = []
  const suppressed = newNumber()
  const outbox = await openOn(
    { ...database, query, bossOptions: { ...bossOptions, ...(db && { db }) } },
    {
      client,
      store,
      lease: 1,
      suppress: () => [suppressed],
      onEvent: (event) => events.push(event),
    },
  )
  isOpen = true
  const keys = [newNumber(), newNumber()]
  for (const key of keys) {
    const recipients = [key, suppressed]
    await outbox.enqueue({ key, message: { sender: 'Acme', body: 'Hi', recipients } })
  }
  const stop = new AbortController()
  const working = outbox.work({ signal: stop.signal, pollInterval: 20 })
  const states = async () =>
    await Promise.all(keys.map(async (key) => (await outbox.find(key))?.state))
  await expect.poll(states, { timeout: 30_000, interval: 50 }).toEqual(['done', 'done'])
  stop.abort()
  await working
  await outbox.sweep({ everything: true })
  await outbox.close()
  await remove()
  return { keys, events, queued: await numbersQueued(client), open: await countOpen(client) }
}

describe.each(engines.slice(-1))('a database on %s that fails', (engine) => {
  test.each(
    Object.entries(statements).flatMap(([name, text]) => [
      [name, 'before it ran', text, 'before'] as const,
      [name, 'after it ran', text, 'after'] as const,
    ]),
  )('at the statement %s, %s, loses no messages and doubles none', async (_, __, part, when) => {
    let failures = 0
    const { keys, queued, events, open } = await runWhile(engine, (text) => {
      // The schema has replaced `ledger`.
      if (!text.replaceAll(/test_\w+\.|gateway_sms\./gu, 'ledger.').includes(part)) return undefined
      failures += 1
      if (failures > 1) return undefined
      return { [when]: new Error('Connection terminated unexpectedly') }
    })
    expect(failures).toBeGreaterThan(0)
    expect(queued).toEqual(keys.toSorted())
    expect(open).toBe(0)
    expect(events.some(({ type }) => type === 'error')).toBe(true)
  })

  test('because the disk is full waits, and continues once there is space', async () => {
    let writes = 0
    const full = Object.assign(new Error('could not extend file: No space left on device'), {
      code: '53100',
    })
    const { keys, queued, open } = await runWhile(engine, (text) => {
      if (!/^\s*(?:UPDATE|WITH given)/u.test(text) || text.includes('_queue')) return undefined
      writes += 1
      return writes > 2 && writes < 12 ? { before: full } : undefined
    })
    expect(writes).toBeGreaterThan(12)
    expect(queued).toEqual(keys.toSorted())
    expect(open).toBe(0)
  })
})

test.each(engines)(
  'on %s, more than 10,000 undetermined messages are listed in several calls, and all are reconciled',
  async (engine) => {
    const { store, remove } = await newStore(engine)
    onTestFinished(remove)
    const database = await openDatabase(store)
    const sandbox = createSandbox({ clock: 'manual' })
    const { fetch } = sandbox
    const client = createClient({ environment: 'test', token: sandbox.token(), fetch })
    const outbox = await openOn(database, { client, store })
    const { id } = await client.messages.send(message())
    await addUndetermined(database, store, id)
    const first = await outbox.undetermined()
    expect(first).toHaveLength(10_000)
    expect(first[9999]).toMatchObject({ key: '10000' })
    const rest = await outbox.undetermined({ skip: 10_000 })
    expect(rest).toMatchObject([{ key: '10001', messageId: id }])
    await expect(outbox.undetermined({ skip: -1 })).rejects.toMatchObject({
      reason: 'invalid-option',
    })
    expect(await outbox.reconcile()).toEqual({ resolved: 1, left: 10_000 })
    expect((await outbox.metrics()).batches.undetermined).toBe(10_000)
    await outbox.close()
  },
)

test('an embedded store whose folder cannot grow keeps what it has, and continues with more space', async () => {
  const { store, remove } = await newStore('PGlite')
  onTestFinished(remove)
  const program = `
    import { createClient } from ${JSON.stringify(`${process.cwd()}/src/index.ts`)}
    import { openOutbox } from ${JSON.stringify(`${process.cwd()}/src/outbox/index.ts`)}
    const client = createClient({ environment: 'test', token: 'none' })
    const outbox = await openOutbox({ client, store: ${JSON.stringify(store)} })
    const fields = { text: 'x'.repeat(1500) }
    function* recipients() {
      for (let i = 0; i < 40_000; i += 1) yield { number: '+39-333' + String(i).padStart(7, '0'), fields }
    }
    await outbox.campaign({ id: 'large', sender: 'Acme', template: 'Hi', recipients: recipients() }).then(
      () => console.log('imported'),
      (error) => console.log('failed', error.message))
    process.exit()`
  // A limit on the size of files, of 20,000 blocks of 1 KiB, stands for a full disk.
  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    'ulimit -f 20000; exec "$0" --no-warnings --input-type=module -e "$1"',
    process.execPath,
    program,
  ])
  expect(stdout).toMatch(/^failed could not (?:extend|write)/u)
  const client = createClient({ environment: 'test', token: 'none' })
  const outbox = await openOutbox({ client, store })
  const campaign = await outbox.findCampaign('large')
  const { recipients = 0 } = (await campaign?.status()) ?? {}
  expect(recipients).toBeGreaterThan(0)
  expect(recipients % 1000).toBe(0)
  await outbox.enqueue({ key: 'afterwards', message: message() })
  expect(await outbox.find('afterwards')).toMatchObject({ state: 'planned' })
  await outbox.close()
})

const steps: Step[] = [
  'before-create',
  'before-post',
  'before-commit',
  'after-commit',
  'after-close',
]
test.skipIf(!engines.includes('PostgreSQL' as never)).each(steps)(
  'if the server ends the connections at %s, no messages are lost or doubled',
  async (step) => {
    const { store, remove } = await newStore('PostgreSQL')
    const name = `test-${randomUUID()}`
    const url = new URL(postgresUrl())
    url.searchParams.set('application_name', name)
    const sandbox = createSandbox({ clock: 'manual' })
    const client = createClient({
      environment: 'test',
      token: sandbox.token(),
      fetch: sandbox.fetch,
    })
    let isFirst = true
    const outbox = await openOutbox({
      client,
      store: { ...store, postgres: url.href },
      lease: 1,
      onStep: async (at) => {
        if (at !== step || !isFirst) return
        isFirst = false
        await queryPostgres(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${name}'`,
        )
      },
    })
    const numbers = await enqueue({ outbox }, 3)
    const stop = new AbortController()
    const working = outbox.work({ signal: stop.signal, pollInterval: 20 })
    const states = async () =>
      await Promise.all(
        numbers.map(async (key) => (await outbox.find(key).catch(() => undefined))?.state),
      )
    await expect.poll(states, { timeout: 30_000, interval: 50 }).toEqual(numbers.map(() => 'done'))
    stop.abort()
    await working
    await outbox.close()
    await remove()
    expect(isFirst).toBe(false)
    expect(await numbersQueued(client)).toEqual(numbers.toSorted())
  },
)

test.skipIf(!engines.includes('PostgreSQL' as never))(
  'a connection that breaks between two statements of a transaction fails the transaction, and nothing else',
  async () => {
    const database = await openPostgres(postgresUrl(), () => {})
    onTestFinished(async () => await database.close())
    const working = database.transaction(async ({ query }) => {
      const [connection] = await query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      const { pid } = connection ?? { pid: 0 }
      await database.query('SELECT pg_terminate_backend($1::int)', [pid])
      const isAlive = 'SELECT pid FROM pg_stat_activity WHERE pid = $1::int'
      await expect.poll(async () => await database.query(isAlive, [pid])).toEqual([])
      await query('SELECT 1')
    })
    // Which of the two depends on whether the server's reason or the end of the connection arrives first.
    await expect(working).rejects.toThrow(/connection error|terminating connection/u)
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
  },
)

test.skipIf(!engines.includes('PostgreSQL' as never))(
  'a retry on PostgreSQL does not depend on this process’s clock',
  async () => {
    const bench = await createBench('PostgreSQL')
    onTestFinished(async () => await bench.close())
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    onTestFinished(() => void vi.useRealTimers())
    await enqueue(bench, 1)
    bench.sandbox.faults.add({ when: { times: 1 }, action: { kind: 'status', status: 503 } })
    await bench.outbox.work({ untilIdle: true })
    const wait = await queryPostgres(
      `SELECT start_after < now() + interval '10 s' AS "isSoon" FROM ${bench.store.schema}_queue.job WHERE state = 'created'`,
    )
    expect(wait).toEqual([{ isSoon: true }])
  },
)

test.skipIf(!engines.includes('PostgreSQL' as never))(
  'recipients that one worker is moving are not sent by another that begins the same batch',
  async () => {
    const bench = await createBench('PostgreSQL', { clock: new TestClock() })
    onTestFinished(async () => await bench.close())
    const [first, second] = [newNumber(), newNumber()]
    const recipients = [first, second]
    await bench.outbox.campaign({ id: 'c', sender: 'Acme', template: 'Hi', recipients })
    const { schema } = bench.store
    const { default: pg } = await import('pg')
    const other = new pg.Client({ connectionString: postgresUrl() })
    await other.connect()
    onTestFinished(async () => await other.end())
    // As `split` does, whose transaction the other worker has not committed yet.
    await other.query('BEGIN')
    await other.query(`UPDATE ${schema}.batch SET recipients = 1`)
    await other.query(`UPDATE ${schema}.recipient SET batch = gen_random_uuid() WHERE n = 2`)
    const working = bench.outbox.work({ untilIdle: true })
    const waiting = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${schema}.batch b SET%'`
    await expect.poll(async () => await queryPostgres(waiting), { timeout: 20_000 }).toHaveLength(1)
    await other.query('COMMIT')
    await working
    expect(await bench.queued()).toEqual([])
    expect(bench.events).toMatchObject([{ type: 'error' }, { type: 'retry' }])
  },
)
