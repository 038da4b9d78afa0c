import { expect, test } from 'vitest'
import { storedMessage, storeWithAccount } from './testing.ts'

test('due events are taken in order of time, and those at the same time in order of insertion', () => {
  const { store, account } = storeWithAccount()
  for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) {
    store.messages.save(storedMessage({ position: index + 1, id, account }))
  }
  store.due.add(300, 'a')
  store.due.add(200, 'b')
  store.due.add(100, 'c')
  store.due.add(200, 'd')

  const taken = Array.from({ length: 4 }, () => store.due.take(250)?.message)
  store.close()

  expect(taken).toEqual(['c', 'b', 'd', undefined])
})
