import * as fc from 'fast-check'
import { assumptions } from '../../../src/sandbox/index.ts'
import { number, unknownId } from './testing.ts'

const odd = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\ud800',
  '__proto__',
  '{{a}}',
  '%',
  '../x',
  'x'.repeat(500),
)
const text = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 20 }))

/** Mostly a valid value, and sometimes anything. */
function mostly<Value>(good: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: good }, { weight: 1, arbitrary: fc.jsonValue() })
}

/** A field that is rarely given. */
function rarely(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  )
}

const numbers = fc.constantFrom(number, '+44-7700900123', '+39-3330000000', '+39333', '')
const fields = fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), mostly(text), { maxKeys: 3 })
const recipient = fc.oneof(
  numbers,
  fc.record({ number: mostly(numbers), fields }, { requiredKeys: ['number'] }),
)
const recipients = mostly(fc.oneof(recipient, fc.array(recipient, { maxLength: 4 })))
const date = fc.constantFrom(
  '2026-01-15',
  '15-01-2026',
  '2026-01-15 10:00:30',
  '2026-01-16T00:00',
  '31-02-2026',
  '9999-12-31',
  '0000-01-01',
)
const timestamp_send = mostly(date)
const priority = mostly(fc.constantFrom(1, 1, 1.01, 1.5, 2.5, 20, 1e15, 1e308))

/** A mostly valid body for POST /messages/. */
export const sendBody = fc.record(
  {
    sender: mostly(fc.constantFrom('Acme', '393331234567')),
    body: mostly(fc.constantFrom('Hi', '{{a}} {{b}}', 'a\0\ud800'.repeat(99))),
    recipients,
    priority,
    test: mostly(fc.boolean()),
    transaction: mostly(fc.boolean()),
    options: mostly(
      fc.record(
        {
          flash: mostly(fc.boolean()),
          realtime: mostly(fc.boolean()),
          timestamp_send,
          custom: fc.jsonValue(),
          callback_url: mostly(text),
        },
        { requiredKeys: [] },
      ),
    ),
    bogus: rarely(text),
  },
  { requiredKeys: ['sender', 'body', 'recipients'] },
)

/** A mostly valid body for PUT /messages/{id}. */
export const updateBody = fc.record(
  { recipients, transaction: mostly(fc.boolean()), options: fc.record({ timestamp_send }) },
  { requiredKeys: ['recipients'] },
)

const scope = mostly(fc.constantFrom('*:*/*', 'GET:ws.messaggisms.com/messages'))
const limits = fc.record({ totalRequests: mostly(fc.nat()), walletAmount: mostly(fc.nat()) })

/** A mostly valid body for POST /tokens and PATCH /tokens/{token}. */
export const tokenBody = fc.record(
  {
    scopes: mostly(fc.array(scope, { minLength: 1, maxLength: 3 })),
    name: mostly(text),
    ttl: mostly(fc.integer()),
    limits: mostly(limits),
    bogus: rarely(text),
  },
  { requiredKeys: [] },
)

/** Refers to something made before, by its place, or by an arbitrary text. */
export const reference = fc.oneof(
  { weight: 6, arbitrary: fc.nat(20) },
  { weight: 1, arbitrary: fc.oneof(fc.constant(unknownId), text.map(encode)) },
)

/** Milliseconds to advance by. */
export const wait = fc.oneof(fc.nat(5000), fc.constantFrom(60_000, 86_400_000))

/** A value for each of some switches. */
export const someAssumptions = fc.record(
  Object.fromEntries(
    Object.entries(assumptions).map(([name, { values }]) => [
      name,
      fc.constantFrom(...Object.keys(values)),
    ]),
  ),
  { requiredKeys: [] },
)

/** Percent-encoded, except for half a surrogate pair. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed())
}
