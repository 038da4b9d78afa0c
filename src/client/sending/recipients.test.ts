import { expect, test } from 'vitest'
import type { Refusal } from '../response/envelope.ts'
import type { SendRequest } from '../types.ts'
import { adviceOnList, inDocumentedForm } from './recipients.ts'

const [one, two] = ['+39-3331234567', '+39-3337654321']
const anna = { number: one, fields: { name: 'Anna' } }
const bob = { number: two, fields: { name: 'Bob' } }

test.each<[SendRequest['recipients'], SendRequest['recipients']]>([
  [[anna], anna],
  [[{ number: one }], { number: one }],
  [
    [{ number: one }, { number: two, fields: {} }],
    [one, two],
  ],
  [
    [one, { number: two }, { number: one }],
    [one, two, one],
  ],
])('%j is sent as %j', (given, sent) => {
  expect(inDocumentedForm(given)).toEqual(sent)
})

const asTheyAre: unknown[] = [
  one,
  anna,
  [],
  [one],
  [one, two],
  [anna, bob],
  [one, bob],
  // The gateway refuses what only callers without TypeScript can pass.
  undefined,
  null,
  7,
  [null],
  [[one], one],
  [{ number: one, feilds: {} }, two],
  [{ number: one, fields: null }, two],
  [{ number: 39 }, two],
]

test.each(asTheyAre.map((given) => ({ given })))('$given is sent unchanged', ({ given }) => {
  expect(inDocumentedForm(given as SendRequest['recipients'])).toEqual(given)
})

const refusal: Refusal = {
  code: 302,
  reason: 'invalid-parameter',
  message: "invalid 'recipients' parameter: does not have an accepted form",
}

test.each([[[anna, bob]], [[one, bob]]])(
  'if %j is refused, the advice is one message per recipient',
  (recipients) => {
    expect(adviceOnList(refusal, recipients)).toMatch(
      /list of recipients with fields.*one message per recipient.*sendMany\(\)/,
    )
  },
)

test.each<[string, Refusal, SendRequest['recipients']]>([
  ['of a list of numbers', refusal, [one, two]],
  ['of one recipient', refusal, [anna]],
  ['of an empty list', refusal, []],
  ['of another parameter', { ...refusal, message: "missing 'body' parameter" }, [anna, bob]],
  ['for another reason', { ...refusal, reason: 'transaction-closed' }, [anna, bob]],
])('a refusal %s has no such advice', (_, refused, recipients) => {
  expect(adviceOnList(refused, recipients)).toBeUndefined()
})
