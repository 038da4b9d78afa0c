import { expect, test } from 'vitest'
import { readRecipients } from './read-recipients.ts'

test('each line is a recipient, with or without fields', () => {
  const lines = '+39-3331234567\n\n  +44-7700900123 name=Anna Maria city="New York"  '
  expect(readRecipients(lines)).toEqual({
    recipients: [
      { number: '+39-3331234567' },
      { number: '+44-7700900123', fields: { name: 'Anna Maria', city: 'New York' } },
    ],
    valid: [
      { number: '+39-3331234567' },
      { number: '+44-7700900123', fields: { name: 'Anna Maria', city: 'New York' } },
    ],
    problems: [],
  })
})

test('an invalid number is reported and sent, but does not count', () => {
  const { recipients, valid, problems } = readRecipients('333 1234567')
  expect(valid).toEqual([])
  expect(recipients).toEqual([{ number: '333 1234567' }])
  expect(problems).toEqual([expect.stringContaining('333 1234567 is not in the format')])
})

test('a value may contain an equals sign', () => {
  expect(readRecipients('+39-3331234567 link=https://a.example/?b=c').recipients).toEqual([
    { number: '+39-3331234567', fields: { link: 'https://a.example/?b=c' } },
  ])
})
