import { expect, test } from 'vitest'
import { storedMessage, storeWithAccount } from './testing.ts'

test('taking the next message does not scan the entire queue', () => {
  const { store, account } = storeWithAccount(100_000)
  const length = 30_000
  store.transaction(() => {
    for (let i = 0; i < length; i += 1) {
      const message = String(i)
      store.messages.save(storedMessage({ position: i + 1, id: message, account }))
      const entry = { message, account, realtime: false, priority: 1, line: account }
      store.queue.add({ ...entry, recipients: 1, sendAt: 0, wait: i, onDate: true })
    }
  })

  // Scanning all of them each time takes more than a minute.
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
})

test('only the given number of ready messages join their lines', () => {
  const { store, account } = storeWithAccount(100)
  store.transaction(() => {
    for (let i = 0; i < 5; i += 1) {
      const message = String(i)
      store.messages.save(storedMessage({ position: i + 1, id: message, account }))
      const entry = { message, account, realtime: false, priority: 1, line: account }
      store.queue.add({ ...entry, recipients: 1, sendAt: 0, wait: 7, onDate: true })
    }
    store.queue.makeReady(7, 4)
    expect(store.queue.nextReady()).toBe(7)
    store.queue.makeReady(7, 4)
    expect(store.queue.nextReady()).toBeUndefined()
  })
  store.close()
})
