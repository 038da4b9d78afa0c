import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { controlBase } from '../../../generated/control-operations.ts'
import { ControlRefusal } from '../control/control-refusal.ts'
import { hostOfAddress } from '../model/ip-addresses.ts'
import { readBearer } from '../pipeline/authenticate.ts'
import { Refusal } from '../rules/refusal.ts'
import type { ListenSettings } from './listen-options.ts'

/** A request's head, in which repeated headers are joined with commas. */
type Head = Pick<IncomingMessage, 'method' | 'url' | 'httpVersion' | 'headers'> & {
  /** `localAddress` is the address at which the request arrived. The Host header may contain it, as it is not a DNS name. */
  socket: Pick<IncomingMessage['socket'], 'localAddress'>
}

export type RequestTarget = NonNullable<ReturnType<typeof readTarget>>

/**
 * Checks a request's head before its body is read. Throws a Refusal for requests from pages of other origins. The host must
 * be allowed, because an attacker can make any name resolve to this machine (DNS rebinding). If there is an admin token, paths
 * under `/_sandbox` require it, except those for health and readiness, because a container's probes have no token.
 */
export function createAdmission(
  rules: Pick<ListenSettings, 'allowedHosts' | 'adminToken'>,
): (head: Head) => RequestTarget {
  const hosts: ReadonlySet<string> = new Set([...loopbackHosts, ...rules.allowedHosts])
  const adminDigest = rules.adminToken === undefined ? undefined : digest(rules.adminToken)

  /** Parses a host with an optional port. Returns undefined if it is invalid, or if the host is not allowed. */
  function readAllowed(text: string, address: string): Authority | undefined {
    const authority = readAuthority(text)
    if (authority === undefined) return undefined
    const isAllowed = hosts.has(authority.host) || authority.host === hostOfAddress(address)
    return isAllowed ? authority : undefined
  }

  /** Whether an origin's host is allowed and its port is the Host header's. A container's port mapping affects neither port. */
  function isOwnOrigin(origin: string, own: Authority, address: string): boolean {
    const [, scheme, rest = ''] = /^(https?):\/\/(.*)$/.exec(origin) ?? []
    const authority = readAllowed(rest, address)
    if (scheme === undefined || authority === undefined) return false
    const standard = scheme === 'https' ? 443 : 80
    return (authority.port ?? standard) === (own.port ?? standard)
  }

  return ({ method, url, httpVersion, headers, socket: { localAddress = '' } }) => {
    const target = readTarget(url)
    if (target === undefined) throw malformed('The request target must be a path or an HTTP URL')
    const { host, origin, 'sec-fetch-site': site } = headers
    if (host?.includes(', ') === true) throw malformed('The request must have only one Host header')
    if (host === undefined && httpVersion === '1.1') {
      throw malformed('The request must have a Host header')
    }
    const own = readAllowed(host ?? '', localAddress)
    if (own === undefined) throw misdirected(host ?? '')
    const { authority } = target
    if (authority !== undefined && readAllowed(authority, localAddress) === undefined) {
      throw misdirected(authority)
    }
    if (origin !== undefined && !isOwnOrigin(origin, own, localAddress)) {
      throw forbidden('another origin')
    }
    if (site !== undefined && !ownSites.has(site)) throw forbidden('another site')
    if (adminDigest !== undefined && isControl(target.path) && !isProbe(method, target)) {
      const token = readBearer(headers.authorization) ?? ''
      if (!timingSafeEqual(digest(token), adminDigest)) {
        throw new ControlRefusal('unauthorized', adminHelp, { 'www-authenticate': 'Bearer' })
      }
    }
    return target
  }
}

const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]']

/** `none` means that a user made the request, for example by typing a URL (Fetch Metadata). Programs omit `Sec-Fetch-Site`. */
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none'])

const adminHelp =
  'This path requires the admin token: send it in the header `Authorization: Bearer ADMINTOKEN`'

type Authority = NonNullable<ReturnType<typeof readAuthority>>

/** Parses a host with an optional port. Returns undefined for anything else, such as a host with a user name. */
function readAuthority(text: string) {
  const [, host, digits] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::([1-9]\d{0,4}))?$/i.exec(text) ?? []
  const port = digits === undefined ? undefined : Number(digits)
  if (host === undefined || (port ?? 0) > 65_535) return undefined
  return { host: host.toLowerCase(), port }
}

/**
 * Parses a request's target (RFC 9112, section 3.2). The path and the query remain percent-encoded. Returns undefined for
 * anything other than a path, a URL, or the asterisk that OPTIONS allows. Only a URL has an authority: its host and port.
 */
export function readTarget(target = '/') {
  if (target.startsWith('/') || target === '*') return { authority: undefined, ...split(target) }
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? []
  if (authority === undefined) return undefined
  return { authority, ...split(rest.startsWith('/') ? rest : `/${rest}`) }
}

function split(target: string): { path: string; query: string } {
  const mark = target.indexOf('?')
  if (mark === -1) return { path: target, query: '' }
  return { path: target.slice(0, mark), query: target.slice(mark + 1) }
}

/** Whether a path is under `/_sandbox`, in any spelling. False positives are harmless. */
function isControl(path: string): boolean {
  return path
    .replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .split(/[/\\]/)
    .some((segment) => segment.trim().toLowerCase() === '_sandbox')
}

/** Whether a request is a health or readiness probe. Other spellings of the probes' paths do not count. */
function isProbe(method: string | undefined, { path }: RequestTarget): boolean {
  return (method === 'GET' || method === 'HEAD') && probes.has(path)
}

const probes: ReadonlySet<string> = new Set([`${controlBase}/health`, `${controlBase}/ready`])

/** Hashes a token. All digests have the same length, so comparing them takes the same time for every token. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function malformed(message: string): Refusal {
  return new Refusal(400, undefined, message)
}

function forbidden(place: string): Refusal {
  const message = `The sandbox rejects requests from pages on ${place}: send the request from a program or a server`
  return new ControlRefusal('forbidden', message)
}

function misdirected(host: string): Refusal {
  const shown = host.slice(0, 100)
  const message = `The sandbox does not accept the host '${shown}': use localhost, or allow the host with the option 'allowedHosts' or --allow-host`
  return new ControlRefusal('misdirected', message)
}
