/** A difference between two versions of a spec. */
export interface Change {
  /** For readers, such as `sendMessage, request.priority`. */
  place: string
  /**
   * For programs: a JSON pointer (RFC 6901) into the document with every `$ref` and `allOf` resolved; of the older version where
   * the newer has nothing.
   */
  pointer: string
  /** The `operationId`, where it is of one operation. */
  operation?: string
  /** In words. */
  what: string
  /** Whose code or gateway may not work any more as it is; nobody's where it is empty. */
  breaks: readonly Affected[]
}

/**
 * `callers`: who has written a program with the client for the older version. `gateways`: who runs something that claims to be
 * this gateway, and that the contract suite may refuse by the newer version.
 */
export type Affected = 'callers' | 'gateways'

export const everybody: readonly Affected[] = ['callers', 'gateways']

/** Which way a schema goes over the wire. */
export type Direction = 'request' | 'response'

/** What a change does to the values that a schema takes. `words` changes none. */
export type Effect = 'fewer' | 'more' | 'other' | 'words'

/**
 * Whom a change of a schema breaks. In a request a gateway has to take all of it and nothing else; callers send what they sent.
 * In an answer callers read what they read, and a gateway that keeps to more than it has to still keeps to it.
 */
export function brokenBy(effect: Effect, direction: Direction): readonly Affected[] {
  if (effect === 'words') return []
  if (effect === 'other') return everybody
  if (direction === 'request') return effect === 'fewer' ? everybody : ['gateways']
  return effect === 'fewer' ? ['gateways'] : ['callers']
}
