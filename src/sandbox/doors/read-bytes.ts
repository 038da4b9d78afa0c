/** The bytes of a request's body, or `too large` as soon as there are more than `most`; the rest is then left unread. */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | 'too large'> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    if (length > most) return 'too large'
    read.push(chunk)
  }
  return Buffer.concat(read)
}
