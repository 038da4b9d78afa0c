/** Money is kept in whole millionths of a euro, so that no sum is off by a rounding error. */
export function toMillionths(euro: number): number {
  return Math.round(euro * 1_000_000)
}

export function toEuro(millionths: number): number {
  return millionths / 1_000_000
}
