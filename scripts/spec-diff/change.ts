/** A difference between two versions of a spec. */
export interface Change {
  /** Such as `sendMessage, request, priority`. */
  place: string
  /** In words. */
  what: string
  /** Whose code or gateway may not work any more as it is. */
  breaks: readonly Affected[]
}

/** `callers`: who has written a program with the client; `gateways`: who runs something that claims to be this gateway. */
export type Affected = 'callers' | 'gateways'

/** Which way a schema goes over the wire. */
export type Direction = 'request' | 'response'

/**
 * What a change does to the values that a schema takes. Fewer in a request are refused to callers, more in a response are
 * news to them; the other way round it is the gateway that has to follow. `words` changes none.
 */
export type Effect = 'fewer' | 'more' | 'other' | 'words'

/** Whom a change of a schema breaks. */
export function brokenBy(effect: Effect, direction: Direction): Affected[] {
  if (effect === 'words') return []
  if (effect === 'other') return ['callers', 'gateways']
  return (effect === 'fewer') === (direction === 'request') ? ['callers'] : ['gateways']
}
