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
  /**
   * The message's `callback_field`. This option is ignored if the body is not a form. @defaultValue the form's only variable
   */
  field?: string | undefined
  /** The largest body to read, in bytes. @defaultValue 1 MiB */
  maxBytes?: number | undefined
  /**
   * The client with which the message is read from the gateway. With a client, only the message's id is taken from the body.
   * @defaultValue no client; the body is trusted
   */
  confirm?: MessageReader
}

/** A client, or another object that can get a message by its id. */
export interface MessageReader {
  /** Like `sms.messages`. */
  readonly messages: {
    /** Gets a message. */
    get(id: string): PromiseLike<Message>
  }
}

/** The result of {@link parseCallback}. */
export interface Callback {
  /** The message in its new state or, with `confirm`, in its current state. */
  message: Message
  /** The `reference` that was passed to {@link createCallbackUrl}; present only with the option `secret`. */
  reference?: string
  /**
   * Whether the message was read from the gateway and its `callback_url` matches the URL that was called. If false, anyone who
   * knows the URL may have sent the callback.
   */
  confirmed: boolean
}

/**
 * Reads the request that the gateway sends to a `callback_url` whenever a message's state changes. The request's body is JSON
 * or, if the message has a `callback_field`, a form with the JSON in the variable of that name (documented).
 *
 * The gateway does not sign its callbacks, so anyone can send a forged callback. With the option `secret`, the URL must have
 * been made by {@link createCallbackUrl}, and is checked before the body is read. With the option `confirm`, the message is
 * read from the gateway by its id. The message's `callback_url` must then match the URL that was called, apart from the scheme,
 * host and port. Use at least one of the two options, and preferably both.
 *
 * The body is assumed to be the message as `GET /messages/{id}` returns it in `data` (A38). The complete response to such a GET
 * is also accepted. With `confirm`, a body that contains the message's `id` is enough. The same state can be reported twice,
 * and an older state can be reported after a newer state. Compare `last_update` to find the latest state.
 *
 * Pass a web `Request`, such as `c.req.raw` in Hono or the argument of a route handler in Next.js. In Express, create a
 * `Request` from the URL, the method, the headers and the raw body.
 *
 * @throws CallbackError if the request is not a callback from the gateway; respond with the error's `status`.
 * ConfigurationError if an option is invalid, and any error from `confirm`. Respond to all errors other than a CallbackError
 * with a 500, so that the gateway sends the callback again (A39).
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
    throw new CallbackError('wrong-method', "The request's method is not POST.")
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

/**
 * Refuses `secret` and `confirm` if they are present but have no value, because a variable that is not set must not disable a
 * check.
 */
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
    throw new CallbackError('wrong-shape', `The callback is not a valid message: ${error.message}.`)
  }
}

/** Returns the message, which may be wrapped in a complete response to a GET, in a list of one message, or in both (A38). */
function unwrap(body: unknown): unknown {
  const data = isObject(body) && Object.hasOwn(body, 'data') ? body['data'] : body
  return Array.isArray(data) ? readOnly(data, 'the list', (message) => message) : data
}

/**
 * Reads a message from a request that anyone may have sent. Checks the fields that applications use for look-ups and decisions.
 */
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

/**
 * Reads the message from the gateway, and checks that its `callback_url` matches the URL that was called. Without this check,
 * anyone who has seen the URL of one message could use it to send a callback for another message.
 */
async function confirmMessage(
  reader: MessageReader,
  id: string,
  request: Request,
  path: string | undefined,
): Promise<Message> {
  const message = await getMessage(reader, id)
  if (message.id !== id) {
    throw unconfirmed('the gateway returned a different message')
  }
  const own = callbackUrlOf(message.options)
  if (!own) throw unconfirmed('its message has no `callback_url`')
  if (isCalledAt(own, request, path)) return message
  throw unconfirmed(
    "the URL is not its message's `callback_url`. If a proxy or router changes the path, set `path` to the original path",
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
    throw new CallbackError(
      'unknown-message',
      "The gateway has no message with the callback's id.",
      { cause: error },
    )
  }
}

/**
 * Whether the reason means that the message does not exist. `invalid-message-id` has the same meaning here, because the id is
 * well formed (A10).
 */
function isUnknown(reason: GatewayErrorReason): boolean {
  return reason === 'message-not-found' || reason === 'invalid-message-id'
}
