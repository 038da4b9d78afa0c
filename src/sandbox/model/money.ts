/** Money is stored in whole millionths of a euro, so that sums have no rounding errors. */
export const toMillionths = (euro: number): number => Math.round(euro * 1_000_000)

export const toEuro = (millionths: number): number => millionths / 1_000_000
