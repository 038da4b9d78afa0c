import { expect, test } from 'vitest'
import { ledger } from './ledger.ts'

test.each(ledger)('$id still occurs: $what', async ({ occurs }) => {
  expect(await occurs(), 'it does not occur any more; take the entry out of the ledger').toBe(true)
})

test('no two entries have the same id', () => {
  expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length)
})
