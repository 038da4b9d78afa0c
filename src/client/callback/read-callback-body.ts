import { ConfigurationError } from '../errors.ts'
import { CallbackError } from './callback-error.ts'

/** The JSON of a callback: the body itself or, of a form, the variable that has it. Source: D. */
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
    // Without the cause, which quotes the text.
    throw new CallbackError('not-json', 'The callback has no JSON where its summary should be.')
  }
}

async function readText(bytes: Blob, type: string, field: string | undefined): Promise<string> {
  if (/^\s*multipart\/form-data\b/iu.test(type))
    return pick(await readMultipart(bytes, type), field)
  // Cloudflare's workerd leaves in the byte order mark that `text()` takes away elsewhere.
  const text = (await bytes.text()).replace(/^\uFEFF/u, '')
  // JSON that is declared as a form, which is what curl does by default. In a form these characters are encoded.
  const isForm = /^\s*application\/x-www-form-urlencoded\b/iu.test(type) && !/^\s*[[{]/u.test(text)
  return isForm ? pick(new URLSearchParams(text), field) : text
}

async function readMultipart(bytes: Blob, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new CallbackError('wrong-shape', 'The callback is not the form that its type says it is.')
  }
}

/** The variable of that name; without a name the only one. */
function pick(form: FormData | URLSearchParams, field: string | undefined): string {
  const [value, ...others] = field === undefined ? form.values() : form.getAll(field)
  if (typeof value === 'string' && others.length === 0) return value
  throw new CallbackError(
    'wrong-shape',
    'The callback is a form without the one variable that should have the summary: `field` is the `callback_field` of the message.',
  )
}

/** Stops at the limit, whatever length the request declares. */
async function readBytes(request: Request, maxBytes: number): Promise<Blob> {
  if (request.bodyUsed || request.body?.locked) {
    throw new ConfigurationError(
      'parseCallback() needs a request whose body nobody has read: give it a clone.',
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
      // The rest is the server's to drop: it still has to respond on that connection.
      reader?.releaseLock()
      throw new CallbackError('too-large', `The callback is larger than ${maxBytes} bytes.`)
    }
    chunks.push(value)
  }
}

function brokenOff(cause: unknown): never {
  throw new CallbackError('not-json', 'The callback broke off.', { cause })
}
