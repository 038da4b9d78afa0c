import { expect, test } from 'vitest'
import type { StoredMessage } from './messages.ts'
import { openStore } from './store.ts'

test('what is due is taken in the order of its time, and at one time in the order it was added', () => {
  const store = openStore()
  const account = store.accounts.add('a@example.com', 'key', 0)
  for (const id of ['a', 'b', 'c', 'd'])
    store.messages.add({ id, account, token: '', realtime: false } as StoredMessage)
  store.due.add(300, 'dispatch', 'a')
  store.due.add(200, 'dispatch', 'b')
  store.due.add(100, 'report', 'c')
  store.due.add(200, 'report', 'd')

  const taken = Array.from({ length: 4 }, () => store.due.take(250)?.message)
  store.close()

  expect(taken).toEqual(['c', 'b', 'd', undefined])
})
