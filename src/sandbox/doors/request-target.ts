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
