import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Allowance } from './allowance.ts'
import { RefusedTarget } from './refused-target.ts'

/** Where a callback goes: the addresses are all that it may connect to. */
export interface Target {
  url: URL
  addresses: readonly string[]
}

/** Finds every address of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** What a target is held against. */
export interface TargetRules {
  allows: Allowance
  /** The ports on which the sandbox itself listens. */
  ownPorts: Pick<ReadonlySet<number>, 'has'>
  /** @defaultValue the machine's own way */
  resolve?: Resolve
}

/** A callback's URL, which has to be of the web. Throws a RefusedTarget. */
export function readUrl(text: string): URL {
  const url = URL.parse(text)
  if (url === null) throw new RefusedTarget('it is no URL')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RefusedTarget(`'${url.protocol}' is neither 'http:' nor 'https:'`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new RefusedTarget('a user name or a password in it is not taken')
  }
  return url
}

/** Resolves the host of a URL once. Throws a RefusedTarget if not every address of it is allowed. */
export async function findTarget(
  url: URL,
  { allows, ownPorts, resolve = resolveByMachine }: TargetRules,
): Promise<Target> {
  // Other ways to write an IPv4 address, such as 0x7f.1 or 2130706433, have become this one in the URL.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  for (const address of addresses) {
    if (!allows(host, address)) throw new RefusedTarget(notAllowed(host, address))
    if (ownPorts.has(portOf(url)) && isThisMachine(address)) {
      throw new RefusedTarget('it is a port of the sandbox itself')
    }
  }
  return { url, addresses }
}

async function resolveByMachine(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port)
  return protocol === 'https:' ? 443 : 80
}

function notAllowed(host: string, address: string): string {
  const which = host === address ? address : `${host} is ${address}, which`
  return `${which} is no loopback address: allow it with the option 'callbacks.allow', or --allow-callback`
}

/** Whether a connection to an address comes back to this machine. The unspecified address does. */
function isThisMachine(address: string): boolean {
  const own = new BlockList()
  own.addSubnet('127.0.0.0', 8, 'ipv4')
  for (const each of ['0.0.0.0', '::', '::1', ...interfaceAddresses()]) {
    own.addAddress(each, isIP(each) === 4 ? 'ipv4' : 'ipv6')
  }
  return own.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

function interfaceAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).map(({ address }) => address),
  )
}
