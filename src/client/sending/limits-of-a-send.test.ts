import { expect, test } from 'vitest'
import type { Message, SendRequest } from '../types.ts'
import { checkBefore } from './checks.ts'
import { checkPrice } from './send-once.ts'
import { thrownBy } from '../../../tests/client/thrown-by.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

test('a text with maxSegments segments passes, and one with more is refused', () => {
  const long = { ...request, body: 'a'.repeat(161) }
  expect(() => checkBefore(long, { maxSegments: 2 })).not.toThrow()
  const error = thrownBy(() => checkBefore(long, { maxSegments: 1 }))
  expect(error).toMatchObject({
    reason: 'too-many-segments',
    sent: 'no',
    message:
      'too-many-segments: the text has 2 segments; maxSegments is 1. Shorten the text: see explainSegments(). Nothing was queued.',
  })
})

test('a price up to maxPrice passes; a higher or unknown price is refused', () => {
  const message = { price: 0.0315, transaction: false } as Message
  expect(() => checkPrice(message, message.price ?? 0)).not.toThrow()
  expect(thrownBy(() => checkPrice(message, 0.03))).toMatchObject({
    reason: 'too-expensive',
    message: 'too-expensive: the price in euros is 0.0315; maxPrice is 0.03. Nothing was queued.',
  })
  expect(() => checkPrice({ ...message, price: undefined }, 1)).toThrow('reports no price')
})
