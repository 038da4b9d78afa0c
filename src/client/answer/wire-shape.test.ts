import { expect, test } from 'vitest'
import { readFirst, readList, readOnly, WrongShape } from './wire-shape.ts'

const same = (item: unknown) => item

test('each item of a list is read', () => {
  expect(readList([1, 2], 'data', (item) => `${String(item)}!`)).toEqual(['1!', '2!'])
})

test.each([[null], [{ length: 1 }], ['ab']])('%j is no list', (value) => {
  expect(() => readList(value, 'data', same)).toThrow(new WrongShape('data is not a list'))
})

test('a list of one is what it holds', () => {
  expect(readOnly(['a'], 'data', same)).toBe('a')
})

test('a list of none or of two is no list of one', () => {
  expect(() => readOnly([], 'data', same)).toThrow(WrongShape)
  expect(() => readOnly(['a', 'b'], 'data', same)).toThrow(WrongShape)
})

test('of a longer list the first can be read, and of an empty one nothing', () => {
  expect(readFirst(['a', 'b'], 'data', same)).toBe('a')
  expect(() => readFirst([], 'data', same)).toThrow(WrongShape)
})
