import { isIP } from 'node:net'

/** A host name or an address as the Host header of a request has it, or undefined for anything else, such as one with a port. */
export function hostName(text: string): string | undefined {
  const plain = text.replace(/^\[(.*)\]$/, '$1')
  if (isIP(plain) === 6) return URL.parse(`http://[${plain}]/`)?.hostname
  if (!/^[^\s/?#@:%*[\]\\]+$/.test(text)) return undefined
  return URL.parse(`http://${text}/`)?.hostname.replace(/\.$/, '')
}

/** The address of a socket as the Host header has it; an IPv4 address without the IPv6 form in which a socket for both has it. */
export function hostOfAddress(address: string): string {
  const plain = withoutPrefix(address)
  return isIP(plain) === 6 ? (hostName(plain.replace(/%.*$/, '')) ?? plain) : plain
}

/** `127.0.0.1` for `::ffff:127.0.0.1`: the address of an IPv4 caller on a socket for both. */
export function withoutPrefix(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}
