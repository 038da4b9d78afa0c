import type { BlockList } from 'node:net'
import { URL } from 'node:url'

// Loaded on first use, because most sandboxes neither listen nor make calls.
export const net = () => process.getBuiltinModule('node:net')

/**
 * Returns a list of the loopback addresses, which also matches IPv4 addresses in their IPv6 form. Text that is not an address
 * never matches.
 */
export function loopbackAddresses(): BlockList {
  const loopback = new (net().BlockList)()
  loopback.addSubnet('127.0.0.0', 8, 'ipv4')
  loopback.addAddress('::1', 'ipv6')
  return loopback
}

/** Whether an address can be reached only from this machine. */
export function isLoopback(address: string): boolean {
  return loopbackAddresses().check(address, familyOf(address))
}

export function familyOf(address: string): 'ipv4' | 'ipv6' {
  return net().isIP(address) === 4 ? 'ipv4' : 'ipv6'
}

/** Formats a host name or an address as in a Host header. Returns undefined for anything else, such as a host with a port. */
export function hostName(text: string): string | undefined {
  const plain = text.replace(/^\[(.*)\]$/, '$1')
  if (net().isIP(plain) === 6) return URL.parse(`http://[${plain}]/`)?.hostname
  if (!/^[^\s/?#@:%*[\]\\]+$/.test(text)) return undefined
  return URL.parse(`http://${text}/`)?.hostname.replace(/\.$/, '')
}

/** Formats a socket's address as in a Host header. */
export function hostOfAddress(address: string): string {
  const plain = withoutPrefix(address)
  return net().isIP(plain) === 6 ? (hostName(plain.replace(/%.*$/, '')) ?? plain) : plain
}

/** Removes the prefix that a dual-stack socket adds to an IPv4 caller's address, as in `::ffff:127.0.0.1`. */
export function withoutPrefix(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}
