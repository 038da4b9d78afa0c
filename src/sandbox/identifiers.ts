import { createHash } from 'node:crypto'

/** Makes ids that are the same for the same seed and the same calls. */
export interface Identifiers {
  /** An id in ObjectId form: the time in seconds, the seed, and a counter, in 24 hexadecimal digits. */
  newId(now: number): string
  /** A secret of 24 hexadecimal digits. */
  newSecret(): string
}

/** How many were made. It is counted on. */
export interface Counters {
  ids: number
  secrets: number
}

/** `isInUse` says of a secret whether another has it: it is left out. */
export function createIdentifiers(
  seed: string,
  counters: Counters,
  isInUse: (secret: string) => boolean,
): Identifiers {
  const machine = digest(seed).slice(0, 10)

  function newSecret(): string {
    const secret = digest(`${seed}\0${(counters.secrets += 1)}`).slice(0, 24)
    return isInUse(secret) ? newSecret() : secret
  }

  return {
    newId: (now) => hex(Math.floor(now / 1000), 8) + machine + hex((counters.ids += 1), 6),
    newSecret,
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0').slice(-length)
}
