import * as patterns from '../../generated/patterns.ts'

/** A telephone number in the gateway's format, and its parts. */
export interface GatewayNumber {
  /** The number in the gateway's format: `+39-3331234567`. */
  number: string
  /** The country's prefix, including the plus: `+39`. */
  prefix: string
  /** The digits after the hyphen: `3331234567`. */
  national: string
  /** All digits, without the plus and the hyphen, as in delivery reports: `393331234567`. */
  digits: string
}

/**
 * Parses a telephone number in the gateway's format. Returns undefined for any other text.
 *
 * The gateway's format is a plus sign, the country's prefix, a hyphen, and digits (documented). The prefix has 1 to 3 digits,
 * and does not start with 0. At least 4 digits follow the hyphen, and the number has at most 15 digits in total, as in ITU-T
 * E.164 (A27). The text is not trimmed or corrected, because the gateway treats a number in any other format as an invalid
 * recipient (documented). The function does not check whether the prefix is assigned to a country.
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

/**
 * The maximum number of digits (ITU-T E.164, 6.2.1). The limit is not part of the pattern, because it applies to the prefix and
 * the other digits together.
 */
const maxDigits = 15
