import { isIP } from 'node:net'

/** Whether two texts are the same address, however it is written; an IPv4 address is also what IPv6 maps it to, `::ffff:127.0.0.1`. */
export function isSameAddress(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

function canonical(text: string): string {
  const kind = isIP(text)
  if (kind === 0) return text
  // The zone is the machine's own name for where an address is.
  const address = kind === 4 ? `::ffff:${text}` : text.replace(/%.*$/, '')
  return new URL(`http://[${address}]/`).hostname
}
