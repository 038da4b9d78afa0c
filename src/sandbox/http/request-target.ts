/** What the first line of a request asks for (RFC 9112, section 3.2). */
export interface RequestTarget {
  /** The host and the port, where the target is a whole URL. */
  authority: string | undefined
  /** As it was sent, without the query, percent-encoding and all. */
  path: string
  query: string
}

/** Takes a request's target apart, or gives undefined for one that is neither a path, nor a URL, nor the star of OPTIONS. */
export function readTarget(target: string): RequestTarget | undefined {
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

/** A host name or an address as the Host header of a request has it, or undefined for anything else, such as one with a port. */
export function hostName(text: string): string | undefined {
  const plain = text.replace(/^\[(.*)\]$/, '$1')
  if (process.getBuiltinModule('node:net').isIP(plain) === 6)
    return URL.parse(`http://[${plain}]/`)?.hostname
  if (!/^[^\s/?#@:%*[\]\\]+$/.test(text)) return undefined
  return URL.parse(`http://${text}/`)?.hostname.replace(/\.$/, '')
}

/** The address of a socket as the Host header has it; an IPv4 address without the IPv6 form in which a socket for both has it. */
export function hostOfAddress(address: string): string {
  const plain = withoutPrefix(address)
  return process.getBuiltinModule('node:net').isIP(plain) === 6
    ? (hostName(plain.replace(/%.*$/, '')) ?? plain)
    : plain
}

/** `127.0.0.1` for `::ffff:127.0.0.1`: the address of an IPv4 caller on a socket for both. */
export function withoutPrefix(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}
