// The pure rules, and the part that is loaded on demand.
import { expect, test } from 'vitest'
import * as all from 'gateway-sms'

test('segments are counted, and non-GSM characters are named', () => {
  expect(all.countSegments('Hello')).toMatchObject({ segments: 1 })
  expect(all.countSegments('€'.repeat(81))).toMatchObject({ segments: 2 })
  expect(all.countSegments('📦'.repeat(36))).toMatchObject({ segments: 2 })
  expect(all.explainSegments('It’s here').nonGsm).toEqual([
    { character: '’', count: 1, replacement: "'" },
  ])
})

test('a template is filled in, checked and estimated', () => {
  const body = 'Hi {{name}}'
  expect(all.renderTemplate(body, { name: 'Anna' })).toBe('Hi Anna')
  const recipients = [{ number: '+39-3331234567', fields: { name: 'Anna' } }, '+39-3337654321']
  expect(all.checkTemplate(body, recipients).missing).toEqual({ name: 1 })
  expect(all.estimate({ body, recipients, pricePerSegment: 0.0315 }).price).toBe(0.063)
})

test('the numbering plans are loaded on demand', async () => {
  const { format } = await all.createNumberFormatter({ defaultCountry: 'IT' })
  expect(format('333 123 4567')).toBe('+39-3331234567')
})

test('an invalid option is an error that names it', () => {
  const options = { token: 'x', baseUrl: 'file:///tmp' }
  expect(() => all.createClient(options)).toThrow(all.ConfigurationError)
  expect(() => all.createClient(options)).toThrow(expect.objectContaining({ option: 'baseUrl' }))
})
