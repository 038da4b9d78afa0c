import { ConfigurationError } from '../errors.ts'
import { CallbackError } from './callback-error.ts'

/** Reads the JSON of a callback, which is the body itself or, in a form, the value of a variable. Source: D. */
export async function readCallbackBody(
  request: Request,
  field: string | undefined,
  maxBytes: number,
): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  const text = await readText(await readBytes(request, maxBytes), type, field)
  try {
    return JSON.parse(text)
  } catch {
    // No cause, because it would quote the text.
    throw new CallbackError('not-json', 'The callback does not contain valid JSON.')
  }
}

async function readText(bytes: Blob, type: string, field: string | undefined): Promise<string> {
  if (/^\s*multipart\/form-data\b/iu.test(type))
    return pick(await readMultipart(bytes, type), field)
  // Cloudflare's workerd keeps the byte order mark that `text()` removes elsewhere.
  const text = (await bytes.text()).replace(/^\uFEFF/u, '')
  // JSON declared as a form, which is what curl does by default. A real form would encode these characters.
  const isForm = /^\s*application\/x-www-form-urlencoded\b/iu.test(type) && !/^\s*[[{]/u.test(text)
  return isForm ? pick(new URLSearchParams(text), field) : text
}

async function readMultipart(bytes: Blob, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new CallbackError('wrong-shape', "The callback's body is not valid multipart/form-data.")
  }
}

/** Returns the value of the variable with the given name or, without a name, of the form's only variable. */
function pick(form: FormData | URLSearchParams, field: string | undefined): string {
  const [value, ...others] = field === undefined ? form.values() : form.getAll(field)
  if (typeof value === 'string' && others.length === 0) return value
  throw new CallbackError(
    'wrong-shape',
    "The form variable that holds the callback is missing or not unique. Set `field` to the message's `callback_field`.",
  )
}

/** Reads the body, and refuses it as soon as it exceeds the limit, regardless of the length that the request declares. */
async function readBytes(request: Request, maxBytes: number): Promise<Blob> {
  if (request.bodyUsed || request.body?.locked) {
    throw new ConfigurationError(
      'the body of `request` has already been read: pass a clone.',
      'request',
    )
  }
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { value } = (await reader?.read().catch(brokenOff)) ?? {}
    if (value === undefined) return new Blob(chunks)
    length += value.byteLength
    if (!(length <= maxBytes)) {
      // The server discards the rest, because it still has to respond on this connection.
      reader?.releaseLock()
      throw new CallbackError(
        'too-large',
        `The callback's body is larger than \`maxBytes\` (${maxBytes}).`,
      )
    }
    chunks.push(value)
  }
}

function brokenOff(cause: unknown): never {
  throw new CallbackError(
    'not-json',
    "The callback's body could not be read completely: see `thrown`.",
    { cause },
  )
}
