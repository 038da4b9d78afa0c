import { expect, test } from 'vitest'
import { allows, parseScope } from './scopes.ts'

test.each([
  ['POST:test.ws.messaggisms.com/messages', true],
  ['POST:ws.messaggisms.com/messages', true],
  ['*:*/*', true],
  ['*:*.messaggisms.com/*', true],
  ['POST:example.com/messages', false],
  ['POST:ws.messaggisms.com.example.com/messages', false],
  ['*:*.example.com/*', false],
  ['GET:ws.messaggisms.com/messages', false],
  ['POST:ws.messaggisms.com/mess', false],
])('the scope %s allows a POST to /messages/: %s', (text, expected) => {
  const scope = parseScope(text)
  if (scope === undefined) throw new Error(`${text} is no scope`)
  expect(allows(scope, 'POST', '/messages/', false)).toBe(expected)
})
