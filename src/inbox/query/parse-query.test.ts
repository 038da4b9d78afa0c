import { expect, test } from 'vitest'
import { matches, parseQuery, type Searched } from './parse-query.ts'

const none = { to: [], from: [], state: [], is: [], words: [], unknown: [] }

test.each([
  ['', {}],
  ['   ', {}],
  ['parcel', { words: ['parcel'] }],
  ['Your  CODE', { words: ['your', 'code'] }],
  ['"two words"', { words: ['two words'] }],
  ['"not closed', { words: ['not closed'] }],
  ['to:+39-333', { to: ['+39-333'] }],
  ['from:"My Shop" is:otp', { from: ['my shop'], is: ['otp'] }],
  ['STATE:Failed', { state: ['failed'] }],
  ['state:nowhere', { unknown: ['state:nowhere'] }],
  ['is:flash is:scheduled', { is: ['flash', 'scheduled'] }],
  ['is:', { words: ['is:'] }],
  ['colour:red', { unknown: ['colour:red'] }],
  ['"https://a.example"', { words: ['https://a.example'] }],
])('%j asks for %j', (line, expected) => {
  expect(parseQuery(line)).toEqual({ ...none, ...expected })
})

const message: Searched = {
  sender: 'Acme',
  to: '+39-3331234567',
  text: 'Your code is 4711',
  body: 'Your code is {{code}}',
  status: 'queued',
  otp: '4711',
  test: false,
  flash: false,
  realtime: false,
  createdAt: '2026-01-15T10:00:00.000Z',
  sendAt: '2026-01-16T10:00:00.000Z',
}

test.each([
  ['', true],
  ['code 4711', true],
  ['{{code}}', true],
  ['acme', true],
  ['parcel', false],
  ['to:333', true],
  ['to:"+39 333"', true],
  ['to:+44', false],
  ['from:ac', true],
  ['from:shop', false],
  ['state:queued state:failed', true],
  ['state:failed', false],
  ['is:otp is:scheduled', true],
  ['is:flash', false],
  ['is:test', false],
  ['is:realtime', false],
])('%j finds the message: %s', (line, found) => {
  expect(matches(parseQuery(line), message)).toBe(found)
})

test('a message that is sent at once is not scheduled', () => {
  const query = parseQuery('is:scheduled')
  expect(matches(query, { ...message, sendAt: message.createdAt })).toBe(false)
  expect(matches(query, { ...message, status: 'delivered' })).toBe(false)
})
