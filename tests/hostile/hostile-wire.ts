import { pick, type Random } from '../faults/seeded-random.ts'
import type { HostileRequest } from './hostile-request.ts'

/** A request as bytes; one in three has an error that no client would send. */
export function hostileWire(random: Random, request: HostileRequest, host: string): Buffer {
  const wire: Wire = {
    line: `${request.method} ${request.target} HTTP/1.1`,
    headers: [['Host', host], ...request.headers],
    end: '\r\n',
    body: request.body ?? Buffer.alloc(0),
  }
  if (request.body !== undefined) wire.headers.push(['Content-Length', String(wire.body.length)])
  if (random() < 0.3) pick(random, spoilers)(random, wire)
  const head = [wire.line, ...wire.headers.map(([name, value]) => `${name}: ${value}`), '']
  const bytes = Buffer.concat([Buffer.from(head.join(wire.end) + wire.end, 'latin1'), wire.body])
  return random() < 0.05 ? pick(random, byteSpoilers)(random, bytes) : bytes
}

interface Wire {
  line: string
  headers: [name: string, value: string][]
  end: string
  body: Buffer
}

const hosts = [
  '',
  'evil.example',
  'localhost.',
  '127.0.0.1.nip.io',
  'localhost:x',
  'a@localhost',
  '[::1',
  '0.0.0.0',
  'localhost\t',
  'localhost, evil.example',
  '\u00ff',
  'x'.repeat(5000),
  '127.1',
  'LOCALHOST',
  'localhost:1',
]

const versions = [
  'HTTP/1.0',
  'HTTP/0.9',
  'HTTP/1.2',
  'HTTP/2.0',
  'HTTP/3',
  'HTTP/1.1.1',
  'http/1.1',
  'HTTP/9.9',
  'HTTPS/1.1',
  '',
]

const extraHeaders: [string, string][] = [
  ['Host', 'localhost'],
  ['Content-Length', '5'],
  ['Content-Length', '0'],
  ['Content-Length', '-1'],
  ['Content-Length', '+5'],
  ['Content-Length', '5, 5'],
  ['Content-Length', '0x5'],
  ['Content-Length', '99999999999999999999'],
  ['Content-Length', '1000000'],
  ['Transfer-Encoding', 'chunked'],
  ['Transfer-Encoding', 'gzip, chunked'],
  ['Transfer-Encoding', 'chunked, identity'],
  ['Transfer-Encoding', 'xchunked'],
  ['Transfer-Encoding', '\u000bchunked'],
  ['Transfer-Encoding ', 'chunked'],
  ['Connection', 'close'],
  ['Connection', 'keep-alive, Upgrade, Host, Authorization'],
  ['Upgrade', 'websocket'],
  ['Upgrade', 'h2c'],
  ['Expect', '100-continue'],
  ['Expect', 'everything'],
  ['Expect', ''],
  ['TE', 'trailers'],
  ['Trailer', 'Content-Length, Authorization'],
  ['Keep-Alive', 'timeout=1e999'],
  ['X-Folded', 'a\r\n b\r\n\tc'],
  ['X-Injected', 'a\r\nHost: evil.example'],
  ['X-Nul', 'a\0b'],
  ['X-Bare', 'a\nb'],
  ['X-Return', 'a\rb'],
  ['X Space', 'a'],
  ['', 'a'],
  ['\u00e9', 'a'],
  ['X-Long', 'y'.repeat(20_000)],
]

const chunkings = [
  (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  (body: string) =>
    `${body.length.toString(16)};a="b"\r\n${body}\r\n0\r\nAuthorization: Bearer x\r\n\r\n`,
  (body: string) => `${(body.length + 9).toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  (body: string) => `${body.length.toString(16)}\n${body}\n0\n\n`,
  (body: string) => `ffffffffffffffff\r\n${body}`,
  (body: string) => `-1\r\n${body}\r\n0\r\n\r\n`,
  (body: string) => `0x5\r\n${body}\r\n0\r\n\r\n`,
  (body: string) => `\r\n${body}`,
  (body: string) => `1;${'e'.repeat(20_000)}\r\n${body}`,
  (body: string) => `${body.replaceAll(/[\s\S]/g, '1\r\n$&\r\n')}0\r\n\r\n`,
]

const spoilers: ((random: Random, wire: Wire) => void)[] = [
  (random, wire) => (wire.headers[0] = ['Host', pick(random, hosts)]),
  (_, wire) => wire.headers.shift(),
  (random, wire) => (wire.line = wire.line.replace('HTTP/1.1', pick(random, versions))),
  (random, wire) =>
    (wire.line = wire.line.replace(
      ' /',
      ` ${pick(random, ['http://evil.example/', 'http://localhost/', 'ftp://localhost/', '//evil.example/', 'http://a@localhost/', ''])}`,
    )),
  (random, wire) =>
    (wire.line = wire.line.replaceAll(' ', pick(random, ['  ', '\t', '\u000b', '\0', '\u00a0']))),
  (random, wire) =>
    (wire.line =
      pick(random, [
        '',
        '\r\n\r\n',
        'GET',
        'GET /',
        '\u0016\u0003\u0001\u0002\0\u0001',
        'PRI * HTTP/2.0',
      ]) + wire.line),
  (random, wire) => wire.headers.push(pick(random, extraHeaders)),
  (random, wire) => wire.headers.splice(Math.floor(random() * 3), 0, pick(random, extraHeaders)),
  (random, wire) => (wire.end = pick(random, ['\n', '\r', '\r\r\n', '\n\r'])),
  (random, wire) => {
    wire.headers = wire.headers.filter(([name]) => name !== 'Content-Length')
    wire.headers.push(['Transfer-Encoding', 'chunked'])
    const body = wire.body.toString('latin1').slice(0, 2000)
    wire.body = Buffer.from(pick(random, chunkings)(body), 'latin1')
  },
  (_, wire) => {
    for (let i = 0; i < 2500; i += 1) wire.headers.push(['a', 'b'])
  },
  // A further request after the body, valid or not.
  (_, wire) =>
    (wire.body = Buffer.concat([
      wire.body,
      Buffer.from('GET /messages/ HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    ])),
  (_, wire) => (wire.body = Buffer.concat([wire.body, Buffer.from('rubbish\r\n\r\n')])),
]

const byteSpoilers: ((random: Random, bytes: Buffer) => Buffer)[] = [
  (random, bytes) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (random, bytes) => {
    const flipped = Buffer.from(bytes)
    for (let i = 0; i < 5; i += 1)
      flipped[Math.floor(random() * Math.min(bytes.length, 400))] = Math.floor(random() * 256)
    return flipped
  },
  (random, bytes) =>
    Buffer.concat([
      Buffer.from(Array.from({ length: 20 }, () => Math.floor(random() * 256))),
      bytes,
    ]),
]
