import { checkShape } from '../arguments/check-shape.ts'
import { address, checkCallbackUrlOptions, createCallbackUrlOptions } from '../arguments/shapes.ts'
import { ConfigurationError } from '../errors.ts'
import { CallbackError } from './callback-error.ts'
import { sign, verify, type CallbackSecret } from './signature.ts'

/** How a callback URL is made. */
export interface CreateCallbackUrlOptions {
  /** What signs it, at least 16 bytes, such as 32 random ones in base64. Of a list the first signs. */
  secret: CallbackSecret
  /** What the caller knows the message by, such as an order's id or the key of the send. It can be read in the URL. */
  reference?: string | undefined
  /** From when on the URL is refused: well after the send date, and the last delivery report. @defaultValue never */
  expiresAt?: Date | undefined
}

/** How a callback URL is checked. */
export interface CheckCallbackUrlOptions {
  /** What signed it. Of a list any may have, so that URLs still hold which were made with an earlier secret. */
  secret: CallbackSecret
  /** The path as it stood in {@link createCallbackUrl}, where a proxy or a router has changed it. @defaultValue that of the URL */
  path?: string | undefined
  /** The current time in epoch milliseconds. @defaultValue `Date.now` */
  now?: (() => number) | undefined
}

/** What a callback URL says. */
export interface CallbackUrl {
  /** That with which the URL was made. */
  reference?: string
  /** From when on it is refused. */
  expiresAt?: Date
}

/**
 * Makes a `callback_url` that nobody can guess or change: the gateway itself signs nothing.
 *
 * It gets the parameters `reference`, `expires` and `signature` (HMAC-SHA-256). The signature covers the path and every
 * parameter, the URL's own included. It does not cover the order of the parameters and how they are percent-encoded, so that
 * a URL still verifies when the gateway or a proxy sorts or re-encodes its query. Scheme, host and port are not covered
 * either, since a server behind a proxy sees others, and neither is the body: anybody who has seen the URL, in a log perhaps,
 * can send any body to it. The `confirm` option of {@link parseCallback} guards against that.
 *
 * @throws ConfigurationError for a secret of less than 16 bytes, a URL that is none of the web or has one of the three
 * parameters already, and if the result is longer than 2,048 characters, which not every server takes.
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
  // A plus is a space to some servers and a plus to others.
  target.search = target.search.replaceAll('+', '%20')
  if (target.href.length <= longestUrl) return target.href
  throw new ConfigurationError(
    `the callback URL becomes longer than ${longestUrl} characters: give a shorter \`reference\`.`,
    'reference',
  )
}

/**
 * Checks a URL that {@link createCallbackUrl} has made, in constant time, and gives what it says.
 *
 * `parseCallback(request, { secret })` does it by itself. A path alone, such as Express's `originalUrl`, will do.
 *
 * @throws CallbackError `bad-signature`, or `expired` if the signature is good.
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
    throw new CallbackError('expired', 'The time of the callback URL is over.')
  }
  return {
    ...(reference !== null && { reference }),
    ...(expires !== null && { expiresAt: new Date(Number(expires)) }),
  }
}

/** Whether a request was sent to a callback URL: the same path and the same parameters, as far as a signature covers them. */
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

/** Begins with what the signature is for: the secret may sign other things besides. */
function signedText(url: URL): string {
  return `gateway-sms callback\n${canonicalForm(url)}`
}

/** The path and the parameters, however they are percent-encoded and in whichever order they come. */
function canonicalForm({ pathname, searchParams }: URL): string {
  const path = pathname.split('/').map(reencode).join('/')
  const query = Array.from(searchParams, (pair) => pair.map(encodeURIComponent).join('='))
  return `${path}?${query.toSorted().join('&')}`
}

function reencode(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment))
  } catch {
    // It is not UTF-8, or has a stray percent sign.
    return segment
  }
}

/** A URL whose scheme and host may be missing, since they do not count. An invalid URL was not made here. */
function readUrl(requestOrUrl: Request | URL | string, path: string | undefined): URL {
  try {
    const given =
      typeof requestOrUrl === 'object' && 'url' in requestOrUrl
        ? requestOrUrl.url
        : String(requestOrUrl)
    const url = new URL(given, 'http://localhost')
    if (path !== undefined) url.pathname = new URL(path, 'http://localhost').pathname
    return url
  } catch {
    throw badSignature()
  }
}

function badSignature(): CallbackError {
  return new CallbackError(
    'bad-signature',
    'The callback URL was not made by createCallbackUrl() with this secret, or its path or parameters have changed since. ' +
      'If a proxy or a router changes the path, give the original one as `path`.',
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
    '`url` must be an address such as https://shop.example/sms, without user and fragment, and without the parameters ' +
      `${parameters.join(', ')}.`,
    'url',
  )
}

function readReference(reference: string): string {
  // Half a surrogate pair would come back as another character.
  if (typeof reference === 'string' && reference.isWellFormed()) return reference
  throw new ConfigurationError('`reference` must be a well-formed text.', 'reference')
}

function readExpiry(expiresAt: Date): string {
  const time = expiresAt instanceof Date ? expiresAt.getTime() : NaN
  if (!Number.isNaN(time)) return String(time)
  throw new ConfigurationError('`expiresAt` must be a valid Date.', 'expiresAt')
}
