import { createHash } from 'node:crypto'

/** Makes ids that are the same for the same seed and the same calls. */
export interface Identifiers {
  /** An id in ObjectId form: the time in seconds, the seed, and a counter, in 24 hexadecimal digits. */
  newId(now: number): string
  /** A secret of 24 hexadecimal digits. */
  newSecret(): string
  /** Begins anew, and leaves out the secrets that are still in use. */
  reset(inUse: ReadonlySet<string>): void
}

export function createIdentifiers(seed: string): Identifiers {
  const machine = digest(seed).slice(0, 10)
  let ids = 0
  let secrets = 0
  let kept: ReadonlySet<string> = new Set()

  function newSecret(): string {
    const secret = digest(`${seed}\0${(secrets += 1)}`).slice(0, 24)
    return kept.has(secret) ? newSecret() : secret
  }

  return {
    newId: (now) => hex(Math.floor(now / 1000), 8) + machine + hex((ids += 1), 6),
    newSecret,
    reset: (inUse) => {
      ids = 0
      secrets = 0
      kept = inUse
    },
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0').slice(-length)
}
