import { BlockList, isIP } from 'node:net'

/** Whether the sandbox may connect to an address that a host name stands for. A literal address is its own name. */
export type Allowance = (host: string, address: string) => boolean

/** The loopback interface, and what else was allowed. Throws a RangeError for an entry that is neither a name, an address nor a range. */
export function createAllowance(allowed: readonly string[] | 'any', option: string): Allowance {
  if (allowed === 'any') return () => true
  // It sees an IPv4 address also in its IPv6 form, ::ffff:127.0.0.1, and takes what it cannot read for not listed.
  const addresses = new BlockList()
  addresses.addSubnet('127.0.0.0', 8, 'ipv4')
  addresses.addAddress('::1', 'ipv6')
  const names = new Set<string>()
  for (const entry of allowed) {
    if (addRange(addresses, entry)) continue
    const name = hostName(entry)
    if (name === undefined) throw unreadable(option, entry)
    names.add(name)
  }
  return (host, address) => {
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6'
    return names.has(withoutDot(host)) || addresses.check(address, family)
  }
}

function addRange(addresses: BlockList, entry: string): boolean {
  const [address = '', length, ...more] = entry.split('/')
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0
  const prefix = length === undefined ? bits : Number(length)
  const isPrefix = /^\d+$/.test(length ?? '0') && prefix <= bits
  if (bits === 0 || !isPrefix || more.length > 0) return false
  addresses.addSubnet(address, prefix, bits === 32 ? 'ipv4' : 'ipv6')
  return true
}

/** A name as a URL has it, or undefined for anything else, such as one with a port or an address that is written oddly. */
function hostName(entry: string): string | undefined {
  if (!/^[^\s/?#@:%*[\]\\]+$/.test(entry)) return undefined
  const host = URL.parse(`http://${entry}/`)?.hostname
  return host === undefined || isIP(host) !== 0 ? undefined : withoutDot(host)
}

function withoutDot(host: string): string {
  return host.replace(/\.$/, '')
}

function unreadable(option: string, entry: string): RangeError {
  return new RangeError(
    `${option} has '${entry.slice(0, 60)}': give a host name, an address, or a range such as '10.0.0.0/8', without scheme and port`,
  )
}
