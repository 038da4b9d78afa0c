// Runs one measurement in a new process. `node tasks.mjs '{"task":"campaign", …}'` prints its figures as JSON.
import { createClient } from '../../dist/index.js'
import { createTransport } from '../../dist/node/index.js'
import { openOutbox } from '../../dist/outbox/index.js'

const { task, store, url, count, batchSize, concurrency } = JSON.parse(process.argv[2])
const client = createClient({ baseUrl: url, token: 'x', fetch: createTransport() })
const sender = 'Acme'

function* numbers() {
  for (let i = 0; i < count; i += 1) yield `+39-333${String(i).padStart(8, '0')}`
}

function* people() {
  for (const number of numbers()) yield { number, fields: { name: `Anna ${number.slice(-4)}` } }
}

/** Returns how long `work` takes, in seconds, and the process's peak memory. */
async function measured(work) {
  const start = performance.now()
  const more = await work()
  const seconds = (performance.now() - start) / 1000
  return { seconds, peak: process.resourceUsage().maxRSS, ...more }
}

/** Measures a campaign, from reading the first recipient to queueing the last message. */
async function sendCampaign(template, recipients) {
  const outbox = await openOutbox({ client, store, onEvent: report })
  const stop = new AbortController()
  const result = await measured(async () => {
    const working = outbox.work({ signal: stop.signal, concurrency })
    const start = performance.now()
    const campaign = await outbox.campaign({ id: 'all', sender, template, recipients, batchSize })
    const imported = (performance.now() - start) / 1000
    for await (const { sent } of campaign.progress({ interval: 100 })) if (sent === count) break
    stop.abort()
    await working
    return { imported }
  })
  await outbox.close()
  return result
}

function report(event) {
  if (!['sent', 'orphan'].includes(event.type)) console.error(event)
}

const tasks = {
  campaign: async () => await sendCampaign('Our spring sale begins today', numbers()),
  personal: async () => await sendCampaign('Hi {{name}}, our spring sale begins today', people()),

  // Without an outbox, an application creates a job for each message, which sends it.
  plain: async () => {
    const { PgBoss } = await import('pg-boss')
    const { default: pg } = await import('pg')
    const pool = new pg.Pool({ connectionString: store.postgres, max: 12 })
    const db = { executeSql: async (text, values) => await pool.query(text, values) }
    const boss = new PgBoss({ db, schema: store.schema, schedule: false, supervise: false })
    await boss.start()
    await boss.createQueue('send', { retryLimit: 3 })
    const result = await measured(async () => {
      let jobs = []
      for (const recipient of people()) {
        jobs.push({ data: recipient })
        if (jobs.length === 1000) await boss.insert('send', jobs.splice(0))
      }
      await boss.insert('send', jobs)
      // `boss.work()` polls every half a second. This loop never waits.
      const width = 32
      const loop = async () => {
        for (;;) {
          const taken = await boss.fetch('send', { batchSize: width })
          if (taken.length === 0) return
          await Promise.all(
            taken.map(async ({ data }) => {
              const body = `Hi {{name}}, our spring sale begins today`
              await client.messages.send({ sender, body, recipients: [data] })
            }),
          )
          await boss.complete(
            'send',
            taken.map(({ id }) => id),
          )
        }
      }
      await Promise.all(Array.from({ length: Math.ceil(concurrency / width) }, loop))
    })
    await boss.stop({ graceful: false })
    await pool.end()
    return result
  },

  // Opens an existing outbox, and measures until a worker has sent the first message.
  reopen: async () => {
    const stop = new AbortController()
    let opened = 0
    const result = await measured(async () => {
      const start = performance.now()
      const onEvent = (event) => {
        report(event)
        if (event.type === 'sent') stop.abort()
      }
      const outbox = await openOutbox({ client, store, onEvent })
      opened = (performance.now() - start) / 1000
      await outbox.work({ signal: stop.signal, concurrency: 1 })
      return { outbox }
    })
    const { outbox, ...figures } = result
    await outbox.close()
    return { ...figures, opened }
  },

  // Fills a store with messages that are still to be sent, by enqueueing one and copying its rows.
  fill: async () => {
    const outbox = await openOutbox({ client, store })
    await outbox.enqueue({ key: 'model', message: { sender, body: 'Hi', recipients: model } })
    await outbox.close()
    const { query, close } = await connect()
    for (const text of copies) await query(text)
    await close()
    return {}
  },
}

const model = '+39-3330000000'
const copies = [
  // Turns off the check of each job's foreign keys.
  'SET session_replication_role = replica',
  `INSERT INTO ${store.schema}.batch SELECT r.*
   FROM ${store.schema}.batch b, generate_series(2, ${count}) i, LATERAL jsonb_populate_record(b,
     jsonb_build_object('id', gen_random_uuid(), 'key', 'message ' || i)) r`,
  `INSERT INTO ${store.schema}.recipient (batch, n, number)
   SELECT b.id, 1, '${model}' FROM ${store.schema}.batch b WHERE b.key <> 'model'`,
  `INSERT INTO ${store.schema}_queue.job SELECT r.*
   FROM ${store.schema}_queue.job j, ${store.schema}.batch b, LATERAL jsonb_populate_record(j,
     jsonb_build_object('id', gen_random_uuid(), 'singleton_key', b.id,
       'data', jsonb_build_object('batch', b.id, 'priority', b.priority))) r
   WHERE b.key <> 'model'`,
  'ANALYZE',
]

/** Connects directly to the store's database. */
async function connect() {
  if (store.dir !== undefined) {
    const { PGlite } = await import('@electric-sql/pglite')
    const pglite = await PGlite.create({ dataDir: store.dir })
    return {
      query: async (text) => await pglite.query(text),
      close: async () => await pglite.close(),
    }
  }
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: store.postgres })
  await client.connect()
  return {
    query: async (text) => await client.query(text),
    close: async () => await client.end(),
  }
}

console.log(JSON.stringify(await tasks[task]()))
process.exit(0)
