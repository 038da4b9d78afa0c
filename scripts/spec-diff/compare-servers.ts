import type { Change } from './change.ts'
import { compareKeys, compareRest, recordOfParts, type Loose } from './compare-keys.ts'
import { change, inside, type Place } from './place.ts'

/** What changed in where a gateway is. Tokens are for a host: what is called the same is to stay the same. */
export function compareServers(old: Loose, now: Loose): Change[] {
  return compareKeys(serversIn(old), serversIn(now), (_, was, is) => {
    if (was === undefined) {
      return is === undefined ? [] : [change(is.at, `is new: ${urlOf(is)}`, [])]
    }
    if (is === undefined) return [change(was.at, 'is gone', ['callers'])]
    const { at } = is
    const what = `is ${urlOf(is)} instead of ${urlOf(was)}`
    const moved = urlOf(was) === urlOf(is) ? [] : [change(at, what, ['callers'])]
    return [
      ...moved,
      ...compareVariables(at, was.server, is.server),
      ...compareRest(at, was.server, is.server, ['url', 'variables'], ['callers']),
    ]
  })
}

interface ServerAt {
  server: Loose
  at: Place
}

/** By the names by which the client knows them, or their addresses. */
function serversIn(document: Loose): Record<string, ServerAt> {
  const servers = (document['servers'] ?? []) as Loose[]
  return Object.fromEntries(
    servers.map((server, index) => {
      const environment = server['x-environment']
      const place =
        typeof environment === 'string'
          ? `environment ${environment}`
          : `server ${urlOf({ server })}`
      return [place, { server, at: inside({ place, pointer: '' }, '', 'servers', index) }]
    }),
  )
}

function urlOf({ server }: Pick<ServerAt, 'server'>): string {
  return String(server['url'])
}

function compareVariables(at: Place, old: Loose, now: Loose): Change[] {
  const [before, after] = [recordOfParts(old['variables']), recordOfParts(now['variables'])]
  return compareKeys(before, after, (name, was = {}, is = {}) =>
    compareRest(inside(at, `, ${name}`, 'variables', name), was, is, [], ['callers']),
  )
}
