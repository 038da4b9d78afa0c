import { expect, test } from 'vitest'
import { readScope, readToken } from './normalise-token.ts'
import { exampleOf, type Body } from '../spec-examples.ts'
import { WrongShape } from './wire-shape.ts'

test("a token's dates are Dates, and all else is as the token service has it", () => {
  const wire = exampleOf('getToken', 200)
  expect(readToken(wire)).toEqual({
    ...wire,
    createdAt: new Date('2025-11-19T10:00:00.000Z'),
    expireAt: new Date('2025-12-19T10:00:00.000Z'),
    updatedAt: new Date('2025-11-19T10:00:00.000Z'),
  })
})

test.each(['token', 'createdAt', 'expireAt', 'updatedAt'])('without %s it is no token', (field) => {
  expect(() => readToken({ ...exampleOf('getToken', 200), [field]: undefined })).toThrow(WrongShape)
})

test('a scope is as it is', () => {
  const [wire] = exampleOf('listScopes', 200)['data'] as Body[]
  expect(readScope(wire)).toEqual(wire)
  expect(() => readScope({})).toThrow(WrongShape)
})
