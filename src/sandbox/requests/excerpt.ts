/** The beginning of a body: a text, or its first bytes. */
export interface Excerpt {
  content: string | Uint8Array
  isCut: boolean
}

const mostBytes = 2048

/** The first 2 KiB of an answer. A short one is not copied; a part of a long one would keep all of it alive. */
export function excerptOfText(text: string): Excerpt {
  if (text.length <= mostBytes && Buffer.byteLength(text) <= mostBytes) {
    return { content: text, isCut: false }
  }
  const bytes = new TextEncoder().encode(text.slice(0, mostBytes))
  return excerpt(bytes, text.length > mostBytes)
}

/** The first 2 KiB of a request's body; of one that is too large nothing was kept. */
export function excerptOfBody(body: Uint8Array | 'too large'): Excerpt {
  if (body === 'too large') return { content: '', isCut: true }
  return body.length === 0 ? { content: '', isCut: false } : excerpt(body, false)
}

function excerpt(bytes: Uint8Array, isCut: boolean): Excerpt {
  const isLonger = bytes.length > mostBytes
  const content = new Uint8Array(bytes.subarray(0, mostBytes))
  return { content, isCut: isCut || isLonger }
}

/** The text of an excerpt, without the half of a letter at its end. */
export function textOf({ content, isCut }: Excerpt): string {
  if (typeof content === 'string') return content
  return new TextDecoder().decode(content, { stream: isCut })
}
