import { isObject } from '../response/wire-shape.ts'

/**
 * Says why something failed, in words that cannot quote the request: a code, a phrase that runtimes are known to use, or the
 * name of the error.
 *
 * The text of an error is not shown as it is. Deno and Bun put the URL into it, a proxy or a `fetch` of the caller's own
 * anything at all.
 */
export function reasonOf(thrown: unknown): string {
  const chain = chainOf(thrown)
  const found = [codeOf, phraseOf, nameOf].flatMap((read) => chain.map(read)).find(Boolean)
  if (found !== undefined) return found
  return thrown === undefined || thrown === null
    ? 'no reason was given'
    : `a value of type ${typeof thrown} was thrown`
}

/** A copy of an error and its causes that may be shown; undefined for what is no error. */
export function showable(thrown: unknown, depth = 0): Error | undefined {
  if (!(thrown instanceof Error) || depth > maxDepth) return undefined
  const cause = showable(propertyOf(thrown, 'cause'), depth + 1)
  const code = codeOf(thrown)
  const name = nameOf(thrown) ?? 'Error'
  const message = phraseOf(thrown) ?? code ?? 'its text is in `thrown`'
  const copy = new Error(message, cause && { cause })
  // Its own stack would lead here.
  return Object.assign(copy, { name, stack: `${name}: ${message}` }, code !== undefined && { code })
}

/** What `fetch` throws says little: the reason is its cause or, of a name with several addresses, the errors of its cause. */
function chainOf(thrown: unknown, depth = 0): unknown[] {
  if (!isObject(thrown) || depth > maxDepth) return [thrown]
  const cause = propertyOf(thrown, 'cause')
  const errors = propertyOf(thrown, 'errors')
  const under = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  return under === undefined ? [thrown] : [...chainOf(under, depth + 1), thrown]
}

/** An error can be its own cause. */
const maxDepth = 4

/** Such as `ECONNRESET` or, in Bun, `ConnectionRefused`. That of a DOMException is a number, and says nothing. */
export function codeOf(thrown: unknown): string | undefined {
  return word(propertyOf(thrown, 'code'))
}

function nameOf(thrown: unknown): string | undefined {
  return word(propertyOf(thrown, 'name'))
}

/** A key or a number is no such word. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z][A-Za-z_]{1,60}$/u.test(value) ? value : undefined
}

function phraseOf(thrown: unknown): string | undefined {
  const text = isObject(thrown) ? propertyOf(thrown, 'message') : thrown
  if (typeof text !== 'string') return undefined
  return phrases.map((phrase) => phrase.exec(text)?.[0]).find(Boolean)
}

/** What the runtimes say: of why it failed, and of nothing but that it failed. */
const phrases = [
  /connection (?:was )?(?:refused|reset|lost|closed(?: unexpectedly)?)|unable to connect|socket hang up/iu,
  /certificate|dns error|hostname could not be found|appears to be offline|timed? ?out/iu,
  /networkerror when attempting to fetch|network request failed|(?:fetch|load) failed|failed to fetch|terminated|aborted/iu,
]

/** What cannot be read, since a getter throws, is not there. */
export function propertyOf(thrown: unknown, name: string): unknown {
  try {
    return isObject(thrown) ? thrown[name] : undefined
  } catch {
    return undefined
  }
}
