/** What a callback sends. */
export interface CallbackRequest {
  contentType: string
  body: string
}

/** What came back; the body is only its beginning. */
export interface CallbackResponse {
  status: number
  body: string
  isCut: boolean
  /** Where a redirect leads, which is not followed. */
  location: string | undefined
}

/** Sends a callback. Rejects when there is no answer, or not all of it. */
export type Call = (
  url: URL,
  request: CallbackRequest,
  signal: AbortSignal,
) => Promise<CallbackResponse>

/** How many bytes of an answer are kept, and after how many the rest is no longer waited for. */
const bytesKept = 1024
const bytesRead = 64 * 1024

/** Collects the beginning of an answer's body. */
export function createExcerpt() {
  const kept: Uint8Array[] = []
  let length = 0
  return {
    /** False as soon as it is enough. */
    add(chunk: Uint8Array): boolean {
      if (length < bytesKept) kept.push(chunk.subarray(0, bytesKept - length))
      length += chunk.byteLength
      return length <= bytesRead
    },
    read(): Pick<CallbackResponse, 'body' | 'isCut'> {
      const body = new TextDecoder().decode(Buffer.concat(kept))
      return { body, isCut: length > bytesKept }
    },
  }
}
