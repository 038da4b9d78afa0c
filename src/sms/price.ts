/** What the price of a message depends on. */
export interface PriceFactors {
  /** Segments of all recipients together. */
  segments: number
  /** Euro for one segment. */
  pricePerSegment: number
  /** The message's `priority`, of which 1 is the least (D). @defaultValue `1` */
  priority?: number
  /** The message's `options.realtime`. @defaultValue `false` */
  realtime?: boolean
  /** What a realtime message costs more: 0.036 for 0.03 in the vendor's example (R). @defaultValue `1.2` */
  realtimeFactor?: number
}

/** Prices in euro, in millionths at the finest, under the gateway's names. */
export interface MessagePrice {
  /** Before the factors for priority and realtime. */
  base_price: number
  /** What is paid. */
  price: number
}

/**
 * Works out what a message costs, in euro.
 *
 * The base price is that of its segments (R). That the price is the base price times `priority`, times the realtime factor
 * if `realtime`, is an assumption (A17).
 *
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

/**
 * Rounds euro to the millionth, as one would on paper: half a millionth rounds up.
 *
 * Exact to fourteen digits, that is below 100 million euro.
 *
 * @example
 * ```ts
 * roundMoney(0.1 + 0.2) // 0.3
 * roundMoney(0.0315 * 1.001) // 0.031532
 * ```
 */
export function roundMoney(euro: number): number {
  // The fifteenth digit and on are noise of the sums before: 0.0315 × 1.001 is a half, and comes as 31531.499999999996.
  const millionths = Number((euro * 1_000_000).toPrecision(14))
  return Math.round(millionths) / 1_000_000
}
