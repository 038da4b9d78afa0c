import { createHash } from 'node:crypto'

/** Makes ids and secrets from a seed: the same seed and calls produce the same ones. */
export type Identifiers = ReturnType<typeof createIdentifiers>

export function createIdentifiers(
  { seed, secretSeed }: { seed: string; secretSeed: string },
  store: {
    /** Counts what was made, including the next one. */
    next: (what: 'ids' | 'secrets') => number
    /** Whether an id or a secret is taken, and so skipped. */
    hasId: (id: string) => boolean
    hasSecret: (secret: string) => boolean
  },
) {
  const machine = digest(seed).slice(0, 10)

  /** A secret of 24 hexadecimal digits. */
  function newSecret(): string {
    const secret = digest(`${secretSeed}\0${store.next('secrets')}`).slice(0, 24)
    return store.hasSecret(secret) ? newSecret() : secret
  }

  /** An id in ObjectId form: the time in seconds, the seed and a counter, in 24 hexadecimal digits. */
  function newId(now: number): string {
    const text = hex(Math.floor(now / 1000), 8) + machine + hex(store.next('ids'), 6)
    // A concatenated string keeps its parts in memory, and is hashed again for each lookup.
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
