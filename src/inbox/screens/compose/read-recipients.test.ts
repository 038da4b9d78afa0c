import { expect, test } from 'vitest'
import { readRecipients } from './read-recipients.ts'

test('a line is a recipient, with or without fields', () => {
  const lines = '+39-3331234567\n\n  +44-7700900123 name=Anna Maria city="New York"  '
  expect(readRecipients(lines)).toEqual({
    recipients: [
      { number: '+39-3331234567' },
      { number: '+44-7700900123', fields: { name: 'Anna Maria', city: 'New York' } },
    ],
    problems: [],
  })
})

test('what is no number is said, and sent all the same', () => {
  const { recipients, problems } = readRecipients('333 1234567')
  expect(recipients).toEqual([{ number: '333 1234567' }])
  expect(problems).toEqual([expect.stringContaining('333 1234567 is no number')])
})

test('a value may have an equals sign', () => {
  expect(readRecipients('+39-3331234567 link=https://a.example/?b=c').recipients).toEqual([
    { number: '+39-3331234567', fields: { link: 'https://a.example/?b=c' } },
  ])
})
