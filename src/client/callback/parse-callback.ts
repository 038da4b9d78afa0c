import { patterns } from '../../../generated/patterns.ts'
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

/** What is asked of a callback before it is believed. */
export interface ParseCallbackOptions extends Partial<CheckCallbackUrlOptions> {
  /** The `callback_field` of the message. A body that is no form is read all the same. @defaultValue the form's only variable */
  field?: string | undefined
  /** How many bytes of body are read at most. @defaultValue 1 MiB */
  maxBytes?: number | undefined
  /** The client that reads the message from the gateway; only the id of the body is used then. @defaultValue the body is believed */
  confirm?: MessageReader
}

/** A client, or anything else that gets a message by its id. */
export interface MessageReader {
  /** As `sms.messages` is. */
  readonly messages: {
    /** Gets a message. */
    get(id: string): PromiseLike<Message>
  }
}

/** What a callback tells. */
export interface Callback {
  /** The message in its new state or, if it was confirmed, in the state in which it is now. */
  message: Message
  /** The reference with which {@link createCallbackUrl} made the URL; only with `secret`. */
  reference?: string
  /** Whether the message was read from the gateway and its `callback_url` is the one that was called. If not, it is what somebody has sent. */
  confirmed: boolean
}

/**
 * Reads what the gateway sends to a `callback_url` each time that a message's state changes: JSON, or a form with JSON in the
 * variable `callback_field` (D).
 *
 * The gateway signs nothing, and so anybody can send a callback. With `secret` the URL must be one of
 * {@link createCallbackUrl}, which is checked before the body is read. With `confirm` the message is read from the gateway by
 * its id, and its own `callback_url`, as the gateway reports it, must be the one that was called, host and port aside. A
 * message without a `callback_url` is refused. Use both, or at least one.
 *
 * That the summary is the message as GET shows it is assumption A38; the whole response of GET is taken too, and with `confirm`
 * anything that has the `id`. The same state may be told twice, and an older one after a newer: compare `last_update`.
 *
 * It takes the web's `Request`, which is `c.req.raw` in Hono and the argument of a route handler in Next.js. Where there is
 * none, as in Express, make one of the method, the headers and the raw body.
 *
 * @throws CallbackError if the request is not what the gateway sends; response with its `status`. A ConfigurationError for a
 * secret that is missing, and whatever `confirm` throws: let them become a 500, upon which the gateway asks again (A39).
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
    throw new CallbackError('wrong-method', 'A callback is a POST, and this request is not.')
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

/** What is given but undefined, such as a variable that is not set, must not let everybody in. */
function checkGiven(options: ParseCallbackOptions): ParseCallbackOptions {
  for (const option of ['secret', 'confirm'] as const) {
    if (option in options && !options[option]) {
      throw new ConfigurationError(`\`${option}\` is given, but has no value.`, option)
    }
  }
  return options
}

function readSummary<T>(body: unknown, read: (message: unknown) => T): T {
  try {
    return read(unwrap(body))
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error
    throw new CallbackError(
      'wrong-shape',
      `The callback is no message as the gateway shows it: ${error.message}.`,
    )
  }
}

/** The message, out of the whole response of GET or out of a list of one (A38). */
function unwrap(body: unknown): unknown {
  const data = isObject(body) && Object.hasOwn(body, 'data') ? body['data'] : body
  return Array.isArray(data) ? readOnly(data, 'the list', (message) => message) : data
}

/** A stranger may have sent it: what the caller looks for in his database, and decides by, is checked. */
function readUnconfirmed(value: unknown): Message {
  readId(value)
  const message = readMessage(value)
  if (!Number.isInteger(message.state)) throw new WrongShape("'state' is not a whole number")
  return message
}

function readId(value: unknown): string {
  const { id } = readMessage(value)
  if (patterns.messageId.test(id)) return id
  throw new WrongShape("'id' is not an id of the gateway")
}

/** Anybody who has seen the URL of one message could name another message, or have the gateway's response for it. */
async function confirmMessage(
  reader: MessageReader,
  id: string,
  request: Request,
  path: string | undefined,
): Promise<Message> {
  const message = await getMessage(reader, id)
  if (message.id !== id) {
    throw unconfirmed('the message that was read is another one than the callback names')
  }
  const own = callbackUrlOf(message.options)
  if (!own) throw unconfirmed('the message that it names has no `callback_url` at the gateway')
  if (isCalledAt(own, request, path)) return message
  throw unconfirmed(
    'the message that it names has another `callback_url`. If a proxy or a router changes the path, give the original one as `path`',
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
      'The gateway does not know the message of the callback.',
      { cause: error },
    )
  }
}

/** The form of the id is known to be good, and so either says that there is no such message (A10). */
function isUnknown(reason: GatewayErrorReason): boolean {
  return reason === 'message-not-found' || reason === 'invalid-message-id'
}
