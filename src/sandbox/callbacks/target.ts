import type { BlockList } from 'node:net'

// Loaded with the first call: most sandboxes make none.
const net = () => process.getBuiltinModule('node:net')

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
  const addresses = net().isIP(host) === 0 ? await resolve(host) : [host]
  for (const address of addresses) {
    if (!allows(host, address)) throw new RefusedTarget(notAllowed(host, address))
    if (ownPorts.has(portOf(url)) && isThisMachine(address)) {
      throw new RefusedTarget('it is a port of the sandbox itself')
    }
  }
  return { url, addresses }
}

async function resolveByMachine(host: string): Promise<string[]> {
  const { lookup } = await import('node:dns/promises')
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
  const own = new (net().BlockList)()
  own.addSubnet('127.0.0.0', 8, 'ipv4')
  for (const each of ['0.0.0.0', '::', '::1', ...interfaceAddresses()]) {
    own.addAddress(each, net().isIP(each) === 4 ? 'ipv4' : 'ipv6')
  }
  return own.check(address, net().isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

function interfaceAddresses(): string[] {
  return Object.values(process.getBuiltinModule('node:os').networkInterfaces()).flatMap((all) =>
    (all ?? []).map(({ address }) => address),
  )
}

/** Where the sandbox does not call, and why. */
export class RefusedTarget extends Error {
  override name = 'RefusedTarget'
}

/** Whether the sandbox may connect to an address that a host name stands for. A literal address is its own name. */
export type Allowance = (host: string, address: string) => boolean

/** The loopback interface, and what else was allowed. Throws a RangeError for an entry that is neither a name, an address nor a range. */
export function createAllowance(allowed: readonly string[] | 'any', option: string): Allowance {
  if (allowed === 'any') return () => true
  if (allowed.length > 0) return readAllowance(allowed, option)
  let loopback: Allowance | undefined
  return (host, address) => (loopback ??= readAllowance([], option))(host, address)
}

function readAllowance(allowed: readonly string[], option: string): Allowance {
  // It sees an IPv4 address also in its IPv6 form, ::ffff:127.0.0.1, and takes what it cannot read for not listed.
  const addresses = new (net().BlockList)()
  addresses.addSubnet('127.0.0.0', 8, 'ipv4')
  addresses.addAddress('::1', 'ipv6')
  const names = new Set<string>()
  for (const entry of allowed) {
    if (addRange(addresses, entry)) continue
    const name = allowedName(entry)
    if (name === undefined) throw unreadable(option, entry)
    names.add(name)
  }
  return (host, address) => {
    const family = net().isIP(address) === 4 ? 'ipv4' : 'ipv6'
    return names.has(withoutDot(host)) || addresses.check(address, family)
  }
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

/** A name as a URL has it, or undefined for anything else, such as one with a port or an address that is written oddly. */
function allowedName(entry: string): string | undefined {
  if (!/^[^\s/?#@:%*[\]\\]+$/.test(entry)) return undefined
  const host = URL.parse(`http://${entry}/`)?.hostname
  return host === undefined || net().isIP(host) !== 0 ? undefined : withoutDot(host)
}

function withoutDot(host: string): string {
  return host.replace(/\.$/, '')
}

function unreadable(option: string, entry: string): RangeError {
  return new RangeError(
    `${option} has '${entry.slice(0, 60)}': give a host name, an address, or a range such as '10.0.0.0/8', without scheme and port`,
  )
}
