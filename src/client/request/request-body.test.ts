import { expect, test } from 'vitest'
import { toBody } from './request-body.ts'

const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }

test('a request without options is sent unchanged', () => {
  expect(toBody(request)).toEqual(request)
})

test('a send date given as a string is sent unchanged', () => {
  const options = { flash: true, timestamp_send: '25-12-2030' }
  expect(toBody({ ...request, options })).toEqual({ ...request, options })
})

test('a Date is sent in the gateway’s format', () => {
  const options = { timestamp_send: new Date('2030-12-25T09:30:00Z'), custom: [1] }
  expect(toBody({ ...request, options }).options).toEqual({
    timestamp_send: '2030-12-25 09:30:00',
    custom: [1],
  })
  expect(toBody({ recipients: [], options }).options?.timestamp_send).toBe('2030-12-25 09:30:00')
})

test('an absent send date stays absent', () => {
  expect(toBody({ ...request, options: { flash: true } }).options).toEqual({ flash: true })
})

test('an invalid Date is refused', () => {
  const options = { timestamp_send: new Date('soon') }
  expect(() => toBody({ ...request, options })).toThrow(RangeError)
})
