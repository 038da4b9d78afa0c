import { checkShape } from '../arguments/check-shape.ts'
import { address, checkCallbackUrlOptions, createCallbackUrlOptions } from '../arguments/shapes.ts'
import { ConfigurationError } from '../errors.ts'
import { CallbackError } from './callback-error.ts'
import { sign, verify, type CallbackSecret } from './signature.ts'

/** The options of {@link createCallbackUrl}. */
export interface CreateCallbackUrlOptions {
  /**
   * The secret with which the URL is signed: at least 16 bytes, such as 32 random bytes in base64. If you pass a list, the URL
   * is signed with the first secret in the list.
   */
  secret: CallbackSecret
  /** A reference of your own, such as `order-42`, to include in the URL. */
  reference?: string | undefined
  /**
   * The time at which the URL expires. Choose a time well after the send date and the expected time of the last delivery
   * report. @defaultValue never
   */
  expiresAt?: Date | undefined
}

/** The options of {@link checkCallbackUrl}. */
export interface CheckCallbackUrlOptions {
  /**
   * The secret with which the URL was signed. If you pass a list, any of its secrets is accepted, so that URLs signed with an
   * earlier secret stay valid.
   */
  secret: CallbackSecret
  /**
   * The original path, as passed to {@link createCallbackUrl}, if a proxy or a router has changed it.
   * @defaultValue the URL's path
   */
  path?: string | undefined
  /** The current time in epoch milliseconds. @defaultValue `Date.now` */
  now?: (() => number) | undefined
}

/** The reference and the expiry time that a callback URL contains. */
export interface CallbackUrl {
  /** The `reference` with which the URL was created. */
  reference?: string
  /** The time at which the URL expires. */
  expiresAt?: Date
}

/**
 * Creates a signed `callback_url`, so that {@link parseCallback} can refuse a URL that was guessed or changed. The gateway does
 * not sign its callbacks itself.
 *
 * The reference and the expiry time, if any, and an HMAC-SHA-256 signature are added to the URL as the parameters `reference`,
 * `expires` and `signature`. The signature covers the path and every parameter, including those that the URL already had. It
 * does not cover the order of the parameters or their percent-encoding, so the URL remains valid if the gateway or a proxy
 * sorts or re-encodes the query. The signature does not cover the scheme, host or port, which can differ behind a proxy. Nor
 * does it cover the body, so anyone who sees the URL, for example in a log, can send any body to it. The `confirm` option of
 * {@link parseCallback} protects against forged bodies.
 *
 * @throws ConfigurationError if the secret is shorter than 16 bytes, if the URL is not an HTTP URL or already has one of the
 * three parameters, or if the result is longer than 2,048 characters, which some servers reject.
 * @example
 * ```ts
 * const callback_url = await createCallbackUrl('https://shop.example/sms', { secret, reference: 'order-42' })
 * await sms.messages.send({ ...request, options: { callback_url } })
 * ```
 */
export async function createCallbackUrl(
  url: string | URL,
  options: CreateCallbackUrlOptions,
): Promise<string> {
  checkShape(url, 'url', address)
  checkShape(options, 'options', createCallbackUrlOptions)
  const { secret, reference, expiresAt } = options
  const target = readTarget(url)
  const { searchParams } = target
  if (reference !== undefined) searchParams.set('reference', readReference(reference))
  if (expiresAt !== undefined) searchParams.set('expires', readExpiry(expiresAt))
  searchParams.set('signature', await sign(signedText(target), secret))
  // Some servers read a plus as a space, others as a plus.
  target.search = target.search.replaceAll('+', '%20')
  if (target.href.length <= longestUrl) return target.href
  throw new ConfigurationError(
    `the callback URL would exceed ${longestUrl} characters: shorten \`reference\`.`,
    'reference',
  )
}

/**
 * Verifies a URL made by {@link createCallbackUrl}, and returns its reference and expiry time. The signature is compared in
 * constant time.
 *
 * `parseCallback(request, { secret })` calls this function for you. Instead of a complete URL, you can pass its path and query,
 * such as `originalUrl` in Express.
 *
 * @throws CallbackError `bad-signature`, or `expired` if the URL is correctly signed but has expired.
 * @example
 * ```ts
 * const { reference } = await checkCallbackUrl(request, { secret: [newSecret, oldSecret] })
 * ```
 */
export async function checkCallbackUrl(
  requestOrUrl: Request | URL | string,
  options: CheckCallbackUrlOptions,
): Promise<CallbackUrl> {
  checkShape(requestOrUrl, 'requestOrUrl', ['string', { '*': 'any' }])
  checkShape(options, 'options', checkCallbackUrlOptions)
  const { secret, path, now = Date.now } = options
  const url = readUrl(requestOrUrl, path)
  const [signature = '', ...others] = url.searchParams.getAll('signature')
  url.searchParams.delete('signature')
  const isGood = await verify(signedText(url), signature, secret)
  if (!isGood || others.length > 0) throw badSignature()
  const reference = url.searchParams.get('reference')
  const expires = url.searchParams.get('expires')
  if (expires !== null && !(now() < Number(expires))) {
    throw new CallbackError('expired', 'The callback URL has expired.')
  }
  return {
    ...(reference !== null && { reference }),
    ...(expires !== null && { expiresAt: new Date(Number(expires)) }),
  }
}

/** Whether a request's path and parameters match those of a callback URL, regardless of order and percent-encoding. */
export function isCalledAt(
  callbackUrl: string,
  request: Request,
  path: string | undefined,
): boolean {
  if (!URL.canParse(callbackUrl)) return false
  return canonicalForm(new URL(callbackUrl)) === canonicalForm(readUrl(request, path))
}

const parameters = ['reference', 'expires', 'signature']
const longestUrl = 2048

/** Returns the text to sign. It starts with the purpose of the signature, because the same secret may also sign other texts. */
function signedText(url: URL): string {
  return `gateway-sms callback\n${canonicalForm(url)}`
}

/** Returns the path and the parameters in a form that does not depend on percent-encoding or the order of the parameters. */
function canonicalForm({ pathname, searchParams }: URL): string {
  const path = reencodePath(pathname)
  const query = Array.from(searchParams, (pair) => pair.map(encodeURIComponent).join('='))
  return `${path}?${query.toSorted().join('&')}`
}

function reencodePath(path: string): string {
  return path.split('/').map(reencode).join('/')
}

function reencode(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment))
  } catch {
    // The segment is not UTF-8, or has a stray percent sign.
    return segment
  }
}

/**
 * Reads a URL. Its scheme and host can be missing, because the signature does not cover them. An invalid URL is refused with
 * the same error as a bad signature. So is a path that parsing resolves to another one, such as `/a/../sms`, because the server
 * may have routed the request by the path as it was sent.
 */
function readUrl(requestOrUrl: Request | URL | string, path: string | undefined): URL {
  try {
    const given =
      typeof requestOrUrl === 'object' && 'url' in requestOrUrl
        ? requestOrUrl.url
        : String(requestOrUrl)
    const url = new URL(given, 'http://localhost')
    const isSame = reencodePath(pathIn(given)) === reencodePath(url.pathname)
    if (path !== undefined) url.pathname = new URL(path, 'http://localhost').pathname
    if (isSame) return url
  } catch {}
  throw badSignature()
}

/** Returns the path in a URL as it was written. */
function pathIn(url: string): string {
  return url.replace(/^https?:\/\/[^/?#\\]+/iu, '').replace(/[?#].*$/su, '') || '/'
}

function badSignature(): CallbackError {
  return new CallbackError(
    'bad-signature',
    'The callback URL was not signed with `secret`, or its path or parameters have changed. ' +
      'If a proxy or router changes the path, set `path` to the original path.',
  )
}

function readTarget(url: string | URL): URL {
  if (URL.canParse(url)) {
    const target = new URL(url)
    const { protocol, username, password, hash, searchParams } = target
    const isOurs = parameters.every((name) => !searchParams.has(name))
    if (/^https?:$/u.test(protocol) && username + password + hash === '' && isOurs) return target
  }
  throw new ConfigurationError(
    '`url` must be a URL such as https://shop.example/sms, without a user, a fragment or the parameters ' +
      `${parameters.join(', ')}.`,
    'url',
  )
}

function readReference(reference: string): string {
  // Half a surrogate pair would come back as another character.
  if (typeof reference === 'string' && reference.isWellFormed()) return reference
  throw new ConfigurationError('`reference` must be a well-formed string.', 'reference')
}

function readExpiry(expiresAt: Date): string {
  const time = expiresAt instanceof Date ? expiresAt.getTime() : NaN
  if (!Number.isNaN(time)) return String(time)
  throw new ConfigurationError('`expiresAt` must be a valid Date.', 'expiresAt')
}
