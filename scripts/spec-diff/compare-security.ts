import { isDeepStrictEqual } from 'node:util'
import { everybody, type Change } from './change.ts'
import { isWords, only, type Loose } from './compare-keys.ts'
import { change, inside, type Place } from './place.ts'

/** By what somebody is let in, and what the names in it stand for. */
export interface Security {
  security: unknown
  schemes: Record<string, Loose>
}

/** Who is let in no longer, and who is now. A scheme that is only called something else lets in the same. */
export function compareSecurity(operation: Place, old: Security, now: Security): Change[] {
  const at = inside(operation, '', 'security')
  const [before, after] = [waysOf(old), waysOf(now)]
  const gone = before.filter((way) => !after.some((other) => isSame(way, other)))
  const added = after.filter((way) => !before.some((other) => isSame(way, other)))
  // Where anybody is let in, so is who brings something.
  const stillIn = after.some(({ needs }) => needs.length === 0)
  return [
    ...gone.map(({ words }) =>
      change(at, `no longer lets in by ${words}`, stillIn ? [] : everybody),
    ),
    ...added.map(({ words }) => change(at, `lets in by ${words}`, ['gateways'])),
  ]
}

interface Way {
  words: string
  needs: unknown[]
}

/** The ways to be let in, by any of them; by nothing where there is none. */
function waysOf({ security, schemes }: Security): Way[] {
  const ways = Array.isArray(security) && security.length > 0 ? security : [{}]
  return (ways as Record<string, string[]>[]).map((way) => {
    const needs = Object.entries(way).map(([name, scopes]) => {
      const scheme = schemes[name]
      return {
        scheme: scheme === undefined ? name : only(scheme, isOnTheWire),
        scopes: scopes.toSorted(),
      }
    })
    const words = Object.entries(way).map(([name, scopes]) => {
      const { type, scheme, in: where } = schemes[name] ?? {}
      const kind = [type, scheme ?? where].filter((word) => typeof word === 'string').join(' ')
      return [name, ...scopes, ...(kind === '' ? [] : [`(${kind})`])].join(' ')
    })
    return { needs, words: words.length === 0 ? 'nothing' : words.join(' and ') }
  })
}

function isSame(one: Way, other: Way): boolean {
  return isDeepStrictEqual(one.needs, other.needs)
}

function isOnTheWire(key: string): boolean {
  return !isWords(key) && key !== 'bearerFormat'
}
