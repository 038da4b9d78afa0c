import { pick, type Random } from '../faults/seeded-random.ts'

/** An invalid path. */
export function hostileTarget(random: Random, target: string): string {
  const [path = '', query = ''] = target.split('?')
  const trick = pick(random, tricks)
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index)
  const at = pick(random, [...slashes, path.length])
  switch (Math.floor(random() * 6)) {
    case 0:
      return path.slice(0, at) + trick + path.slice(at)
    case 1:
      return path.slice(0, at + 1) + trick
    case 2:
      return trick.startsWith('/') ? trick : `/${trick}`
    case 3:
      return `${path}?${query}&${pick(random, queries)}`
    case 4:
      return path.replaceAll('/', pick(random, ['//', '/./', '%2f', '\\', '%5c', '/%2e%2e/', ';/']))
    default:
      return path.replaceAll(/[a-z]/g, (letter) =>
        random() < 0.3 ? `%${letter.codePointAt(0)?.toString(16)}` : letter,
      )
  }
}

const tricks = [
  '..',
  '../..',
  '%2e%2e',
  '%2E%2e/',
  '..%2f',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..;/',
  '....//',
  '%00',
  'a%00b',
  '%0d%0aX: y',
  '%0a',
  '%09',
  '%20',
  '%7f',
  '%c0%ae%c0%ae',
  '%ff',
  '%ed%a0%80',
  '%u002e',
  '%',
  '%z',
  '%zz',
  '%2',
  '%252e%252e',
  '%2525',
  '//',
  '///',
  '/./',
  '\\',
  '%5c..%5c',
  ';a=b',
  ':',
  '::',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  ':id',
  '*',
  '**',
  '{id}',
  '%7bid%7d',
  '<script>',
  '%3Cscript%3E',
  "'",
  "'--",
  '"',
  "' OR 1=1;--",
  '%27%20OR%201=1',
  '`',
  '$where',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '+',
  '%2B39-3331234567',
  '+39-3331234567',
  '_sandbox',
  '_sandbox/v1',
  '_sandbox/v1/nothing',
  '%5fsandbox',
  '.git/config',
  '.env',
  'favicon.ico',
  'a'.repeat(2000),
  'a/'.repeat(1000),
  '%41'.repeat(1500),
  '../'.repeat(1000),
  '%2e%2e/'.repeat(500),
  '?'.repeat(500),
  'f'.repeat(24),
  'F'.repeat(24),
  '0'.repeat(24),
  '%F0%9F%91%8D',
  '%EF%BB%BF',
  '%E2%80%AE',
  '#',
  '%23',
]

const queries = [
  'limit=1e999',
  'limit=-0',
  'limit=0x10',
  'limit=',
  'limit',
  'limit=1&limit=2',
  'skip=-1',
  'skip=NaN',
  'skip=99999999999999999999',
  'skip=%00',
  'skip=1.5',
  'limit[]=1',
  'limit[$gt]=0',
  '__proto__[a]=1',
  'a=%',
  'a=%zz',
  '%=a',
  '&&&&',
  '====',
  '?'.repeat(300),
  'a=b&'.repeat(500),
  'x='.concat('y'.repeat(3000)),
]
