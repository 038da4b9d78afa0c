/**
 * Takes out of a text what must not reach a log: the given secrets, and whatever looks like a telephone number.
 *
 * Secrets are found as they are, percent-encoded, and escaped as in JSON. Those of less than four characters are left: they
 * would be found everywhere.
 */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  let hidden = text
  // A secret may hold another: the longer goes first, or a part of it would stay.
  const forms = secrets.flatMap(formsOf).toSorted((a, b) => b.length - a.length)
  for (const form of forms) hidden = hidden.replaceAll(form, '[hidden]')
  return hidden.replaceAll(numberPattern, '[number]')
}

/** How a text begins, on one line and without secrets. */
export function excerptOf(text: string, secrets: readonly string[]): string {
  // Cut last: half a secret would not be found.
  const hidden = hideSecrets(text.slice(0, 10_000), secrets).replaceAll(/\s+/gu, ' ').trim()
  return hidden.length > 200 ? `${hidden.slice(0, 200)}…` : hidden
}

/**
 * An error that may be shown: itself or, if its texts hold something to hide, a copy without it.
 *
 * Deno and Bun put the URL into the error of a failed `fetch`, and that of a recipient holds the number.
 */
export function showable(error: unknown, secrets: readonly string[]): unknown {
  if (typeof error === 'string') return hideSecrets(error, secrets)
  if (!(error instanceof Error)) return error
  if (textsOf(error).every((text) => hideSecrets(text, secrets) === text)) return error
  const copy = new Error(hideSecrets(error.message, secrets))
  copy.name = error.name
  return copy
}

/** Every text and number of a JSON value, as a text. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

// With a plus, its percent-encoding or 00 in front; or nothing but digits, as in delivery reports.
const numberPattern = /(?:\+|%2B|\b00)[1-9](?:[ -]?\d){5,14}|\b\d{9,15}\b/giu

function formsOf(secret: string): string[] {
  if (secret.length < 4) return []
  // Half a surrogate pair would make encodeURIComponent throw.
  return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)]
}

/** What a console shows of an error and its causes; a stack only repeats the message. */
function textsOf(error: Error): string[] {
  const own = Object.values(error).filter((value) => typeof value === 'string')
  return [error.message, ...own, ...(error.cause instanceof Error ? textsOf(error.cause) : [])]
}
