import { pick, type Random } from '../faults/seeded-random.ts'
import { hostileBody } from './hostile-body.ts'
import { hostileHeaders } from './hostile-headers.ts'
import { hostileMethods } from './hostile-methods.ts'
import { hostileTarget } from './hostile-target.ts'

/** A request. The transport determines which parts of it can be sent. */
export interface HostileRequest {
  method: string
  target: string
  headers: [name: string, value: string][]
  body: Buffer | undefined
}

/** What a hostile request knows of the sandbox. */
export interface Known {
  token: string
  /** `email:apiKey` */
  credentials: string
  /** The ids of existing messages and tokens. */
  ids: readonly string[]
}

/** A valid request with one to three invalid changes; some remain valid. */
export function hostileRequest(random: Random, known: Known): HostileRequest {
  const request = wellFormed(random, known)
  const wrongs = pick(random, [1, 1, 1, 2, 2, 3])
  for (let i = 0; i < wrongs; i += 1) spoil(random, request)
  return request
}

function spoil(random: Random, request: HostileRequest): void {
  const kind = random()
  const isBodyMeant = request.body !== undefined || random() < 0.1
  if (kind < 0.65 && isBodyMeant) request.body = hostileBody(random, request.body)
  else if (kind < 0.7) request.headers = hostileHeaders(random, request.headers)
  else if (kind < 0.93) request.target = hostileTarget(random, request.target)
  else request.method = pick(random, hostileMethods)
}

const json: [string, string] = ['content-type', 'application/json']

export const hello = { sender: 'Acme', body: 'Hi {{name}}', recipients: ['+39-3331234567'] }

/** Operations of the control API, except those whose response is not JSON or is slow. */
function controlRequests(id: string): [string, string, [string, string], object | undefined][] {
  const plain: [string, string] = ['accept', '*/*']
  const requests: [method: string, path: string, body?: object][] = [
    ['GET', '/messages?to=%2B39-3331234567&limit=5'],
    ['GET', `/messages/${id}`],
    ['GET', '/messages/wait?timeout=0&body=Hi'],
    ['PUT', `/messages/${id}/outcome`, { outcome: 'EXPIRED_EXPIRED' }],
    ['PUT', '/outcomes/+39-3331234567', { outcome: 'EXPIRED_EXPIRED' }],
    ['POST', '/clock/advance', { duration: '10s' }],
    [
      'POST',
      '/faults',
      { match: { operation: 'nobody' }, action: { kind: 'status', status: 503 } },
    ],
    ['POST', '/accounts', { email: 'other@example.com', credit: 5 }],
    ['PUT', '/accounts/sandbox@example.com/credit', { credit: 5 }],
    ['POST', '/tokens', { name: 'x', timeToLive: '1h' }],
    ['GET', '/callbacks?limit=5'],
    ['GET', '/requests?limit=5'],
    ['POST', '/callbacks/1/replay'],
    ['PUT', '/snapshot', { 'gateway-sms-sandbox': 1 }],
  ]
  return requests.map(([method, path, body]) => [method, `/_sandbox/v1${path}`, plain, body])
}

const many = Array.from({ length: 40 }, (_, i) => `+39-333123${1000 + i}`)

function wellFormed(random: Random, known: Known): HostileRequest {
  const bearer: [string, string] = ['authorization', `Bearer ${known.token}`]
  const basic: [string, string] = [
    'authorization',
    `Basic ${Buffer.from(known.credentials).toString('base64')}`,
  ]
  const id = pick(random, known.ids)
  const [method, target, header, body] = pick<
    | [string, string, [string, string], object?]
    | [string, string, [string, string], object | undefined]
  >(random, [
    ['POST', '/messages/', bearer, hello],
    [
      'POST',
      '/messages/',
      bearer,
      { ...hello, options: { custom: {} }, priority: 1.5, test: true },
    ],
    [
      'POST',
      '/messages/',
      bearer,
      { ...hello, recipients: [{ number: '+39-1', fields: { a: 1 } }] },
    ],
    ['PUT', `/messages/${id}`, bearer, { recipients: ['+39-3331234568'] }],
    ['PUT', `/messages/${id}`, bearer, { recipients: [], transaction: false }],
    // More than the credit covers.
    ['POST', '/messages/', bearer, { ...hello, recipients: many }],
    ['PUT', `/messages/${known.ids[1]}`, bearer, { recipients: many, transaction: false }],
    ['GET', '/messages/', bearer],
    ['GET', `/messages/${id}`, bearer],
    ['GET', `/messages/${id}/recipients/`, bearer],
    ['GET', `/messages/${id}/recipients/+39-3331234567`, bearer],
    ['DELETE', `/messages/${id}`, bearer],
    ['POST', '/tokens', basic, { scopes: ['GET:ws.messaggisms.com/messages'], ttl: 60, name: 'x' }],
    ['GET', '/tokens?limit=5&skip=0', basic],
    ['GET', `/tokens/${id}`, basic],
    ['PATCH', `/tokens/${known.token}`, basic, { name: 'y', limits: { totalRequests: 5 } }],
    ['DELETE', `/tokens/${id}`, basic],
    ['GET', '/scopes', basic],
    ...controlRequests(id),
  ])
  return {
    method,
    target,
    headers: [header, ...(body === undefined ? [] : [json])],
    body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
  }
}
