import { patterns } from '../../generated/patterns.ts'

/** A telephone number in the gateway's form, and its parts. */
export interface GatewayNumber {
  /** As the gateway writes it: `+39-3331234567`. */
  number: string
  /** The country's prefix with its plus: `+39`. */
  prefix: string
  /** What follows the hyphen: `3331234567`. */
  national: string
  /** All digits without plus and hyphen, as delivery reports write them: `393331234567`. */
  digits: string
}

/**
 * Reads a telephone number in the gateway's form; undefined for everything else.
 *
 * A plus, the country's prefix, a hyphen, digits (D). The prefix has 1 to 3 digits and does not begin with 0, at least 4
 * digits follow, and all together are at most 15, as in ITU-T E.164 (A27). Nothing is trimmed or corrected: the gateway
 * counts any other form as a wrong recipient (D). Whether the prefix is given to a country is not checked.
 *
 * @example
 * ```ts
 * parseGatewayNumber('+39-3331234567')?.digits // '393331234567'
 * parseGatewayNumber('+393331234567') // undefined
 * ```
 */
export function parseGatewayNumber(text: string): GatewayNumber | undefined {
  if (!patterns.number.test(text)) return undefined
  const hyphen = text.indexOf('-')
  const prefix = text.slice(0, hyphen)
  const national = text.slice(hyphen + 1)
  const digits = prefix.slice(1) + national
  if (digits.length > maxDigits) return undefined
  return { number: text, prefix, national, digits }
}

/** ITU-T E.164, 6.2.1. A pattern alone cannot say it, since the prefix and the rest share it out. */
const maxDigits = 15
