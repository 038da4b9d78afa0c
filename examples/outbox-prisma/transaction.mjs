// A message enqueued in the transaction of its order, with Prisma. Run `npx prisma generate` first.
import assert from 'node:assert/strict'
import { PrismaPg } from '@prisma/adapter-pg'
import { createClient } from 'gateway-sms'
import { openOutbox } from 'gateway-sms/outbox'
import { createSandbox } from 'gateway-sms/sandbox'
import { fromPrisma } from 'pg-boss'
import { PrismaClient } from './generated/client.ts'

const connectionString = process.env.DATABASE_URL
const sandbox = createSandbox({ clock: 'manual' })
const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
const outbox = await openOutbox({ client: sms, store: { postgres: connectionString } })
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
// The database checks the keys at the end of each transaction. A repeated key rolls back the transaction.
await prisma.$executeRaw`CREATE TABLE IF NOT EXISTS "Order" (key text UNIQUE DEFERRABLE INITIALLY DEFERRED)`
const message = { sender: 'Acme', body: 'Your order is on its way', recipients: '+39-3331234567' }

async function placeOrder(key) {
  // #region prisma
  await prisma.$transaction(async (tx) => {
    await tx.order.create({ data: { key } })
    await outbox.enqueue({ key, message }, { tx: fromPrisma(tx) })
  })
  // #endregion prisma
}

await placeOrder('order-1')
await prisma.order.create({ data: { key: 'order-2' } })
await assert.rejects(placeOrder('order-2'))
assert.deepEqual(await prisma.order.findMany({ orderBy: { key: 'asc' } }), [
  { key: 'order-1' },
  { key: 'order-2' },
])
assert.equal((await outbox.find('order-1'))?.state, 'planned')
assert.equal(await outbox.find('order-2'), undefined)
await outbox.work({ untilIdle: true })
assert.equal((await outbox.find('order-1'))?.state, 'done')
console.log('order-1 was sent, and order-2 was rolled back.')

await prisma.$disconnect()
await outbox.close()
