// Controls time: the outbox's clock and the sandbox's move together.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { TestClock } from 'pg-boss'
import { createClient } from 'gateway-sms'
import { openOutbox } from 'gateway-sms/outbox'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, inject, test } from 'vitest'

test('a reminder is sent on its day, without waiting', async () => {
  const folder = await mkdtemp(join(inject('folder'), 'gateway-sms-clock-'))
  await cp(inject('seededFolder'), join(folder, 'outbox'), { recursive: true })
  // #region clock
  const start = new Date('2030-01-01T09:00:00Z')
  const clock = new TestClock(start)
  const sandbox = createSandbox({ clock: 'manual', startAt: start })
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  const outbox = await openOutbox({ client: sms, store: { dir: join(folder, 'outbox') }, clock })
  await outbox.enqueue({
    key: 'reminder-42',
    message: { sender: 'Acme', body: 'See you tomorrow', recipients: '+39-3331234567' },
    sendAt: new Date('2030-01-07T09:00:00Z'),
  })

  await outbox.work({ untilIdle: true })
  expect(await outbox.find('reminder-42')).toMatchObject({ state: 'planned' })

  await clock.setTime('2030-01-07T09:00:01Z')
  await sandbox.advance('6d')
  await outbox.work({ untilIdle: true })
  expect(await outbox.find('reminder-42')).toMatchObject({ state: 'done' })
  // #endregion clock
  await outbox.close()
  await rm(folder, { recursive: true })
})
