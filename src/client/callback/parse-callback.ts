import * as patterns from '../../../generated/patterns.ts'
import { callbackDefaults } from '../defaults.ts'
import { ConfigurationError, isSmsError, type GatewayErrorReason } from '../errors.ts'
import { checkShape } from '../arguments/check-shape.ts'
import { callbackRequest, messageReader, parseCallbackOptions } from '../arguments/shapes.ts'
import { readMessage } from '../response/read-objects.ts'
import type { Message } from '../types.ts'
import { isObject, readOnly, WrongShape } from '../response/wire-shape.ts'
import { CallbackError } from './callback-error.ts'
import { checkCallbackUrl, isCalledAt, type CheckCallbackUrlOptions } from './callback-url.ts'
import { readCallbackBody } from './read-callback-body.ts'

/** The options of {@link parseCallback}. */
export interface ParseCallbackOptions extends Partial<CheckCallbackUrlOptions> {
  /** The message's `callback_field`. Ignored if the body is not a form. @defaultValue the form's only variable */
  field?: string | undefined
  /** The largest body to read, in bytes. @defaultValue 1 MiB */
  maxBytes?: number | undefined
  /**
   * The client that reads the message from the gateway. Only the id is then taken from the body. @defaultValue the body is
   * trusted
   */
  confirm?: MessageReader
}

/** A client, or any object that gets a message by its id. */
export interface MessageReader {
  /** Like `sms.messages`. */
  readonly messages: {
    /** Gets a message. */
    get(id: string): PromiseLike<Message>
  }
}

/** The content of a callback. */
export interface Callback {
  /** The message in its new state or, with `confirm`, in its current state. */
  message: Message
  /** The `reference` that {@link createCallbackUrl} was given; present only with `secret`. */
  reference?: string
  /**
   * Whether the message was read from the gateway and its `callback_url` is the URL that was called. If not, anyone may have
   * sent the callback.
   */
  confirmed: boolean
}

/**
 * Reads the request that the gateway sends to a `callback_url` whenever a message's state changes. Its body is JSON, or a form
 * with JSON in the variable that `callback_field` names (D).
 *
 * The gateway signs nothing, so anyone can send a callback. With `secret`, the URL must come from {@link createCallbackUrl}; it
 * is checked before the body is read. With `confirm`, the message is read from the gateway by its id, and its own
 * `callback_url` must be the URL that was called, apart from host and port. A message without a `callback_url` is refused. Use
 * both, or at least one.
 *
 * The body is assumed to be the message as GET returns it (A38). A complete GET response is accepted too and, with `confirm`,
 * anything that contains the `id`. A state can be reported twice, or after a newer state. Compare `last_update` to find the
 * latest.
 *
 * It takes a web `Request`, such as `c.req.raw` in Hono or the argument of a route handler in Next.js. In Express, make one
 * from the method, the headers and the raw body.
 *
 * @throws CallbackError if the request is not a callback from the gateway; respond with its `status`. ConfigurationError if the
 * secret is missing, and any error from `confirm`; let these become a 500, so that the gateway tries again (A39).
 * @example
 * ```ts
 * export async function POST(request: Request): Promise<Response> {
 *   try {
 *     const { message, reference } = await parseCallback(request, { secret, confirm: sms })
 *     await orders.update(reference, { state: message.state })
 *     return new Response(null, { status: 204 })
 *   } catch (error) {
 *     if (!(error instanceof CallbackError)) throw error
 *     return new Response(error.message, { status: error.status })
 *   }
 * }
 * ```
 */
export async function parseCallback(
  request: Request,
  options: ParseCallbackOptions = {},
): Promise<Callback> {
  checkShape(request, 'request', callbackRequest)
  checkShape(options, 'options', parseCallbackOptions)
  const { field, maxBytes = callbackDefaults.maxBytes } = options
  const { secret, confirm } = checkGiven(options)
  checkShape({ confirm }, 'options', { 'confirm?': messageReader })
  if (request.method !== 'POST') {
    throw new CallbackError('wrong-method', 'The request is not a POST.')
  }
  const url =
    secret === undefined ? undefined : await checkCallbackUrl(request, { ...options, secret })
  const body = await readCallbackBody(request, field, maxBytes)
  const message = confirm
    ? await confirmMessage(confirm, readSummary(body, readId), request, options.path)
    : readSummary(body, readUnconfirmed)
  return {
    message,
    ...(url?.reference !== undefined && { reference: url.reference }),
    confirmed: confirm !== undefined,
  }
}

/** An option that is present but undefined, such as an unset variable, must not disable the check. */
function checkGiven(options: ParseCallbackOptions): ParseCallbackOptions {
  for (const option of ['secret', 'confirm'] as const) {
    if (option in options && !options[option]) {
      throw new ConfigurationError(`\`${option}\` is present, but has no value.`, option)
    }
  }
  return options
}

function readSummary<T>(body: unknown, read: (message: unknown) => T): T {
  try {
    return read(unwrap(body))
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error
    throw new CallbackError('wrong-shape', `The callback is not a message: ${error.message}.`)
  }
}

/** Returns the message, which may be inside a complete GET response or a list of one (A38). */
function unwrap(body: unknown): unknown {
  const data = isObject(body) && Object.hasOwn(body, 'data') ? body['data'] : body
  return Array.isArray(data) ? readOnly(data, 'the list', (message) => message) : data
}

/** Checks the fields that callers use for look-ups and decisions, because anyone may have sent the message. */
function readUnconfirmed(value: unknown): Message {
  readId(value)
  const message = readMessage(value)
  if (!Number.isInteger(message.state)) throw new WrongShape("'state' is not a whole number")
  return message
}

function readId(value: unknown): string {
  const { id } = readMessage(value)
  if (patterns.messageId.test(id)) return id
  throw new WrongShape("'id' is not a gateway id")
}

/** Compares the URLs, because anyone who has seen one message's URL could name another message, or make the server read it. */
async function confirmMessage(
  reader: MessageReader,
  id: string,
  request: Request,
  path: string | undefined,
): Promise<Message> {
  const message = await getMessage(reader, id)
  if (message.id !== id) {
    throw unconfirmed('the gateway returned another message')
  }
  const own = callbackUrlOf(message.options)
  if (!own) throw unconfirmed('its message has no `callback_url`')
  if (isCalledAt(own, request, path)) return message
  throw unconfirmed(
    'its message has another `callback_url`. If a proxy or a router changes the path, pass the original as `path`',
  )
}

function callbackUrlOf(options: Message['options'] | undefined): string | undefined {
  return options?.callback_url
}

function unconfirmed(why: string): CallbackError {
  return new CallbackError('unconfirmed', `The callback cannot be confirmed: ${why}.`)
}

async function getMessage({ messages }: MessageReader, id: string): Promise<Message> {
  try {
    return await messages.get(id)
  } catch (error) {
    if (!isSmsError(error) || error.name !== 'GatewayError' || !isUnknown(error.reason)) throw error
    throw new CallbackError('unknown-message', 'The gateway has no record of this message.', {
      cause: error,
    })
  }
}

/** The id is well formed, so either reason means that there is no such message (A10). */
function isUnknown(reason: GatewayErrorReason): boolean {
  return reason === 'message-not-found' || reason === 'invalid-message-id'
}
