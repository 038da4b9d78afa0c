/** Money is stored in whole millionths of a euro, so that sums have no rounding errors. */
export function toMillionths(euro: number): number {
  return Math.round(euro * 1_000_000)
}

export function toEuro(millionths: number): number {
  return millionths / 1_000_000
}
