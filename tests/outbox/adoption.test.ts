// Tests with stores that were not shut down cleanly. Some have forgotten a message that the gateway has queued, because their
// folder was restored to an earlier state.
import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TestClock } from 'pg-boss'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import { openOutbox, type OutboxOptions } from '../../src/outbox/index.ts'
import { createBench, engines, newNumber, newStore } from './outbox-on.ts'

const italian = () => newNumber()
const portuguese = () => newNumber().replace('+39-333', '+351-91')

/** Creates a store that can be restored to an earlier state, or reopened as after a crash. */
async function forgetful(options: Partial<OutboxOptions>) {
  const clock = new TestClock('2030-01-01T07:30:00Z')
  const bench = await createBench('PGlite', { clock, ...options })
  const backup = await mkdtemp(join(inject('folder'), 'gateway-sms-backup-'))
  onTestFinished(async () => {
    await bench.close()
    await rm(backup, { recursive: true, force: true })
  })
  const dir = 'dir' in bench.store ? bench.store.dir : ''
  const remember = async ({ isOpen = false } = {}) => {
    if (!isOpen) await bench.outbox.close()
    await cp(dir, backup, { recursive: true })
    if (!isOpen) await bench.reopen()
  }
  const crash = async () => {
    await bench.outbox.close()
    await writeFile(`${dir}.owner.json`, JSON.stringify({ pid: 1, isClosed: false }))
    await bench.reopen()
  }
  /** Restores the earlier state. The file with the store's owner is as after a crash, or as given, or `unchanged`. */
  const forget = async (owner?: string) => {
    await bench.outbox.close()
    await rm(dir, { recursive: true })
    await rename(backup, dir)
    if (owner === undefined) return await crash()
    if (owner !== 'unchanged') await writeFile(`${dir}.owner.json`, owner)
    await bench.reopen()
  }
  return { bench, clock, dir, remember, crash, forget }
}

test('a forgotten message is adopted, and not sent again', async () => {
  const { bench, remember, forget } = await forgetful({})
  const recipients = [italian(), italian()]
  const message = { sender: 'Acme', body: 'Hi', recipients }
  await bench.outbox.enqueue({ key: 'one', message })
  await remember()
  await bench.outbox.work({ untilIdle: true })
  await forget()
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.outbox.find('one')).toMatchObject({ state: 'done', recipients: 2 })
  expect(await bench.queued()).toEqual(recipients)
})

test.each([
  ['is empty', ''],
  ['is from before', JSON.stringify({ pid: 1, session: 'earlier', isClosed: true })],
  ['is as the last process left it, and the folder is a backup', 'unchanged'],
])('a forgotten message is adopted if the owner file %s', async (_, owner) => {
  const { bench, remember, forget } = await forgetful({})
  const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
  await bench.outbox.enqueue({ key: 'one', message })
  await remember()
  await bench.outbox.work({ untilIdle: true })
  await forget(owner)
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.outbox.find('one')).toMatchObject({ state: 'done' })
  expect(await bench.queued()).toEqual([message.recipients])
})

test.each(engines)('a restored database on %s is recovered on request', async (engine) => {
  const bench = await createBench(engine)
  onTestFinished(async () => await bench.close())
  const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
  await bench.outbox.enqueue({ key: 'one', message })
  await bench.outbox.work({ untilIdle: true })
  // As in a backup from before the message was sent.
  const schema = bench.store.schema ?? 'gateway_sms'
  await bench.database.query(
    `UPDATE ${schema}.batch SET state = 'planned', attempt = 0, commit_id = NULL, updated_at = now() - interval '2 min'`,
  )
  await bench.outbox.recover()
  // A sweep restores the job.
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.outbox.find('one')).toMatchObject({ state: 'done' })
  expect(await bench.queued()).toEqual([message.recipients])
})

test('a store that was closed is opened without looking for messages', async () => {
  const { bench } = await forgetful({})
  await bench.reopen()
  await bench.outbox.work({ untilIdle: true })
  expect(bench.requests).toEqual([])
})

test('a folder that was backed up while it was open is noticed', async () => {
  const { bench, dir, remember, forget } = await forgetful({})
  const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
  await bench.outbox.enqueue({ key: 'one', message })
  await bench.database.query('CHECKPOINT')
  await remember({ isOpen: true })
  await bench.outbox.work({ untilIdle: true })
  await forget('unchanged')
  await bench.outbox.work({ untilIdle: true })
  expect(dir).not.toBe('')
  expect(await bench.queued()).toEqual([message.recipients])
})

test('a second schema in the folder does not make the first look restored', async () => {
  const { bench, clock, dir } = await forgetful({})
  await bench.outbox.close()
  const store = { dir, schema: 'other' }
  await (await openOutbox({ client: bench.client, store, clock })).close()
  await bench.reopen()
  await bench.outbox.work({ untilIdle: true })
  expect(bench.requests).toEqual([])
})

test.each(engines)(
  'on %s, a recovery for which there is no token fails, and can be repeated',
  async (engine) => {
    const bench = await createBench(engine, { clock: new TestClock() })
    onTestFinished(async () => await bench.close())
    const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
    await bench.outbox.enqueue({ key: 'one', message })
    await bench.outbox.work({ untilIdle: true })
    const service = createClient({
      environment: 'test',
      credentials: { email: 'a@example.com', apiKey: 'key' },
      fetch: async () =>
        await Promise.resolve(
          Response.json({ success: false, message: 'no', error: 1, data: null }, { status: 404 }),
        ),
    })
    bench.failToken = async () => {
      const { token } = await service.tokens.create({
        scopes: ['GET:test.ws-messaggisms.com/messages'],
      })
      return token
    }
    const schema = bench.store.schema ?? 'gateway_sms'
    await bench.database.query(`UPDATE ${schema}.batch SET state = 'planned', commit_id = NULL`)
    bench.intercept = async (request) => {
      if (request.url.endsWith('/messages/')) bench.hasNoToken = true
      return await Promise.resolve(undefined)
    }
    await expect(bench.outbox.recover()).rejects.toMatchObject({ operation: 'createToken' })
    bench.intercept = undefined
    bench.hasNoToken = false
    await bench.outbox.recover()
    expect(
      await bench.database.query(`SELECT count(*)::int AS adopted FROM ${schema}.adopted`),
    ).toEqual([{ adopted: 1 }])
  },
)

test('a new store in a folder that was deleted is opened without looking for messages', async () => {
  const { bench, dir } = await forgetful({})
  await bench.outbox.close()
  await rm(dir, { recursive: true })
  await bench.reopen()
  await bench.outbox.work({ untilIdle: true })
  expect(bench.requests).toEqual([])
})

test('an export of a store that has forgotten a message contains it', async () => {
  const { bench, clock, remember, forget } = await forgetful({})
  const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
  await bench.outbox.enqueue({ key: 'one', message })
  await remember()
  await bench.outbox.work({ untilIdle: true })
  await forget()
  const { store, remove } = await newStore('PGlite')
  onTestFinished(remove)
  const options = { client: bench.client, store, clock }
  const target = await openOutbox(options)
  await target.import(bench.outbox.export())
  const moved = await openOutbox(options)
  await moved.work({ untilIdle: true })
  await moved.close()
  expect(await bench.queued()).toEqual([message.recipients])
})

test('a forgotten message is adopted even if the store was only opened and closed after the crash', async () => {
  const { bench, remember, forget } = await forgetful({})
  const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
  await bench.outbox.enqueue({ key: 'one', message })
  await remember()
  await bench.outbox.work({ untilIdle: true })
  await forget()
  await bench.reopen()
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.outbox.find('one')).toMatchObject({ state: 'done' })
  expect(await bench.queued()).toEqual([message.recipients])
})

test('recipients in quiet hours are not lost with a forgotten message to the others', async () => {
  // At 07:30 UTC it is half past eight in Italy, and half past seven in Portugal.
  const { bench, clock, remember, forget } = await forgetful({
    quietHours: { from: '21:00', to: '08:00' },
  })
  const [awake, asleep] = [italian(), portuguese()]
  const campaign = { id: 'morning', sender: 'Acme', template: 'Hi', recipients: [awake, asleep] }
  await bench.outbox.campaign(campaign)
  await remember()
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.queued()).toEqual([awake])
  await forget()
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.queued()).toEqual([awake])
  const found = await bench.outbox.findCampaign('morning')
  expect(await found?.status()).toMatchObject({ state: 'running', sent: 1, open: 1 })
  await clock.setTime('2030-01-01T08:30:00Z')
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.queued()).toEqual([asleep, awake].toSorted())
  expect(await found?.status()).toMatchObject({ state: 'done', sent: 2 })
})

test('recipients whose message was forgotten after their quiet hours are not reached twice', async () => {
  const { bench, clock, remember, forget } = await forgetful({
    quietHours: { from: '21:00', to: '08:00' },
  })
  const recipients = [italian(), portuguese()]
  await bench.outbox.campaign({ id: 'both', sender: 'Acme', template: 'Hi', recipients })
  await remember()
  await bench.outbox.work({ untilIdle: true })
  await clock.setTime('2030-01-01T08:30:00Z')
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.queued()).toEqual(recipients.toSorted())
  await forget()
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.queued()).toEqual(recipients.toSorted())
  const found = await bench.outbox.findCampaign('both')
  expect(await found?.status()).toMatchObject({ state: 'done', sent: 2 })
})

test('recipients who were suppressed are not counted as reached by a forgotten message', async () => {
  const { bench, remember, forget } = await forgetful({})
  const [reached, suppressed] = [italian(), italian()]
  const recipients = [reached, suppressed]
  await bench.outbox.campaign({ id: 'stop', sender: 'Acme', template: 'Hi', recipients })
  await bench.outbox.suppress([suppressed])
  await remember()
  await bench.outbox.work({ untilIdle: true })
  await forget()
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.queued()).toEqual([reached])
  const found = await bench.outbox.findCampaign('stop')
  expect(await found?.status()).toMatchObject({ state: 'done', sent: 1, suppressed: 1 })
})

test('a forgotten message that the gateway no longer has is undetermined', async () => {
  const { bench, remember, forget } = await forgetful({})
  const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
  await bench.outbox.enqueue({ key: 'gone', message })
  await remember()
  await bench.outbox.work({ untilIdle: true })
  await forget()
  let reads = 0
  bench.intercept = async (request) => {
    // The gateway has the message when the worker looks for lost ones, and loses it then.
    if (request.method !== 'GET' || new URL(request.url).pathname === '/messages/') return undefined
    reads += 1
    if (reads === 1) return undefined
    const body = { success: false, message: 'no', error: 211, data: null }
    return await Promise.resolve(Response.json(body, { status: 404 }))
  }
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.outbox.find('gone')).toMatchObject({ state: 'undetermined' })
  // Only a person can decide to send it again.
  const [found] = await bench.outbox.undetermined()
  bench.intercept = undefined
  await bench.outbox.resolve(found?.id ?? '', 'not-sent')
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.queued()).toEqual([message.recipients, message.recipients])
})

test('batches that a killed process was sending are sent as soon as the store is opened again', async () => {
  const steps = Promise.withResolvers<void>()
  let isFirst = true
  const { bench, crash } = await forgetful({
    onStep: async (step) => {
      if (step !== 'before-post' || !isFirst) return
      isFirst = false
      steps.resolve()
      await killed.promise
    },
  })
  const killed = Promise.withResolvers<void>()
  const message = { sender: 'Acme', body: 'Hi', recipients: italian() }
  await bench.outbox.enqueue({ key: 'held', message })
  const controller = new AbortController()
  const working = bench.outbox.work({ signal: controller.signal })
  await steps.promise
  await crash()
  controller.abort()
  killed.resolve()
  await working
  // The clock stands still, so the dead process's lease never runs out.
  await bench.outbox.work({ untilIdle: true })
  expect(await bench.outbox.find('held')).toMatchObject({ state: 'done' })
  expect(await bench.queued()).toEqual([message.recipients])
})
