import { createHash } from 'node:crypto'

/** Makes ids that are the same for the same seed and the same calls. */
export interface Identifiers {
  /** An id in ObjectId form: the time in seconds, the seed, and a counter, in 24 hexadecimal digits. */
  newId(now: number): string
  /** A secret of 24 hexadecimal digits. */
  newSecret(): string
}

/** From what ids are made, and from what secrets. */
export interface Seeds {
  seed: string
  secretSeed: string
}

/** Who has the ids and secrets that were made. */
export interface Owners {
  /** How many were made, with the next one. */
  next: (what: 'ids' | 'secrets') => number
  /** Whether a message has an id already, or somebody a secret: it is left out. */
  hasId: (id: string) => boolean
  hasSecret: (secret: string) => boolean
}

export function createIdentifiers(
  { seed, secretSeed }: Seeds,
  { next, hasId, hasSecret }: Owners,
): Identifiers {
  const machine = digest(seed).slice(0, 10)

  function newSecret(): string {
    const secret = digest(`${secretSeed}\0${next('secrets')}`).slice(0, 24)
    return hasSecret(secret) ? newSecret() : secret
  }

  function newId(now: number): string {
    const text = hex(Math.floor(now / 1000), 8) + machine + hex(next('ids'), 6)
    // A concatenated string keeps its parts in memory, and is hashed again for each lookup.
    const id = Buffer.from(text, 'latin1').toString('latin1')
    return hasId(id) ? newId(now) : id
  }

  return {
    newId,
    newSecret,
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0').slice(-length)
}
