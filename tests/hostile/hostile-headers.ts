import { pick, type Random } from '../faults/seeded-random.ts'

type Headers = [name: string, value: string][]

/** Headers with one that is changed, missing, duplicated or unexpected. */
export function hostileHeaders(random: Random, headers: Headers): Headers {
  const others = [...headers]
  const at = Math.floor(random() * headers.length)
  switch (Math.floor(random() * 5)) {
    case 0:
      others.splice(at, 1)
      return others
    case 1: {
      const [name = 'x', value = ''] = others[at] ?? []
      return [...others, [pick(random, [name, name.toUpperCase()]), value]]
    }
    case 2: {
      const name = pick(random, ['authorization', 'content-type'])
      const value = pick(random, name === 'authorization' ? authorizations : mediaTypes)
      return [...others.filter(([other]) => other !== name), [name, value]]
    }
    case 3: {
      const [name = 'x', value = ''] = others[at] ?? []
      others[at] = [
        name,
        pick(random, [value.slice(0, -1), `${value}x`, ` ${value}`, `${value},${value}`]),
      ]
      return others
    }
    default:
      return [...others, pick(random, strangers)]
  }
}

const authorizations = [
  '',
  'Bearer',
  'Bearer ',
  'Bearer  x',
  'bearer x y',
  'Bearer \u00ff\u00fe',
  'Bearer null',
  'Bearer __proto__',
  `Bearer ${'a'.repeat(8000)}`,
  `Bearer ${'a '.repeat(4000)}`,
  "Bearer ' OR '1'='1",
  'Bearer %00',
  'Token x',
  'Basic',
  'Basic ',
  'Basic =',
  'Basic ====',
  'Basic Og==',
  'Basic ///w',
  'Basic !!!',
  `Basic ${'A'.repeat(8000)}`,
  'Basic c2FuZGJveEBleGFtcGxlLmNvbTo=',
  'Digest username="x"',
  'Negotiate',
  `${' '.repeat(3000)}x`,
  'Bearer,',
]

const mediaTypes = [
  '',
  'application/json; charset=utf-16',
  'application/json; charset=latin1',
  'application/json;;;',
  ';',
  '/',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'APPLICATION/JSON',
  'application/json, text/html',
  'application/json\u00a0',
  'application/JSON ; a="',
  '*/*',
  '\u00ff',
  'application/vnd.api+json',
  'application/jsonp',
  ` application/json`,
  'a'.repeat(5000),
  'application/json;'.repeat(300),
]

const strangers: Headers = [
  ['content-encoding', 'gzip'],
  ['content-encoding', 'identity, deflate'],
  ['content-encoding', 'identity'],
  ['content-encoding', `${' ,'.repeat(2000)}br`],
  ['accept', 'text/html'],
  ['accept-charset', 'utf-16'],
  ['accept-encoding', 'gzip;q=1e999'],
  ['x-http-method-override', 'DELETE'],
  ['x-forwarded-for', '10.0.0.1'],
  ['x-forwarded-host', 'evil.example'],
  ['x-original-url', '/_sandbox/v1/reset'],
  ['forwarded', 'host=evil.example'],
  ['range', 'bytes=0-1,2-3'],
  ['if-none-match', '*'],
  ['if-modified-since', 'never'],
  ['cookie', 'a=b; '.repeat(800)],
  ['origin', 'http://evil.example'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['referer', 'javascript:alert(1)'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['x-long', 'y'.repeat(12_000)],
  ['x-latin', '\u00e9\u00ff'],
  ['x', ''],
  ["!#$%&'*+-.^_`|~", 'x'],
  ['max-forwards', '-1'],
  ['sandbox-fault', 'x'],
]
