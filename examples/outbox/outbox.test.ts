// The outbox samples of the README and the guides.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from 'gateway-sms'
import { estimateCampaign, openOutbox } from 'gateway-sms/outbox'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, inject, test } from 'vitest'

const sandbox = createSandbox({ clock: 'manual' })
const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })

function* readCustomers() {
  yield { number: '+39-3331234568', fields: { name: 'Anna' } }
  yield { number: '+39-3331234569', fields: { name: 'Bob' } }
}

test('a message and a campaign', async () => {
  const folder = await mkdtemp(join(inject('folder'), 'gateway-sms-outbox-'))
  const dir = join(folder, 'outbox')
  await cp(inject('seededFolder'), dir, { recursive: true })
  const controller = new AbortController()
  const { signal } = controller

  // #region open
  const outbox = await openOutbox({ client: sms, store: { dir } }) // a folder, or { postgres: process.env.DATABASE_URL }
  await outbox.enqueue({
    key: 'order-42', // the same key is never sent twice
    message: { sender: 'Acme', body: 'Your order is on its way', recipients: '+39-3331234567' },
  })
  const working = outbox.work({ signal }) // until the AbortSignal aborts; in as many processes as you like
  // #endregion open

  // #region options
  await outbox.enqueue({
    key: 'order-43',
    message: { sender: 'Acme', body: 'Your order is ready', recipients: '+39-3331234567' },
    priority: 'urgent', // 'normal' by default, or 'bulk'
    sendAt: new Date('2030-01-07T09:00:00Z'),
    maxPrice: 0.2, // euros
  })
  // #endregion options

  // #region campaign
  const template = 'Hi {{name}}, our spring sale begins today'
  const { segments, price } = await estimateCampaign({
    template,
    recipients: readCustomers(),
    pricePerSegment: 0.0315, // euros, as in the vendor's examples
  })
  const campaign = await outbox.campaign({
    id: 'spring',
    sender: 'Acme',
    template,
    recipients: readCustomers(), // any iterable or async iterable
    rate: '300 segments/s',
    maxCost: 900, // euros, at the gateway's prices
    quietHours: { from: '21:00', to: '08:00', timeZone: 'UTC' },
  })
  // #endregion campaign
  expect({ segments, price }).toEqual({ segments: 2, price: 0.063 })
  expect(await campaign.status()).toMatchObject({ recipients: 2 })
  await campaign.pause()

  // #region troubles
  for (const { id, messageId } of await outbox.undetermined()) {
    console.log(messageId) // look it up at the gateway, or ask the vendor, and then:
    await outbox.resolve(id, 'sent') // or 'not-sent', which sends it again
  }
  for (const { id, error } of await outbox.deadLetters()) {
    console.log(error?.message)
    await outbox.replay(id) // once its cause is fixed
  }
  // #endregion troubles
  await expect
    .poll(async () => (await outbox.find('order-42'))?.state, { timeout: 20_000 })
    .toBe('done')
  controller.abort()
  await working

  const target = join(folder, 'target')
  await cp(inject('seededFolder'), target, { recursive: true })
  const postgres = { dir: target }
  // #region move
  const next = await openOutbox({ client: sms, store: postgres })
  await next.import(outbox.export()) // closes `next`: open it again to continue
  // #endregion move
  await outbox.close()
  const moved = await openOutbox({ client: sms, store: postgres })
  expect(await moved.find('order-42')).toMatchObject({ state: 'done' })
  await moved.close()
  await rm(folder, { recursive: true })
})
