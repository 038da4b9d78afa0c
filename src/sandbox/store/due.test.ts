import { expect, test } from 'vitest'
import type { StoredMessage } from './messages.ts'
import { openStore } from './store.ts'

test('what is due is taken in the order of its time, and at one time in the order it was added', () => {
  const store = openStore()
  const account = store.accounts.add({ email: 'a@example.com', apiKey: 'key', credit: 0 })
  for (const id of ['a', 'b', 'c', 'd'])
    store.messages.add({ id, account, token: '', realtime: false } as StoredMessage)
  store.due.add(300, 'a')
  store.due.add(200, 'b')
  store.due.add(100, 'c')
  store.due.add(200, 'd')

  const taken = Array.from({ length: 4 }, () => store.due.take(250)?.message)
  store.close()

  expect(taken).toEqual(['c', 'b', 'd', undefined])
})
