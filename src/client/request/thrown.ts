import { isObject } from '../response/wire-shape.ts'

/**
 * Says why something failed in words that cannot quote the request: a code, a phrase known from a runtime, or the name of the
 * error.
 *
 * The error's message is not shown. Deno and Bun put the URL into it, and a proxy or the caller's own `fetch` may add anything.
 */
export function reasonOf(thrown: unknown): string {
  const chain = chainOf(thrown)
  const found = [codeOf, phraseOf, nameOf].flatMap((read) => chain.map(read)).find(Boolean)
  if (found !== undefined) return found
  return thrown === undefined || thrown === null
    ? 'no reason was given'
    : `a value of type ${typeof thrown} was thrown`
}

/** A copy of an error and its causes that is safe to show; undefined if the value is not an error. */
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
 * The error that `fetch` throws says little. The reason is its cause or, for a name with several addresses, one of the cause's
 * errors.
 */
function chainOf(thrown: unknown, depth = 0): unknown[] {
  if (!isObject(thrown) || depth > maxDepth) return [thrown]
  const cause = propertyOf(thrown, 'cause')
  const errors = propertyOf(thrown, 'errors')
  const under = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  return under === undefined ? [thrown] : [...chainOf(under, depth + 1), thrown]
}

/** Limits the recursion, because an error can be its own cause. */
const maxDepth = 4

/**
 * Returns an error's code, such as `ECONNRESET` or, in Bun, `ConnectionRefused`. A DOMException's code is a number that says
 * nothing.
 */
export function codeOf(thrown: unknown): string | undefined {
  return word(propertyOf(thrown, 'code'))
}

function nameOf(thrown: unknown): string | undefined {
  return word(propertyOf(thrown, 'name'))
}

/** Returns the value if it is a code or a name. A key or a telephone number does not match. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z][A-Za-z_]{1,60}$/u.test(value) ? value : undefined
}

function phraseOf(thrown: unknown): string | undefined {
  const text = isObject(thrown) ? propertyOf(thrown, 'message') : thrown
  if (typeof text !== 'string') return undefined
  return phrases.map((phrase) => phrase.exec(text)?.[0]).find(Boolean)
}

/** What runtimes say: first why a request failed, then only that it failed. */
const phrases = [
  /connection (?:was )?(?:refused|reset|lost|closed(?: unexpectedly)?)|unable to connect|socket hang up/iu,
  /certificate|dns error|hostname could not be found|appears to be offline|timed? ?out/iu,
  /networkerror when attempting to fetch|network request failed|(?:fetch|load) failed|failed to fetch|terminated|aborted/iu,
]

/** Whether a signal was aborted by a timeout, as its reason shows. */
export function isTimeout(reason: unknown): boolean {
  return propertyOf(reason, 'name') === 'TimeoutError'
}

/** Returns the property; undefined if it cannot be read because a getter throws. */
export function propertyOf(thrown: unknown, name: string): unknown {
  try {
    return isObject(thrown) ? thrown[name] : undefined
  } catch {
    return undefined
  }
}
