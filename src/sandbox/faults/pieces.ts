/** Bytes in so many pieces of about the same length, in order; some are empty where there are fewer bytes. */
export function piecesOf(bytes: Uint8Array, pieces: number): Uint8Array[] {
  const at = (place: number) => Math.floor((bytes.length * place) / pieces)
  return Array.from({ length: pieces }, (_, i) => bytes.subarray(at(i), at(i + 1)))
}
