/** The beginning of a body. */
export interface Excerpt {
  bytes: Uint8Array
  isCut: boolean
}

const mostBytes = 2048

/** The first 2 KiB of an answer. */
export function excerptOfText(text: string): Excerpt {
  const bytes = new TextEncoder().encode(text.slice(0, mostBytes))
  return excerpt(bytes, text.length > mostBytes)
}

/** The first 2 KiB of a request's body; of one that is too large nothing was kept. */
export function excerptOfBody(body: Uint8Array | 'too large'): Excerpt {
  return body === 'too large' ? { bytes: new Uint8Array(), isCut: true } : excerpt(body, false)
}

/** A copy: a part of a body would keep all of it alive. */
function excerpt(bytes: Uint8Array, isCut: boolean): Excerpt {
  const isLonger = bytes.length > mostBytes
  return { bytes: Uint8Array.from(bytes.subarray(0, mostBytes)), isCut: isCut || isLonger }
}

/** The text of an excerpt, without the half of a letter at its end. */
export function textOf({ bytes, isCut }: Excerpt): string {
  return new TextDecoder().decode(bytes, { stream: isCut })
}
