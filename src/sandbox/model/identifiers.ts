import { createHash } from 'node:crypto'

/** Generates ids and secrets from a seed. The same seed and the same calls produce the same ids and secrets. */
export type Identifiers = ReturnType<typeof createIdentifiers>

export function createIdentifiers(
  { seed, secretSeed }: { seed: string; secretSeed: string },
  store: {
    /** Counts one more id or secret, and returns the new count. */
    next: (what: 'ids' | 'secrets') => number
    /** Whether a message already has this id, which must then be skipped. `hasSecret` checks the same for secrets. */
    hasMessage: (id: string) => boolean
    hasSecret: (secret: string) => boolean
  },
) {
  const machine = digest(seed).slice(0, 10)
  let second = -1
  let beginning = ''

  function newSecret(): string {
    const secret = digest(`${secretSeed}\0${store.next('secrets')}`).slice(0, 24)
    return store.hasSecret(secret) ? newSecret() : secret
  }

  /** Generates an id in ObjectId format: 24 hexadecimal digits for the time in seconds, a hash of the seed, and a counter. */
  function newId(now: number): string {
    if (Math.floor(now / 1000) !== second) {
      second = Math.floor(now / 1000)
      beginning = hex(second, 8) + machine
    }
    return beginning + hex(store.next('ids'), 6)
  }

  function newMessageId(now: number): string {
    // A concatenated string keeps its parts in memory and is hashed again for each lookup, so it is copied.
    const id = Buffer.from(newId(now), 'latin1').toString('latin1')
    return store.hasMessage(id) ? newMessageId(now) : id
  }

  return { newId, newMessageId, newSecret }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0').slice(-length)
}
