import { pick, type Random } from '../faults/seeded-random.ts'

/** A value, as JSON, that has the wrong type, is too large or too deeply nested, or is otherwise unexpected. */
export function hostileValue(random: Random): string {
  const kind = random()
  if (kind < 0.1) return nested(random)
  if (kind < 0.15) return list(random)
  if (kind < 0.25) return `[${hostileValue(random)},${hostileValue(random)}]`
  if (kind < 0.35) return `{${JSON.stringify(pick(random, keys))}:${hostileValue(random)}}`
  return pick(random, leaves)
}

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  '',
  '\0',
  'number',
  'fields',
  '$date',
  'toJSON',
  'then',
  'length',
]

const numbers = [
  '0',
  '-0',
  '-1',
  '1e999',
  '-1e999',
  '1e-999',
  '1.5',
  '9007199254740993',
  '18446744073709551616',
  '1E400',
  '0.1e1',
  '2147483648',
  '-2147483649',
  '4294967296',
  '1e21',
  '123456789012345678901234567890',
  '5e-324',
  '1.0',
]

const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\r\n',
  '\b',
  '\u007f',
  '__proto__',
  'constructor',
  '{{name}}',
  '{{',
  '}}',
  '{{{{a}}}}',
  '{{__proto__}}',
  '{{constructor}}',
  '${7*7}',
  '%s%n',
  '<script>alert(1)</script>',
  "'; DROP TABLE messages;--",
  '../../etc/passwd',
  '\u001b[31m',
  '=cmd|/c calc',
  '{{a}}'.repeat(500),
  '👍',
  '👨‍👩‍👧‍👦',
  'e\u0301'.repeat(40),
  'ﷺ',
  '[]{}\\^~|€',
  'x'.repeat(12),
  'x'.repeat(5000),
  '1'.repeat(15),
  '😀'.repeat(200),
  '+39-3331234567',
  '+39-',
  '+-',
  '+39-333 123',
  '+39-１２３４５',
  '+0-0000',
  '+44-7700900001',
  '+999-999999999999999',
  '39-3331234567',
  '31-02-2026',
  '2026-13-45',
  '9999-12-31',
  '-000001-01-01',
  '1970-01-01',
  '01-01-99999',
  '2026-01-15T25:00:00',
  'tomorrow',
  '0',
  'NaN',
  'http://169.254.169.254/',
  'file:///etc/passwd',
  'http://[::ffff:a9fe:a9fe]/',
  'javascript:1',
  'http://\u0000',
  '//',
  'http://a@b:c@d/',
  'GET:ws.messaggisms.com/messages',
  '*:*/*',
  'GET:',
  ':',
  'GET:*/..',
  '*:*.*/*',
  'GET:ws.messaggisms.com/messages/../tokens',
].map((text) => JSON.stringify(text))

const leaves = [
  ...numbers,
  ...texts,
  'null',
  'true',
  'false',
  '{}',
  '[]',
  '[[]]',
  '[null]',
  '{"":null}',
  '{"a":{"a":{}}}',
  '"\\u0000"',
  '"\\ud800"',
  '{"number":null}',
  '{"number":{}}',
  '{"__proto__":{"test":true}}',
  '{"$date":"2026-01-15"}',
  '{"toJSON":1}',
  '"\\/"',
  JSON.stringify('x'.repeat(60_000)),
  JSON.stringify('€'.repeat(40_000)),
]

function nested(random: Random): string {
  const depth = pick(random, [10, 999, 1001, 20_000])
  const [open, shut] = pick<[string, string]>(random, [
    ['[', ']'],
    ['{"a":', '}'],
    ['{"__proto__":', '}'],
    ['[0,', ']'],
  ])
  return `${open.repeat(depth)}1${shut.repeat(depth)}`
}

function list(random: Random): string {
  const value = pick(random, leaves).slice(0, 40)
  const good = value.length < 40 ? value : '"+39-3331234567"'
  return `[${Array(pick(random, [2, 300, 3000]))
    .fill(good)
    .join(',')}]`
}
