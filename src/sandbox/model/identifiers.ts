import { createHash } from 'node:crypto'

/** Makes ids and secrets from a seed. The same seed and the same calls produce the same ids and secrets. */
export type Identifiers = ReturnType<typeof createIdentifiers>

export function createIdentifiers(
  { seed, secretSeed }: { seed: string; secretSeed: string },
  store: {
    /** Counts one more id or secret, and returns how many have been made, including this one. */
    next: (what: 'ids' | 'secrets') => number
    /** Whether an id is already taken and must be skipped; `hasSecret` is the same for secrets. */
    hasId: (id: string) => boolean
    hasSecret: (secret: string) => boolean
  },
) {
  const machine = digest(seed).slice(0, 10)

  /** Makes a secret of 24 hexadecimal digits. */
  function newSecret(): string {
    const secret = digest(`${secretSeed}\0${store.next('secrets')}`).slice(0, 24)
    return store.hasSecret(secret) ? newSecret() : secret
  }

  /**
   * Makes an id in the form of an ObjectId, whose 24 hexadecimal digits contain the time in seconds, the seed and a counter.
   */
  function newId(now: number): string {
    const text = hex(Math.floor(now / 1000), 8) + machine + hex(store.next('ids'), 6)
    // A concatenated string keeps its parts in memory and is hashed again for each lookup, so it is copied.
    const id = Buffer.from(text, 'latin1').toString('latin1')
    return store.hasId(id) ? newId(now) : id
  }

  return { newId, newSecret }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0').slice(-length)
}
