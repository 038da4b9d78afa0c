import type { BlockList } from 'node:net'

// Loaded on first use: most sandboxes neither listen nor call.
export const net = () => process.getBuiltinModule('node:net')

/** A list of the loopback addresses. It knows IPv4 addresses in their IPv6 form too, and contains nothing that it cannot parse. */
export function loopbackAddresses(): BlockList {
  const loopback = new (net().BlockList)()
  loopback.addSubnet('127.0.0.0', 8, 'ipv4')
  loopback.addAddress('::1', 'ipv6')
  return loopback
}

/** Whether only this machine can reach an address. */
export function isLoopback(address: string): boolean {
  return loopbackAddresses().check(address, familyOf(address))
}

export function familyOf(address: string): 'ipv4' | 'ipv6' {
  return net().isIP(address) === 4 ? 'ipv4' : 'ipv6'
}

/** A host name or an address in the form of a Host header, or undefined for anything else, such as one with a port. */
export function hostName(text: string): string | undefined {
  const plain = text.replace(/^\[(.*)\]$/, '$1')
  if (net().isIP(plain) === 6) return URL.parse(`http://[${plain}]/`)?.hostname
  if (!/^[^\s/?#@:%*[\]\\]+$/.test(text)) return undefined
  return URL.parse(`http://${text}/`)?.hostname.replace(/\.$/, '')
}

/** The address of a socket in the form of a Host header. */
export function hostOfAddress(address: string): string {
  const plain = withoutPrefix(address)
  return net().isIP(plain) === 6 ? (hostName(plain.replace(/%.*$/, '')) ?? plain) : plain
}

/** `127.0.0.1` for `::ffff:127.0.0.1`, which a dual-stack socket has for an IPv4 caller. */
export function withoutPrefix(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}
