import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { controlBase } from '../../../generated/control-operations.ts'
import { hostOfAddress } from '../model/addresses.ts'
import { readBearer } from '../pipeline/exchange.ts'
import { Refusal } from '../rules/refusal.ts'
import type { ListenSettings } from './listen-options.ts'

/** The head of a request. Repeated headers are joined with a comma. */
type Head = Pick<IncomingMessage, 'method' | 'url' | 'httpVersion' | 'headers'> & {
  /** The address at which the request arrived. A Host header may contain it, because no name was resolved to reach it. */
  socket: Pick<IncomingMessage['socket'], 'localAddress'>
}

/** A request's target (RFC 9112, section 3.2). */
export interface RequestTarget {
  /** The host and port, if the target is an absolute URL. */
  authority: string | undefined
  /** The path as it was sent, percent-encoded. */
  path: string
  query: string
}

/**
 * Checks a request's head before its body is read. Throws a Refusal unless the host is allowed, so that a name which an attacker
 * resolves to this machine is of no use (DNS rebinding), and for requests from pages of other origins. If there is an admin
 * token, paths under `/_sandbox` require it, except for health and readiness, because a container's probes have no token.
 */
export function createAdmission(
  rules: Pick<ListenSettings, 'allowedHosts' | 'adminToken'>,
): (head: Head) => RequestTarget {
  const hosts: ReadonlySet<string> = new Set([...loopbackHosts, ...rules.allowedHosts])
  const adminDigest = rules.adminToken === undefined ? undefined : digest(rules.adminToken)

  /** Parses a host and a port. Returns undefined unless the host is allowed. */
  function readAllowed(text: string, address: string): Authority | undefined {
    const authority = readAuthority(text)
    if (authority === undefined) return undefined
    const isAllowed = hosts.has(authority.host) || authority.host === hostOfAddress(address)
    return isAllowed ? authority : undefined
  }

  /**
   * Compares an origin with the Host header, which contains the port that the browser uses, even if a container publishes a
   * different one.
   */
  function isOwnOrigin(origin: string, own: Authority, address: string): boolean {
    const [, scheme, rest = ''] = /^(https?):\/\/(.*)$/.exec(origin) ?? []
    const authority = readAllowed(rest, address)
    if (scheme === undefined || authority === undefined) return false
    const standard = scheme === 'https' ? 443 : 80
    return (authority.port ?? standard) === (own.port ?? standard)
  }

  return ({ method, url, httpVersion, headers, socket: { localAddress = '' } }) => {
    const target = readTarget(url)
    if (target === undefined) throw refuse(400, 'The request target must be a path')
    const { host, origin, 'sec-fetch-site': site } = headers
    if (host?.includes(', ') === true) throw refuse(400, 'The request has several Host headers')
    if (host === undefined && httpVersion === '1.1') {
      throw refuse(400, 'The request has no Host header')
    }
    const own = readAllowed(host ?? '', localAddress)
    if (own === undefined) throw misdirected(host ?? '')
    const { authority } = target
    if (authority !== undefined && readAllowed(authority, localAddress) === undefined) {
      throw misdirected(authority)
    }
    if (origin !== undefined && !isOwnOrigin(origin, own, localAddress)) {
      throw refuse(403, `The sandbox accepts no calls from pages of other origins: ${help}`)
    }
    if (site !== undefined && !ownSites.has(site)) {
      throw refuse(403, `The sandbox accepts no calls from pages of other sites: ${help}`)
    }
    if (adminDigest !== undefined && isControl(target.path) && !isProbe(method, target)) {
      const token = readBearer(headers.authorization) ?? ''
      if (!timingSafeEqual(digest(token), adminDigest)) {
        throw refuse(401, adminHelp, { 'www-authenticate': 'Bearer' })
      }
    }
    return target
  }
}

const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]']

/**
 * `none` means that the user made the request, for example by typing the address (Fetch Metadata). Programs do not send this
 * header.
 */
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none'])

const help = 'call it from a program, or from a server'

const adminHelp =
  'Paths under /_sandbox require the admin token: send the header `Authorization: Bearer ADMINTOKEN`'

interface Authority {
  /** The host in lower case. */
  host: string
  port: number | undefined
}

/** Parses a host with an optional port. Nothing else is accepted, such as a user name. */
function readAuthority(text: string): Authority | undefined {
  const [, host, digits] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::([1-9]\d{0,4}))?$/i.exec(text) ?? []
  const port = digits === undefined ? undefined : Number(digits)
  if (host === undefined || (port ?? 0) > 65_535) return undefined
  return { host: host.toLowerCase(), port }
}

/** Parses a target. Returns undefined for anything but a path, a URL, or the asterisk of OPTIONS. */
export function readTarget(target = '/'): RequestTarget | undefined {
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

/** Whether a path is under `/_sandbox`, in any spelling. False positives do no harm. */
function isControl(path: string): boolean {
  return path
    .replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .split(/[/\\]/)
    .some((segment) => segment.trim().toLowerCase() === '_sandbox')
}

/** Whether a request is for health or readiness, whose paths must match exactly. */
function isProbe(method: string | undefined, { path }: RequestTarget): boolean {
  return (method === 'GET' || method === 'HEAD') && probes.has(path)
}

const probes: ReadonlySet<string> = new Set([`${controlBase}/health`, `${controlBase}/ready`])

/** Hashes a token. Digests all have the same length, so comparing them takes the same time for every token. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function misdirected(host: string): Refusal {
  const shown = host.slice(0, 100)
  return refuse(
    421,
    `The sandbox does not respond to the host '${shown}': use localhost, or add the host to the option 'allowedHosts'`,
  )
}

function refuse(status: number, message: string, headers?: Record<string, string>): Refusal {
  return new Refusal(status, undefined, message, headers)
}
