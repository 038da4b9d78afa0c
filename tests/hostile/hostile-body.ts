import { pick, type Random } from '../faults/seeded-random.ts'
import { hostileValue } from './hostile-value.ts'

/** A body with invalid bytes, JSON or values. */
export function hostileBody(random: Random, body: Buffer | undefined): Buffer {
  const given = body ?? Buffer.from('{}')
  const kind = random()
  if (kind < 0.5) return Buffer.from(withWrongValue(random, given.toString()))
  if (kind < 0.75) return Buffer.from(withBrokenJson(random, given.toString()))
  return withWrongBytes(random, given)
}

const names = [
  'sender',
  'body',
  'recipients',
  'priority',
  'options',
  'transaction',
  'test',
  'scopes',
  'name',
  'ttl',
  'limits',
  'callback',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '\u0000',
  '\ud800',
  'sender ',
  'Sender',
  'a'.repeat(300),
  'x.y',
  '$ref',
  '/',
  '~',
  '0',
  'length',
]

const optionNames = [
  'timestamp_send',
  'flash',
  'realtime',
  'custom',
  'custom',
  'custom',
  'callback_url',
  'callback_field',
  'custom ',
  '__proto__',
  'x',
]

/** Valid JSON with one invalid value: in place of another, or as a duplicate before or after it. */
function withWrongValue(random: Random, json: string): string {
  const value = hostileValue(random)
  const name = JSON.stringify(pick(random, names))
  const fields = json.trim().replace(/^\{([\s\S]*)\}$/, '$1')
  switch (Math.floor(random() * 6)) {
    case 0:
      return value
    case 1:
      return `{${name}:${value}${fields === '' ? '' : ','}${fields}}`
    case 2:
      return `{${fields}${fields === '' ? '' : ','}${name}:${value}}`
    case 3:
      return `{${fields}${fields === '' ? '' : ','}"options":{${JSON.stringify(pick(random, optionNames))}:${value}}}`
    case 4:
      return `{${fields}${fields === '' ? '' : ','}"recipients":[${recipient(random, value)},${recipient(random, value)}]}`
    default:
      return json.replace(
        /(:)("(?:[^"\\]|\\.)*"|true|[\d.]+|\[[^\]]*\])/,
        (_, colon) => `${colon}${value}`,
      )
  }
}

function recipient(random: Random, value: string): string {
  return pick(random, [
    value,
    `{"number":${value}}`,
    `{"number":"+39-3331234567","fields":${value}}`,
    `{"number":"+39-3331234567","fields":{"name":${value}}}`,
    `{"number":"+39-3331234567",${JSON.stringify(pick(random, names))}:${value}}`,
  ])
}

function withBrokenJson(random: Random, json: string): string {
  const at = Math.floor(random() * (json.length + 1))
  switch (Math.floor(random() * 4)) {
    case 0:
      return json.slice(0, at)
    case 1:
      return json.slice(0, at) + pick(random, junk) + json.slice(at)
    case 2:
      return json + pick(random, junk)
    default:
      return pick(random, junk)
  }
}

const junk = [
  '',
  ' ',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  "'",
  '//',
  '/* */',
  '#',
  '\0',
  '\u2028',
  '\ufeff',
  '\ufffe',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  '01',
  '.5',
  '5.',
  '+1',
  '0x10',
  '1e',
  '--1',
  '1_000',
  'True',
  'nul',
  '"\u0000"',
  '"\n"',
  '"\\x41"',
  '"\\u12"',
  '"\\ud800"',
  '<xml/>',
  'a=b&c=d',
  '{"a":1,}',
  '{a:1}',
  "{'a':1}",
  '[1,]',
  '{'.repeat(20_000),
  '['.repeat(20_000),
  '{"a":'.repeat(20_000),
  '[[],'.repeat(10_000),
  ' '.repeat(100_000),
]

/** The same text in an encoding other than UTF-8, or bytes that are not text. */
function withWrongBytes(random: Random, body: Buffer): Buffer {
  const at = Math.floor(random() * (body.length + 1))
  const within = (bytes: Buffer) => Buffer.concat([body.subarray(0, at), bytes, body.subarray(at)])
  const text = body.toString()
  switch (Math.floor(random() * 10)) {
    case 0:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    case 2:
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])
    case 3:
      return Buffer.from(text, 'utf16le')
    case 4:
      return within(Buffer.from(pick(random, invalidSequences)))
    case 5:
      return Buffer.from(text.replace('Hi', 'H\u00ef'), 'latin1')
    case 6:
      return Buffer.from(
        Array.from({ length: Math.floor(random() * 300) }, () => Math.floor(random() * 256)),
      )
    case 7:
      // More than the test's sandbox accepts.
      return random() < 0.1
        ? Buffer.alloc(300_000, pick(random, [' ', '[', '0', 'a']))
        : within(Buffer.alloc(1))
    case 8:
      // The first bytes of gzip, brotli and an image.
      return Buffer.concat([
        Buffer.from(
          pick(random, [
            [0x1f, 0x8b, 8],
            [0xce, 0xb2],
            [0x89, 0x50, 0x4e, 0x47],
          ]),
        ),
        body,
      ])
    default: {
      const flipped = Buffer.from(body)
      if (flipped.length > 0) flipped[at % flipped.length] = Math.floor(random() * 256)
      return flipped
    }
  }
}

const invalidSequences = [
  [0x80],
  [0xc0, 0x80],
  [0xc0, 0xae],
  [0xe0, 0x80, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xf0, 0x80, 0x80, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xff],
  [0xe2, 0x82],
  [0xf0, 0x9f, 0x98],
]
