import { createHash, timingSafeEqual } from 'node:crypto'
import { controlBase } from '../../../generated/control-operations.ts'
import { readBearer } from '../pipeline/exchange.ts'
import { hostOfAddress, readTarget, type RequestTarget } from './request-target.ts'

/** Who is admitted by a port. */
export interface AdmissionRules {
  /** Besides the loopback ones; as a Host header has them. */
  allowedHosts: ReadonlySet<string>
  adminToken: string | undefined
}

/** What is known of a request before its body is read. */
export interface Arrival {
  method: string
  /** As the first line of the request has it. */
  target: string
  /** HTTP/1.0 knows no Host header. */
  httpVersion: string
  /** Names and values by turns, as they were sent. */
  rawHeaders: readonly string[]
  /** The address on which the request came in: a request that has it in its Host header has not looked up a name. */
  address: string
}

/** Why a request is not let in. */
export interface Rejection {
  status: number
  message: string
  headers: Record<string, string>
}

/** The target of a request that is admitted. */
export type Admission =
  | { rejection: Rejection; target?: never }
  | { rejection?: never; target: RequestTarget }

/**
 * Decides from the head of a request alone whether it is admitted: only under a name that was allowed, so that no name of
 * somebody else's can be made to stand for this machine (DNS rebinding); from no page of another origin; and to what is
 * under `/_sandbox` only with the admin token, where there is one. Health and readiness are for everyone: what probes a container has
 * no token.
 */
export function createAdmission(rules: AdmissionRules): (arrival: Arrival) => Admission {
  const names: ReadonlySet<string> = new Set([...loopbackNames, ...rules.allowedHosts])
  const adminDigest = rules.adminToken === undefined ? undefined : digest(rules.adminToken)

  /** A host and a port whose host is allowed. */
  function readAllowed(text: string, address: string): Authority | undefined {
    const authority = readAuthority(text)
    if (authority === undefined) return undefined
    const isAllowed = names.has(authority.host) || authority.host === hostOfAddress(address)
    return isAllowed ? authority : undefined
  }

  /** Whether a page is one of the port's own. The Host header has the port as browsers know it: a container's is published as another. */
  function isOwnOrigin(origin: string, own: Authority, address: string): boolean {
    const [, scheme, rest = ''] = /^(https?):\/\/(.*)$/.exec(origin) ?? []
    const authority = readAllowed(rest, address)
    if (scheme === undefined || authority === undefined) return false
    const usual = scheme === 'https' ? 443 : 80
    return (authority.port ?? usual) === (own.port ?? usual)
  }

  return (arrival) => {
    const headers = headersOf(arrival.rawHeaders)
    const target = readTarget(arrival.target)
    if (target === undefined) return reject(400, 'The target of the request must be a path')
    const [host, ...moreHosts] = headers.host
    if (moreHosts.length > 0) return reject(400, 'The request has several Host headers')
    if (host === undefined && arrival.httpVersion === '1.1') {
      return reject(400, 'The request has no Host header')
    }
    const own = readAllowed(host ?? '', arrival.address)
    if (own === undefined) return misdirected(host ?? '')
    const { authority } = target
    if (authority !== undefined && readAllowed(authority, arrival.address) === undefined) {
      return misdirected(authority)
    }
    if (!headers.origin.every((origin) => isOwnOrigin(origin, own, arrival.address))) {
      return reject(403, `The sandbox takes no calls from a page of another origin: ${help}`)
    }
    if (!headers['sec-fetch-site'].every((site) => ownSites.has(site))) {
      return reject(403, `The sandbox takes no calls that a page of another site makes: ${help}`)
    }
    if (adminDigest !== undefined && isControl(target.path) && !isProbe(arrival.method, target)) {
      const [given, ...more] = headers.authorization
      const token = readBearer(given) ?? ''
      if (more.length > 0 || !timingSafeEqual(digest(token), adminDigest)) {
        return reject(401, adminHelp, { 'www-authenticate': 'Bearer' })
      }
    }
    return { target }
  }
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/** A browser says `none` where the user has typed the address (Fetch Metadata). Who is no browser says nothing. */
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none'])

const help = 'call it from a program, or from a server'

const adminHelp =
  'What is under /_sandbox needs the admin token: send the header `Authorization: Bearer ADMINTOKEN`'

interface Authority {
  /** In lower case. */
  host: string
  port: number | undefined
}

/** A host with or without a port; nothing else, such as a user name, and no port that cannot be. */
function readAuthority(text: string): Authority | undefined {
  const match = /^(\[[\da-f:.]+\]|[\w.-]+)(?::([1-9]\d{0,4}))?$/i.exec(text)
  if (match === null) return undefined
  const [, host = '', digits] = match
  const port = digits === undefined ? undefined : Number(digits)
  if (port !== undefined && port > 65_535) return undefined
  return { host: host.toLowerCase(), port }
}

/** The headers that decide, each as often as it was sent. */
function headersOf(rawHeaders: readonly string[]) {
  const found = { host: none, origin: none, 'sec-fetch-site': none, authorization: none }
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? ''
    // Most headers are passed over without a look at their letters: this is on the way of every request.
    if (!lengths.has(name.length)) continue
    const lower = name.toLowerCase()
    if (isKey(found, lower)) found[lower] = [...found[lower], rawHeaders[i + 1] ?? '']
  }
  return found
}

const none: readonly string[] = []

/** Of the names of the headers that decide. */
const lengths = new Set(
  ['host', 'origin', 'sec-fetch-site', 'authorization'].map(({ length }) => length),
)

function isKey<T extends object>(object: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(object, name)
}

/** Whether a path is under `/_sandbox`, however it is written: rather one too many than one too few. */
function isControl(path: string): boolean {
  return decode(path)
    .split(/[/\\]/)
    .some((segment) => segment.trim().toLowerCase() === '_sandbox')
}

/** Whether a request only reads the health or readiness. A path in another spelling is not one. */
function isProbe(method: string, { path }: RequestTarget): boolean {
  return (method === 'GET' || method === 'HEAD') && probes.has(path)
}

const probes: ReadonlySet<string> = new Set([`${controlBase}/health`, `${controlBase}/ready`])

function decode(path: string): string {
  return path.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}

/** Of one length, so that a comparison takes as long for any token. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function misdirected(host: string): Admission {
  const shown = host.slice(0, 100)
  return reject(
    421,
    `The sandbox does not respond to the host '${shown}': call it by localhost, or name the host in the option 'allowedHosts'`,
  )
}

function reject(status: number, message: string, headers: Record<string, string> = {}): Admission {
  return { rejection: { status, message, headers } }
}
