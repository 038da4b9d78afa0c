import { expect, test } from 'vitest'
import { errorNames } from '../../../generated/error-names.ts'
import { readRefusal } from './envelope.ts'
import { gatewayReader, successReader } from './success-reader.ts'
import { exampleOf } from '../../../tests/client/spec-examples.ts'
import { WrongShape } from './wire-shape.ts'

const read = gatewayReader((data) => data)

test.each([
  ['a string', '91.003', 91.003],
  ['a number', 90.2095, 90.2095],
  ['a negative string', '-0.5', -0.5],
  ['absent, as in the response to DELETE', undefined, undefined],
  ['an empty string', '', undefined],
  ['a word', 'unlimited', undefined],
  ['null', null, undefined],
])('credit that is %s is read as a number or undefined', (_, credit, expected) => {
  expect(read({ ...exampleOf('getMessage', 200), credit }).credit).toBe(expected)
})

test('the message is the gateway’s own', () => {
  expect(read(exampleOf('sendMessage', 201)).message).toBe('Message Queued')
})

test.each([
  ['success is false', { success: false, data: [] }],
  ['it is a list', []],
  ['it is null', null],
])("a body is not the gateway's if %s", (_, body) => {
  expect(() => read(body)).toThrow(WrongShape)
})

test('a response of the token service has no credit, and its message if it has one', () => {
  const readAll = successReader((body) => body)
  expect(readAll(exampleOf('deleteToken', 200))).toMatchObject({
    credit: undefined,
    message: 'Deleted',
  })
  expect(readAll(exampleOf('getToken', 200)).message).toBeUndefined()
  expect(() => readAll({ ...exampleOf('getToken', 200), success: false })).toThrow(WrongShape)
  expect(() => readAll('token')).toThrow(WrongShape)
})

test.each(Object.entries(errorNames))('code %s has its documented name %s', (code, name) => {
  const body = { success: false, message: 'No', error: Number(code), data: null }
  expect(readRefusal(body, errorNames)).toEqual({
    code: Number(code),
    reason: name,
    message: 'No',
  })
})

test('a code that only the token service has is not one of the gateway’s', () => {
  const body = { success: false, message: 'No', error: 120, data: null }
  expect(readRefusal(body)).toMatchObject({ code: 120, reason: 'undocumented' })
})

test('a code that no source documents is undocumented', () => {
  const body = { success: false, message: 'No', error: 999, data: null }
  expect(readRefusal(body)).toMatchObject({ code: 999, reason: 'undocumented' })
})

test('a refusal without a code is undocumented', () => {
  const body = { success: false, message: 'No', error: null, data: null }
  expect(readRefusal(body)).toMatchObject({ code: undefined, reason: 'undocumented' })
})

test.each([
  ['success is true', { success: true, message: 'No' }],
  ['success is missing', { message: 'no Route matched' }],
  ['it is a text', 'Bad Gateway'],
  ['it is null', null],
])('a body is not a refusal if %s', (_, body) => {
  expect(readRefusal(body)).toBeUndefined()
})

test.each([undefined, null, [], ['No message found']])(
  'a refusal with the message %j is still a refusal',
  (message) => {
    const body = { success: false, message, error: 203, data: null }
    expect(readRefusal(body)).toEqual({ code: 203, reason: 'message-not-found', message: '' })
  },
)
