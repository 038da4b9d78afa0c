/** The factors that determine the price of a message. */
export interface PriceFactors {
  /** The number of segments for all recipients together. */
  segments: number
  /** The price in euros of one segment to one recipient. */
  pricePerSegment: number
  /** The message's `priority`, at least 1 (documented). @defaultValue `1` */
  priority?: number
  /** The message's `options.realtime`. @defaultValue `false` */
  realtime?: boolean
  /**
   * The factor by which the price of a realtime message is multiplied. In the vendor's example, a realtime message costs 0.036
   * instead of 0.03 (documented). @defaultValue `1.2`
   */
  realtimeFactor?: number
}

/** The prices of a message in euros, rounded to six decimal places, with the same names as in the gateway's responses. */
export interface MessagePrice {
  /** The price before the factors for `priority` and `realtime` are applied. */
  base_price: number
  /** The price to pay. */
  price: number
}

/**
 * Calculates the price of a message in euros.
 *
 * The base price is the price of the message's segments (documented). The price is assumed to be the base price times
 * `priority` and, for a realtime message, times `realtimeFactor` (A17).
 * @example
 * ```ts
 * priceMessage({ segments: 4, pricePerSegment: 0.0315 }) // { base_price: 0.126, price: 0.126 }
 * ```
 */
export function priceMessage({
  segments,
  pricePerSegment,
  priority = 1,
  realtime = false,
  realtimeFactor = 1.2,
}: PriceFactors): MessagePrice {
  const base_price = roundMoney(segments * pricePerSegment)
  return { base_price, price: roundMoney(base_price * priority * (realtime ? realtimeFactor : 1)) }
}

/** Formats an amount with its unit: `1 euro`, `0.0315 euros`. */
export function inEuros(amount: number): string {
  return `${amount} euro${amount === 1 ? '' : 's'}`
}

/**
 * Rounds an amount in euros to six decimal places, with half a millionth rounded up.
 *
 * The result is exact for amounts below 100 million euros, which have at most fourteen significant digits once rounded.
 * @example
 * ```ts
 * roundMoney(0.1 + 0.2) // 0.3
 * roundMoney(0.0315 * 1.001) // 0.031532
 * ```
 */
export function roundMoney(euro: number): number {
  const millionths = euro * 1_000_000
  const rounded = Math.round(millionths)
  const isNearHalf = Math.abs(millionths - rounded) > 0.499
  if (millionths < 1e9 && !isNearHalf) return rounded / 1_000_000
  // Digits after the fourteenth are rounding errors: 0.0315 × 1.001 is exactly half, but computes to 31531.499999999996.
  return Math.round(Number(millionths.toPrecision(14))) / 1_000_000
}
