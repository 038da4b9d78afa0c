import { expect, test } from 'vitest'
import type { Message, SendRequest } from '../types.ts'
import { checkAfter, checkBefore, preflightError } from './checks.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

test('a request that is none is refused in words', () => {
  const none = undefined as unknown as SendRequest
  expect(errorOf(() => checkBefore(none, {}))).toMatchObject({
    message: '`request` is missing.',
    option: 'request',
  })
})

test('a body that is none is refused', () => {
  const bodiless = { ...request, body: 7 } as unknown as SendRequest
  const refused = () => checkBefore(bodiless, {})
  expect(refused).toThrow('`body` must be a string.')
  expect(errorOf(refused)).toMatchObject({ option: 'body' })
})

test('nobody to send to is an error, with the key', () => {
  const error = errorOf(() => checkAfter(messageWith(0, 2), {}, 'order-7'))
  expect(error).toMatchObject({
    reason: 'no-valid-recipient',
    sent: 'no',
    key: 'order-7',
    message:
      'no-valid-recipient: no recipient is valid. A number is +, country prefix, hyphen, and the rest: see formatNumber(). Nothing was queued.',
  })
  expect(errorOf(() => checkAfter(messageWith(0, 0), {}))).not.toHaveProperty('key', 'order-7')
})

test.each([
  [
    false,
    'yes',
    'invalid-recipients: 1 of 3 recipients are invalid. The message was queued for the others.',
  ],
  [true, 'no', 'invalid-recipients: 1 of 3 recipients are invalid. Nothing was queued.'],
] as const)(
  'wrong recipients are thrown where that is wanted (an open transaction: %s), with what is known of the others',
  (transaction, sent, text) => {
    const message = { ...messageWith(2, 1), transaction }
    const error = errorOf(() => checkAfter(message, { invalidRecipients: 'throw' }))
    expect(error).toMatchObject({ reason: 'invalid-recipients', sent, message: text })
    expect(() => checkAfter(message, {})).not.toThrow()
    expect(() => checkAfter(messageWith(2, 0), { invalidRecipients: 'throw' })).not.toThrow()
  },
)

test('what is queued is not said not to be', () => {
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

function errorOf(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
