import type { BlockList } from 'node:net'
import { URL } from 'node:url'
import { familyOf, hostName, isLoopback, loopbackAddresses, net } from '../model/ip-addresses.ts'

export type Resolve = (host: string) => Promise<readonly string[]>

export interface TargetRules {
  allows: Allowance
  /** The ports on which the sandbox itself is listening. */
  ownPorts: () => readonly number[]
  /** @defaultValue the machine's resolver */
  resolve?: Resolve
}

/** Thrown for a target that must not be called. The message gives the reason. */
export class RefusedTarget extends Error {
  override name = 'RefusedTarget'
}

/** Parses a callback's URL. Throws a RefusedTarget unless it is an HTTP or HTTPS URL without credentials. */
export function readUrl(text: string): URL {
  const url = URL.parse(text)
  if (url === null) throw new RefusedTarget('the URL is not valid')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RefusedTarget(`the URL's scheme '${url.protocol}' is neither 'http:' nor 'https:'`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new RefusedTarget('the URL must not contain a user name or a password')
  }
  return url
}

/** Resolves a URL's host once, and returns the addresses. Throws a RefusedTarget if an address is not allowed. */
export async function findTarget(
  url: URL,
  { allows, ownPorts, resolve = resolveByMachine }: TargetRules,
): Promise<{ addresses: readonly string[] }> {
  // The URL parser has already normalised IPv4 addresses in other forms, such as 0x7f.1 and 2130706433.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = net().isIP(host) === 0 ? await resolve(host) : [host]
  for (const address of addresses) {
    if (!allows(host, address)) {
      const which = host === address ? address : `${host} is ${address}, which`
      throw new RefusedTarget(
        `${which} is not a loopback address: allow it with the option 'callbacks.allow', or --allow-callback`,
      )
    }
    if (ownPorts().includes(portOf(url)) && isThisMachine(address)) {
      throw new RefusedTarget('the port belongs to the sandbox')
    }
  }
  return { addresses }
}

async function resolveByMachine(host: string): Promise<string[]> {
  // Such a name never resolves (RFC 6761), but some resolvers take seconds to report this.
  if (/(^|\.)invalid\.?$/.test(host)) throw new Error(`getaddrinfo ENOTFOUND ${host}`)
  const { lookup } = await import('node:dns/promises')
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port)
  return protocol === 'https:' ? 443 : 80
}

/** Whether an address reaches this machine, as the unspecified addresses `0.0.0.0` and `::` do. */
function isThisMachine(address: string): boolean {
  const own = loopbackAddresses()
  const interfaces = process.getBuiltinModule('node:os').networkInterfaces()
  const all = Object.values(interfaces).flatMap((each) => each ?? [])
  for (const each of ['0.0.0.0', '::', ...all.map(({ address }) => address)]) {
    own.addAddress(each, familyOf(each))
  }
  return own.check(address, familyOf(address))
}

/** Whether the sandbox may connect to `address`, one of the host's addresses. `host` can itself be an address. */
export type Allowance = (host: string, address: string) => boolean

/** Allows loopback addresses and the targets in `allowed`. Throws a RangeError for an invalid target. */
export function createAllowance(allowed: readonly string[] | 'any', option: string): Allowance {
  if (allowed === 'any') return () => true
  if (allowed.length === 0) return (_host, address) => isLoopback(address)
  const addresses = loopbackAddresses()
  const names = new Set<string>()
  for (const entry of allowed) {
    if (addRange(addresses, entry)) continue
    const name = hostName(entry)
    if (name === undefined || name.startsWith('[') || net().isIP(name) !== 0) {
      throw new RangeError(
        `${option} has '${entry.slice(0, 60)}': use a host name, an address, or a range such as '10.0.0.0/8', without a scheme or port`,
      )
    }
    names.add(name)
  }
  return (host, address) =>
    names.has(host.replace(/\.$/, '')) || addresses.check(address, familyOf(address))
}

function addRange(addresses: BlockList, entry: string): boolean {
  const [address = '', length, ...more] = entry.split('/')
  const bits = { 0: 0, 4: 32, 6: 128 }[net().isIP(address)] ?? 0
  const prefix = length === undefined ? bits : Number(length)
  const isPrefix = /^\d+$/.test(length ?? '0') && prefix <= bits
  if (bits === 0 || !isPrefix || more.length > 0) return false
  addresses.addSubnet(address, prefix, bits === 32 ? 'ipv4' : 'ipv6')
  return true
}
