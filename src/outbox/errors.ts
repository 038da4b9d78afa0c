/** The reason why an outbox call failed. */
export type OutboxErrorReason =
  | 'missing-package'
  | 'store-in-use'
  | 'foreign-store'
  | 'missing-store'
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
 * The error that the outbox throws. Its message contains no phone numbers, message texts or passwords.
 *
 * No error is thrown for an SMS that fails at the gateway. Such failures are reported by `deadLetters()`, `undetermined()` and
 * events.
 */
export class OutboxError extends Error {
  override readonly name = 'OutboxError'
  /** The machine-readable reason for the failure. */
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

  /**
   * The values that differ from the stored ones, if the reason is `key-conflict` or `campaign-conflict`. They may contain phone
   * numbers and message texts, so they are left out when the error is logged or converted to JSON.
   */
  get difference(): readonly Difference[] {
    return this.#difference
  }
}

/** A value that differs from the stored one. */
export interface Difference {
  /** The value's path, such as `recipients[0].number`. */
  path: string
  /** The stored value; undefined if absent. */
  stored: unknown
  /** The value passed in; undefined if absent. */
  given: unknown
}

/** Lists the differences between two JSON values. */
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
