import { expect, test } from 'vitest'
import type { CallbackContent } from '../../../src/sandbox/store/callbacks.ts'
import { openStore, type Store } from '../../../src/sandbox/store/store.ts'

const content: CallbackContent = { state: 1, url: '', contentType: '', body: '', attempt: 1 }
const made = { isRefused: false, duration: 0 }

test('the last 1,000 attempts that were made are kept, and all pending ones', () => {
  const store = openStore({ maxMessages: 1, maxBytes: Infinity })
  const waiting = store.callbacks.add('a', 0, content)
  for (let i = 0; i < 1010; i += 1) settle(store, content)
  const ids = store.callbacks.list().map(({ id }) => id)
  store.close()
  expect([ids.length, ids[0], ids[1], ids.at(-1)]).toEqual([1001, waiting, 12, 1011])
})

test('the kept attempts have at most 33 million characters in total, unless the last one alone has more', () => {
  const store = openStore({ maxMessages: 1, maxBytes: Infinity })
  const kept = [[12, 12, 12], [33]].map((sizes) => {
    for (const mebibytes of sizes)
      settle(store, { ...content, body: 'x'.repeat(mebibytes * 1024 * 1024) })
    return store.callbacks.list().map(({ id }) => id)
  })
  store.close()
  expect(kept).toEqual([[2, 3], [4]])
})

test('the store returns an attempt as it was written', () => {
  const store = openStore({ maxMessages: 1, maxBytes: Infinity })
  const body = 'a\0b \uD800 № 7'
  const id = store.callbacks.add('m', 5, { ...content, body })
  const read = store.callbacks.find(id)
  store.close()
  expect(read).toEqual({ id, message: 'm', dueAt: 5, content: { ...content, body } })
})

function settle({ callbacks }: Store, content: CallbackContent): void {
  const id = callbacks.add('a', 0, content)
  callbacks.settle({ id, message: 'a', dueAt: 0, content }, made)
}
