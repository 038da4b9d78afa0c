import { expect, test } from 'vitest'
import type { Message, SendRequest } from '../types.ts'
import { checkAfter, checkBefore, preflightError } from './checks.ts'
import { thrownBy } from '../../../tests/client/thrown-by.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

test('a missing request is refused', () => {
  const none = undefined as unknown as SendRequest
  expect(thrownBy(() => checkBefore(none, {}))).toMatchObject({
    message: '`request` is missing.',
    option: 'request',
  })
})

test('an invalid body is refused', () => {
  const bodiless = { ...request, body: 7 } as unknown as SendRequest
  const refused = () => checkBefore(bodiless, {})
  expect(refused).toThrow('`body` must be a string.')
  expect(thrownBy(refused)).toMatchObject({ option: 'body' })
})

test('a message without a valid recipient is an error with the key', () => {
  const error = thrownBy(() => checkAfter(messageWith(0, 2), {}, 'order-7'))
  expect(error).toMatchObject({
    reason: 'no-valid-recipient',
    sent: 'no',
    key: 'order-7',
    message:
      'no-valid-recipient: no recipient is valid. Write numbers as +39-333…: see formatNumber(). Nothing was queued.',
  })
  expect(thrownBy(() => checkAfter(messageWith(0, 0), {}))).not.toHaveProperty('key', 'order-7')
})

test.each([
  [
    false,
    'yes',
    'invalid-recipients: 1 of 3 recipients are invalid. The message was queued for the others.',
  ],
  [true, 'no', 'invalid-recipients: 1 of 3 recipients are invalid. Nothing was queued.'],
] as const)(
  'with invalidRecipients: throw, invalid recipients are an error (an open transaction: %s) that says whether the others were queued',
  (transaction, sent, text) => {
    const message = { ...messageWith(2, 1), transaction }
    const error = thrownBy(() => checkAfter(message, { invalidRecipients: 'throw' }))
    expect(error).toMatchObject({ reason: 'invalid-recipients', sent, message: text })
    expect(() => checkAfter(message, {})).not.toThrow()
    expect(() => checkAfter(messageWith(2, 0), { invalidRecipients: 'throw' })).not.toThrow()
  },
)

test('an error about a queued message does not say that nothing was queued', () => {
  expect(preflightError('draft-changed', 'something.', { sent: 'yes' }).message).toBe(
    'draft-changed: something.',
  )
  expect(preflightError('draft-changed', 'something.').message).toBe(
    'draft-changed: something. Nothing was queued.',
  )
})

function messageWith(valid: number, invalid: number): Message {
  return {
    price: 0.0315,
    transaction: false,
    statistics: {},
    recipients: { valid: { count: valid }, invalid: { total: invalid, list: [] } },
  } as unknown as Message
}
