import { TestClock } from 'pg-boss'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { estimateCampaign, openOutbox, type OutboxOptions } from '../../src/outbox/index.ts'
import { createBench, engines, newNumber, newStore, type Bench } from './outbox-on.ts'

const people = (count: number) => Array.from({ length: count }, () => newNumber())

describe.each(engines)('a campaign on %s', (engine) => {
  let bench: Bench
  let suppressed: string[] = []
  let campaigns = 0
  beforeAll(async () => {
    bench = await createBench(engine, { suppress: () => suppressed, minCredit: 1 })
  })
  afterAll(async () => await bench.close())
  beforeEach(() => {
    bench.renew()
    suppressed = []
    campaigns += 1
  })

  const request = (
    recipients: Iterable<string | { number: string; fields: { name: string } }>,
  ) => ({
    id: `campaign ${campaigns}`,
    sender: 'Acme',
    template: 'Hi {{name}}',
    recipients,
    batchSize: 3,
  })
  /** The requests that change something at the gateway. A sweep for earlier tests' messages may read. */
  const changes = () => bench.requests.filter((each) => !each.startsWith('GET '))
  const work = async (more: Partial<Parameters<Bench['outbox']['work']>[0]> = {}) =>
    await bench.outbox.work({ untilIdle: true, ...more })

  test('reaches each number once, whatever its format and however often it appears', async () => {
    const [first = '', ...others] = people(7)
    const campaign = await bench.outbox.campaign(
      request([
        first,
        ...others,
        first.replace('-', ''),
        'no number',
        { number: first, fields: { name: 'Anna' } },
      ]),
    )
    await work()
    expect(await bench.queued()).toEqual([first, ...others].toSorted())
    expect(await campaign.status()).toMatchObject({
      state: 'done',
      recipients: 7,
      sent: 7,
      open: 0,
      duplicates: 2,
      invalid: 1,
      spent: 0.2205,
    })
  })

  test('continues where it stopped after an interrupted import', async () => {
    const all = people(10)
    const broken = function* () {
      yield* all.slice(0, 8)
      throw new Error('the file ends here')
    }
    await expect(bench.outbox.campaign(request(broken()))).rejects.toThrow('the file ends here')
    const campaign = await bench.outbox.findCampaign(`campaign ${campaigns}`)
    expect(await campaign?.status()).toMatchObject({ state: 'importing', recipients: 8 })
    await work()
    await bench.outbox.campaign(request(all))
    await work()
    // The third time, nothing is left to do.
    await bench.outbox.campaign(request(all))
    await work()
    expect(await bench.queued()).toEqual(all.toSorted())
    await expect(
      bench.outbox.campaign({ ...request(all), template: 'Other' }),
    ).rejects.toMatchObject({
      reason: 'campaign-conflict',
      message: expect.stringContaining('message.body'),
    })
  })

  test.each([
    ['another list of the same length', (all: string[]) => ({ recipients: people(all.length) })],
    ['a longer list', (all: string[]) => ({ recipients: [...all, ...people(1)] })],
    ['another budget', () => ({ maxCost: 0.05 })],
    ['another date', () => ({ sendAt: new Date('2040-01-01') })],
    ['another rate', () => ({ rate: '1/s' })],
    ['another country', () => ({ defaultCountry: 'IT' })],
  ])('refuses %s with the same id once it was imported', async (_, other) => {
    const all = people(4)
    const campaign = await bench.outbox.campaign({ ...request(all), rate: '1000/s' })
    const again = bench.outbox.campaign({ ...request(all), ...other(all) })
    await expect(again).rejects.toMatchObject({ reason: 'campaign-conflict' })
    await bench.outbox.campaign(request(all))
    await work()
    expect(await campaign.status()).toMatchObject({ state: 'done', sent: 4 })
  })

  test('accepts the first request again with other properties of the recipients', async () => {
    const [number = ''] = people(1)
    const fields = { name: 'Anna', city: 'Rome' }
    const row = { id: 1n, number, fields }
    await bench.outbox.campaign(request([row]))
    const again = { fields: { city: 'Rome', name: 'Anna' }, id: 2n, number }
    const campaign = await bench.outbox.campaign(request([again]))
    await work()
    expect(await campaign.status()).toMatchObject({ state: 'done', recipients: 1 })
  })

  test('accepts the first request again after its budget was raised', async () => {
    const all = people(4)
    const first = { ...request(all), maxCost: 0 }
    const campaign = await bench.outbox.campaign(first)
    await work()
    await campaign.resume({ maxCost: 1 })
    await bench.outbox.campaign(first)
    await bench.outbox.campaign({ ...first, maxCost: 1 })
    await work()
    expect(await campaign.status()).toMatchObject({ state: 'done', maxCost: 1 })
  })

  test.each(['sendAt', 'until'] as const)('refuses an invalid date as %s', async (option) => {
    await expect(
      bench.outbox.campaign({ ...request(people(1)), [option]: new Date('tomorrow') }),
    ).rejects.toMatchObject({ reason: 'invalid-option', message: expect.stringContaining(option) })
  })

  test('sends no dead letter again once it is cancelled', async () => {
    const refusal = { success: false, message: 'no', error: 302, data: null }
    bench.intercept = async () => await Promise.resolve(Response.json(refusal, { status: 422 }))
    const campaign = await bench.outbox.campaign(request(people(1)))
    await work()
    await campaign.cancel()
    const dead = await bench.outbox.deadLetters()
    const [batch] = dead.slice(-1)
    await expect(bench.outbox.replay(batch?.id ?? '')).rejects.toMatchObject({
      reason: 'wrong-state',
    })
    expect(await campaign.status()).toMatchObject({ dead: 1, open: 0 })
  })

  test('refuses a shorter list than before', async () => {
    const all = people(7)
    const broken = function* () {
      yield* all
      throw new Error('broken off')
    }
    await expect(bench.outbox.campaign(request(broken()))).rejects.toThrow('broken off')
    await expect(bench.outbox.campaign(request(all.slice(0, 2)))).rejects.toMatchObject({
      reason: 'campaign-conflict',
    })
    await bench.outbox.campaign(request(all))
    await work()
  })

  test('pauses when it reaches its budget at the gateway’s prices, and continues with a higher budget', async () => {
    const all = people(9)
    const campaign = await bench.outbox.campaign({ ...request(all), maxCost: 0.2 })
    await work({ concurrency: 1 })
    expect(await campaign.status()).toMatchObject({
      state: 'paused',
      reason: 'max-cost',
      sent: 6,
      spent: 0.189,
      maxCost: 0.2,
    })
    expect(await bench.queued()).toHaveLength(6)
    expect(await bench.open()).toBe(0)
    await expect(campaign.resume({ maxCost: NaN })).rejects.toMatchObject({
      reason: 'invalid-option',
    })
    await campaign.resume({ maxCost: 1 })
    await expect(campaign.resume({ maxCost: 0.1 })).rejects.toMatchObject({ reason: 'wrong-state' })
    expect(await campaign.status()).toMatchObject({ state: 'running', maxCost: 1 })
    await work()
    expect(await campaign.status()).toMatchObject({ state: 'done', spent: 0.2835 })
    expect(await bench.queued()).toEqual(all.toSorted())
  })

  test('never exceeds its budget with many batches at once', async () => {
    const all = people(60)
    const campaign = await bench.outbox.campaign({ ...request(all), batchSize: 1, maxCost: 1 })
    await work({ concurrency: 32 })
    const { sent, spent, state } = await campaign.status()
    expect({ state, sent, spent }).toEqual({ state: 'paused', sent: 31, spent: 0.9765 })
    expect(await bench.queued()).toHaveLength(31)
    expect(await bench.open()).toBe(0)
    await campaign.cancel()
  })

  test('is paused when the credit runs low or is used up', async () => {
    bench.renew({ credit: 1.1 })
    const low = await bench.outbox.campaign(request(people(9)))
    await work({ concurrency: 1 })
    expect(await low.status()).toMatchObject({ state: 'paused', reason: 'credit' })
    await low.cancel()
    bench.renew({ credit: 0.01 })
    const none = await bench.outbox.campaign({ ...request(people(3)), id: `none ${campaigns}` })
    await work()
    expect(await none.status()).toMatchObject({ state: 'paused', reason: 'credit', sent: 0 })
    await none.cancel()
  })

  test('is paused, resumed and cancelled', async () => {
    const all = people(6)
    const campaign = await bench.outbox.campaign(request(all))
    await campaign.pause()
    await work()
    expect(changes()).toEqual([])
    await expect(campaign.pause()).rejects.toMatchObject({ reason: 'wrong-state' })
    await campaign.resume()
    await work()
    expect(await bench.queued()).toHaveLength(6)
    const other = await bench.outbox.campaign({ ...request(people(6)), id: `other ${campaigns}` })
    await other.cancel()
    await work()
    expect(await other.status()).toMatchObject({ state: 'cancelled', sent: 0 })
    expect(await bench.queued()).toHaveLength(6)
  })

  test('skips recipients who were suppressed after the import', async () => {
    const all = people(6)
    const campaign = await bench.outbox.campaign(request(all))
    await bench.outbox.suppress([all[1] ?? ''], 'STOP')
    suppressed = [all[4] ?? '']
    await work()
    expect(await bench.queued()).toEqual(all.filter((_, i) => i !== 1 && i !== 4).toSorted())
    expect(await campaign.status()).toMatchObject({ sent: 4, suppressed: 2 })
    await bench.outbox.unsuppress([all[1] ?? ''])
  })

  test('reports the outcome for each recipient, in CSV without formulas', async () => {
    const all = people(4)
    const campaign = await bench.outbox.campaign(request(all))
    await work()
    bench.sandbox.advance('1m')
    expect(await bench.outbox.refreshDeliveries()).toBeGreaterThanOrEqual(2)
    const rows = await collect(campaign.report())
    expect(rows.map(({ number }) => number).toSorted()).toEqual(all.toSorted())
    expect(new Set(rows.map(({ state, detail }) => `${state} ${detail}`))).toEqual(
      new Set(['delivered DELIVERED_TO_HANDSET']),
    )
    const csv = (await collect(campaign.reportCsv())).join('')
    expect(csv).toMatch(/^number,state,detail,message_id,batch\n'\+39-/u)
    expect(await campaign.status()).toMatchObject({ delivered: 4, failed: 0 })
  })

  test('yields its progress until it is done', async () => {
    const campaign = await bench.outbox.campaign(request(people(6)))
    const seen: number[] = []
    const watching = (async () => {
      for await (const { sent } of campaign.progress({ interval: 1 })) seen.push(sent)
    })()
    await work({ concurrency: 1 })
    await watching
    expect(seen[0]).toBe(0)
    expect(seen.at(-1)).toBe(6)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  test('waits for its date and for quiet hours', async () => {
    const start = new Date()
    const hour = (offset: number) =>
      `${String((start.getUTCHours() + offset + 24) % 24).padStart(2, '0')}:00`
    const quietHours = { from: hour(-1), to: hour(2), timeZone: 'UTC' }
    await bench.outbox.campaign({ ...request(people(3)), quietHours })
    const later = {
      ...request(people(3)),
      id: `later ${campaigns}`,
      sendAt: new Date(Date.now() + 3_600_000),
    }
    await bench.outbox.campaign(later)
    await work()
    expect(changes()).toEqual([])
    for (const id of [`campaign ${campaigns}`, `later ${campaigns}`])
      await (await bench.outbox.findCampaign(id))?.cancel()
    const over = await bench.outbox.campaign({
      ...request(people(3)),
      id: `over ${campaigns}`,
      until: new Date(0),
    })
    await work()
    expect(await over.status()).toMatchObject({ state: 'paused', reason: 'window-over' })
  })

  test('has metrics for monitoring', async () => {
    const { batches, lag } = await bench.outbox.metrics()
    expect(batches.done).toBeGreaterThan(0)
    expect(lag).toBe(0)
    expect(await bench.outbox.prometheus()).toMatch(
      /^gateway_sms_outbox_messages\{state="done"\} \d+$/mu,
    )
  })
})

test.each(engines)('a campaign on %s keeps to its rate in segments', async (engine) => {
  const waits: number[] = []
  class Clock extends TestClock {
    override setTimeout(fn: () => void, milliseconds: number) {
      // The worker and pg-boss look at the queue at longer intervals.
      if (milliseconds < 20_000) waits.push(milliseconds)
      return super.setTimeout(fn, milliseconds)
    }
  }
  const clock = new Clock()
  const bench = await createBench(engine, { clock })
  const campaign = await bench.outbox.campaign({
    id: 'pace',
    sender: 'Acme',
    template: 'Hi',
    recipients: Array.from({ length: 9 }, () => newNumber()),
    batchSize: 1,
    rate: '5 segments/s',
  })
  const sent = async () => (await campaign.status()).sent
  const working = bench.outbox.work({ untilIdle: true, concurrency: 9, pollInterval: 60_000 })
  // The first is sent immediately, and all others wait for their turn.
  await expect.poll(() => waits.length, { timeout: 20_000 }).toBe(8)
  await expect.poll(sent, { timeout: 20_000 }).toBe(1)
  expect(waits.toSorted((a, b) => a - b).map(Math.round)).toEqual(
    Array.from({ length: 8 }, (_, i) => (i + 1) * 200),
  )
  await clock.tick(1001)
  await expect.poll(sent, { timeout: 20_000 }).toBe(6)
  await clock.tick(600)
  await working
  expect(await sent()).toBe(9)
  await bench.close()
})

test('an export moves the ledger from PGlite to another store, and nothing is sent again', async () => {
  const bench = await createBench('PGlite')
  const message = { sender: 'Acme', body: 'Hi', recipients: newNumber() }
  await bench.outbox.enqueue({ key: 'sent', message })
  await bench.outbox.work({ untilIdle: true })
  const open = { ...message, recipients: newNumber() }
  await bench.outbox.enqueue({ key: 'open', message: open })
  const lines = await collect(bench.outbox.export())

  const { store, remove } = await newStore(engines.at(-1) ?? 'PGlite')
  const options: OutboxOptions = { client: bench.client, store }
  const target = await openOutbox(options)
  const recipients = lines.findIndex((line) => line.startsWith('["recipient"'))
  for (const wrong of [
    ['{"other":1}'],
    ['no JSON'],
    [...lines.slice(0, 1), '5'],
    lines.slice(0, recipients),
    lines.slice(0, -1),
    lines.filter((_, index) => index !== recipients),
    [...lines, ...lines.slice(recipients, recipients + 1)],
    [],
  ]) {
    await expect(target.import(wrong)).rejects.toMatchObject({ reason: 'foreign-store' })
  }
  await target.import(lines)
  const moved = await openOutbox(options)
  expect(await moved.enqueue({ key: 'sent', message })).toMatchObject({ isNew: false })
  await moved.work({ untilIdle: true })
  expect(await bench.queued()).toEqual([message.recipients, open.recipients].toSorted())
  await expect(moved.import(lines)).rejects.toMatchObject({ reason: 'wrong-state' })
  await moved.close()
  await remove()
  await bench.close()
})

test('an estimate calculates segments and price without a store', async () => {
  const recipients = [
    '+39-3331234567',
    '+393331234567',
    'none',
    { number: '+39-3331234568', fields: { name: 'x'.repeat(160) } },
  ]
  expect(
    await estimateCampaign({ template: 'Hi {{name}}', recipients, pricePerSegment: 0.0315 }),
  ).toEqual({
    recipients: 2,
    invalid: 1,
    duplicates: 1,
    segments: 3,
    maxSegments: 2,
    price: 0.0945,
  })
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
