import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTemplate } from './check-template.ts'
import { renderTemplate } from './template.ts'

const number = '+39-3331234567'

test('missing and unused fields are counted by name and listed by recipient', () => {
  const recipients = [
    { number, fields: { name: 'Anna', gate: 7 } },
    { number, fields: { nmae: 'Bob', gate: 8 } },
    number,
  ]
  expect(checkTemplate('Hi {{name}}, gate {{ gate }}', recipients)).toEqual({
    isComplete: false,
    placeholders: ['name', 'gate'],
    missing: { name: 2, gate: 1 },
    unused: { nmae: 1 },
    recipients: [
      { index: 1, missing: ['name'], unused: ['nmae'] },
      { index: 2, missing: ['name', 'gate'], unused: [] },
    ],
  })
})

test('an unused field does not make a template incomplete', () => {
  expect(checkTemplate('Hi', { number, fields: { name: 'Anna' } })).toMatchObject({
    isComplete: true,
    unused: { name: 1 },
  })
})

test('an inherited field is missing', () => {
  expect(checkTemplate('{{toString}}', number).missing).toEqual({ toString: 1 })
})

test.each([null, undefined])('a field that is %s is missing, as when rendered', (nothing) => {
  const fields: Record<string, string> = JSON.parse('{}')
  Reflect.set(fields, 'name', nothing)
  expect(renderTemplate('{{name}}', fields)).toBe('{{name}}')
  expect(checkTemplate('{{name}}', { number, fields }).missing).toEqual({ name: 1 })
})

test('a field that is empty, false or 0 is not missing', () => {
  const fields = { a: '', b: false, c: 0 }
  expect(checkTemplate('{{a}}{{b}}{{c}}', { number, fields })).toMatchObject({ isComplete: true })
})

test('the result contains no numbers', () => {
  const check = checkTemplate('Hi {{name}}', [number, { number, fields: { nmae: 'Anna' } }])
  expect(JSON.stringify(check)).not.toMatch(/333|Anna/)
})

test('a template is complete if and only if no rendered text has a placeholder', () => {
  const names = fc.constantFrom('name', 'gate', 'code')
  fc.assert(
    fc.property(
      fc.array(names),
      fc.array(fc.dictionary(names, fc.constant('x'), { noNullPrototype: true })),
      (asked, all) => {
        const body = asked.map((name) => `{{${name}}}`).join(' ')
        const recipients = all.map((fields) => ({ number, fields }))
        const isRendered = all.every((fields) => !renderTemplate(body, fields).includes('{{'))
        expect(checkTemplate(body, recipients).isComplete).toBe(isRendered)
      },
    ),
  )
})
