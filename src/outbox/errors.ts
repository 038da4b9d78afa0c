/** Why the outbox refused or stopped. */
export type OutboxErrorReason =
  | 'missing-package'
  | 'store-in-use'
  | 'foreign-store'
  | 'newer-store'
  | 'store-failed'
  | 'invalid-option'
  | 'key-conflict'
  | 'campaign-conflict'
  | 'import-elsewhere'
  | 'not-found'
  | 'wrong-state'
  | 'closed'

/**
 * What the outbox throws. Its message holds no number, text or password.
 *
 * Failures at the gateway are not thrown: they are outcomes, which `deadLetters()`, `undetermined()` and events tell.
 */
export class OutboxError extends Error {
  override readonly name = 'OutboxError'
  /** What the caller branches on. */
  readonly reason: OutboxErrorReason
  readonly #difference: readonly Difference[]

  /** @internal */
  constructor(
    reason: OutboxErrorReason,
    message: string,
    options?: ErrorOptions & { difference?: readonly Difference[] },
  ) {
    super(message, options)
    this.reason = reason
    this.#difference = options?.difference ?? []
  }

  /** What differs, with both values, for `key-conflict` and `campaign-conflict`. It may hold numbers and texts, so no console and no JSON shows it. */
  get difference(): readonly Difference[] {
    return this.#difference
  }
}

/** One value that differs from the one that was stored first. */
export interface Difference {
  /** Where, such as `recipients[0].number`. */
  path: string
  /** The value in the store; undefined if there is none. */
  stored: unknown
  /** The value that was given; undefined if there is none. */
  given: unknown
}

/** Lists what differs between two JSON values. */
export function differencesBetween(stored: unknown, given: unknown, path = ''): Difference[] {
  if (isContainer(stored) && isContainer(given) && Array.isArray(stored) === Array.isArray(given)) {
    const names = new Set([...Object.keys(stored), ...Object.keys(given)])
    return [...names].flatMap((name) =>
      differencesBetween(stored[name], given[name], join(path, name, Array.isArray(stored))),
    )
  }
  return Object.is(stored, given) ? [] : [{ path, stored, given }]
}

function join(path: string, name: string, isItem: boolean): string {
  if (isItem) return `${path}[${name}]`
  return path === '' ? name : `${path}.${name}`
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
