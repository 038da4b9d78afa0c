import {
  checkTemplate,
  countSegments,
  createNumberFormatter,
  estimate,
  explainSegments,
  isSmsError,
} from 'gateway-sms'
import { expect, test, vi } from 'vitest'
import { start } from './start.ts'

test('each recipient gets their own text', async () => {
  const { sms } = start()
  // #region template
  const { id } = await sms.messages.send({
    sender: 'Acme',
    body: 'Hi {{name}}, table for {{guests}} at {{time}}.',
    recipients: [
      { number: '+39-3331234567', fields: { name: 'Anna', guests: 2, time: '20:00' } },
      { number: '+39-3337654321', fields: { name: 'Bob', guests: 6, time: '20:30' } },
    ],
  })
  // #endregion template
  const recipients = await sms.messages.recipients(id)
  expect(recipients.map(({ body }) => body)).toEqual([
    'Hi Anna, table for 2 at 20:00.',
    'Hi Bob, table for 6 at 20:30.',
  ])
})

test('a missing field is found before anything is sent', () => {
  // #region check
  const body = 'Hi {{name}}, table for {{guests}}.'
  const recipients = [
    { number: '+39-3331234567', fields: { name: 'Anna', guests: 2 } },
    { number: '+39-3337654321', fields: { nmae: 'Bob', guests: 6 } },
  ]
  const { isComplete, missing, unused } = checkTemplate(body, recipients)
  // false, { name: 1 }, { nmae: 1 }
  // #endregion check
  expect({ isComplete, missing, unused }).toEqual({
    isComplete: false,
    missing: { name: 1 },
    unused: { nmae: 1 },
  })
})

test('one character makes a text more expensive', () => {
  // #region segments
  const { encoding, segments, remaining } = countSegments('Grüße aus Łódź')
  // 'UCS-2', 1, 56: Ł, ó and ź are not in the GSM alphabet
  // #endregion segments
  expect([encoding, segments, remaining]).toEqual(['UCS-2', 1, 56])
})

test('an explanation lists the characters and their replacements', () => {
  // #region explain
  const { encoding, nonGsm, withReplacements } = explainSegments('It’s here…')
  // 'UCS-2'
  // [{ character: '’', count: 1, replacement: "'" }, { character: '…', count: 1, replacement: '...' }]
  // { text: "It's here...", segments: 1, saved: 0 }
  // #endregion explain
  expect(encoding).toBe('UCS-2')
  expect(nonGsm).toEqual([
    { character: '’', count: 1, replacement: "'" },
    { character: '…', count: 1, replacement: '...' },
  ])
  expect(withReplacements).toEqual({ text: "It's here...", segments: 1, saved: 0 })
})

test('an estimate equals the price of the gateway', async () => {
  const { sms } = start()
  // #region estimate
  const request = {
    sender: 'Acme',
    body: 'Grüße an {{name}} 🎉',
    recipients: [
      { number: '+39-3331234567', fields: { name: 'Anna' } },
      { number: '+39-3337654321', fields: { name: 'B'.repeat(60) } },
    ],
  }
  const { segments, longest, price } = estimate({ ...request, pricePerSegment: 0.0315 })
  // 3, { encoding: 'UCS-2', segments: 2, … }, 0.0945

  const draft = await sms.messages.draft(request)
  draft.quote // { price: 0.0945, segments: 3, valid: 2, invalid: [] }
  await draft.discard()
  // #endregion estimate
  expect(segments).toBe(3)
  expect(longest).toMatchObject({ encoding: 'UCS-2', segments: 2 })
  expect(price).toBe(0.0945)
  expect(draft.quote).toEqual({ price: 0.0945, segments: 3, valid: 2, invalid: [] })
})

test('a text that is too long is not sent', async () => {
  const { sandbox, sms } = start()
  const longText = 'a'.repeat(200)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  // #region limit
  try {
    await sms.messages.send(
      { sender: 'Acme', body: longText, recipients: '+39-3331234567' },
      { maxSegments: 1 },
    )
  } catch (error) {
    if (!isSmsError(error) || error.name !== 'PreflightError') throw error
    console.log(error.reason) // 'too-many-segments'; `error.sent` is 'no'
  }
  // #endregion limit
  expect(log.mock.calls).toEqual([['too-many-segments']])
  log.mockRestore()
  expect(sandbox.credit).toBe(100)
})

test('numbers are converted to the form of the gateway', async () => {
  // #region numbers
  const { format, parse } = await createNumberFormatter({ defaultCountry: 'IT' })
  format('333 123 4567') // '+39-3331234567'
  format('0049 (0)171 2345678') // '+49-1712345678'
  parse('+39 333 123 4567')?.country // 'IT'
  // #endregion numbers
  expect(format('333 123 4567')).toBe('+39-3331234567')
  expect(format('0049 (0)171 2345678')).toBe('+49-1712345678')
  expect(parse('+39 333 123 4567')?.country).toBe('IT')
})
