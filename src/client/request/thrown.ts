import { isObject } from '../response/wire-shape.ts'

/**
 * Describes the cause of a failure without quoting the request: by a code, a known phrase of a runtime, or the error's name.
 *
 * The error's message is not shown, because Deno and Bun include the URL in it, and a proxy or the caller's own `fetch` can
 * include anything.
 */
export function reasonOf(thrown: unknown): string {
  const chain = chainOf(thrown)
  const found = [codeOf, phraseOf, nameOf].flatMap((read) => chain.map(read)).find(Boolean)
  if (found !== undefined) return found
  return thrown === undefined || thrown === null
    ? 'no reason was given'
    : `a value of type ${typeof thrown} was thrown`
}

/** Returns a copy, safe to output, of an error and its causes; undefined if the value is not an error. */
export function showable(thrown: unknown, depth = 0): Error | undefined {
  if (!(thrown instanceof Error) || depth > maxDepth) return undefined
  const cause = showable(propertyOf(thrown, 'cause'), depth + 1)
  const code = codeOf(thrown)
  const name = nameOf(thrown) ?? 'Error'
  const message = phraseOf(thrown) ?? code ?? 'its text is in `thrown`'
  const copy = new Error(message, cause && { cause })
  // The copy's own stack would point here.
  return Object.assign(copy, { name, stack: `${name}: ${message}` }, code !== undefined && { code })
}

/**
 * Returns an error and the errors behind it. The error that `fetch` throws gives little information. The reason is in its
 * `cause` or, for a host name with several addresses, in one of the cause's `errors`.
 */
function chainOf(thrown: unknown, depth = 0): unknown[] {
  if (!isObject(thrown) || depth > maxDepth) return [thrown]
  const cause = propertyOf(thrown, 'cause')
  const errors = propertyOf(thrown, 'errors')
  const under = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  return under === undefined ? [thrown] : [...chainOf(under, depth + 1), thrown]
}

/** The maximum depth of the recursion, which would otherwise never end if an error were its own cause. */
const maxDepth = 4

/**
 * Returns an error's code, such as `ECONNRESET` or, in Bun, `ConnectionRefused`. The numeric code of a
 * DOMException is not informative, and is ignored.
 */
export function codeOf(thrown: unknown): string | undefined {
  return word(propertyOf(thrown, 'code'))
}

function nameOf(thrown: unknown): string | undefined {
  return word(propertyOf(thrown, 'name'))
}

/**
 * Returns the value if it could be a code or a name. A value that contains digits, as API keys and telephone numbers do, is not
 * returned.
 */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z][A-Za-z_]{1,60}$/u.test(value) ? value : undefined
}

function phraseOf(thrown: unknown): string | undefined {
  const text = isObject(thrown) ? propertyOf(thrown, 'message') : thrown
  if (typeof text !== 'string') return undefined
  return phrases.map((phrase) => phrase.exec(text)?.[0]).find(Boolean)
}

/** The phrases of runtimes: first those that state why a request failed, and then those that state only that it failed. */
const phrases = [
  /connection (?:was )?(?:refused|reset|lost|closed(?: unexpectedly)?)|unable to connect|socket hang up/iu,
  /certificate|dns error|hostname could not be found|appears to be offline|timed? ?out/iu,
  /networkerror when attempting to fetch|network request failed|(?:fetch|load) failed|failed to fetch|terminated|aborted/iu,
]

/** Whether the reason of an aborted signal shows that a timeout aborted it. */
export function isTimeout(reason: unknown): boolean {
  return propertyOf(reason, 'name') === 'TimeoutError'
}

/** Returns a property; undefined if its getter throws. */
export function propertyOf(thrown: unknown, name: string): unknown {
  try {
    return isObject(thrown) ? thrown[name] : undefined
  } catch {
    return undefined
  }
}
