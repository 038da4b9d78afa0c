import { expect, test } from 'vitest'
import { goneAdvice, ledger } from './ledger.ts'

test.each(ledger)('$id still occurs: $what', async ({ occurs }) => {
  expect(await occurs(), goneAdvice).toBe(true)
})

test('each entry has a unique id', () => {
  expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length)
})
