import { expect, test } from 'vitest'
import type { StoredMessage } from './messages.ts'
import { openStore } from './store.ts'

test('to take the next of a long queue does not go through all of it', () => {
  const store = openStore()
  const account = store.accounts.add({ email: 'a@example.com', apiKey: 'key', credit: 0 })
  const length = 30_000
  store.transaction(() => {
    for (let i = 0; i < length; i += 1) {
      const message = String(i)
      store.messages.add({ id: message, account, token: '', realtime: false } as StoredMessage)
      const entry = { message, account, realtime: false, priority: 1, line: account }
      store.queue.add({ ...entry, place: i, recipients: 1, sendAt: 0, readyAt: i })
    }
  })

  const start = performance.now()
  store.transaction(() => {
    for (let i = 0; i < length; i += 1) {
      expect(store.queue.nextReady()).toBe(i === 0 ? 0 : undefined)
      if (i === 0) store.queue.makeReady(length)
      const entry = store.queue.first()
      if (entry?.message !== String(i)) throw new Error(`${i} was not the next`)
      store.queue.take(entry)
    }
  })
  store.close()

  // About half a second; with a look at all of them for each it is more than a minute.
  expect(performance.now() - start).toBeLessThan(10_000)
})
