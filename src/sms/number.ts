import * as patterns from '../../generated/patterns.ts'

/** A telephone number in the gateway's form, and its parts. */
export interface GatewayNumber {
  /** In the gateway's form: `+39-3331234567`. */
  number: string
  /** The country's prefix with its plus: `+39`. */
  prefix: string
  /** The digits after the hyphen: `3331234567`. */
  national: string
  /** All digits without plus and hyphen, as in delivery reports: `393331234567`. */
  digits: string
}

/**
 * Parses a telephone number in the gateway's form; undefined for any other text.
 *
 * The form is a plus, the country's prefix, a hyphen, and digits (D). The prefix has 1 to 3 digits and does not start with 0,
 * at least 4 digits follow, and there are at most 15 digits in total, as in ITU-T E.164 (A27). Nothing is trimmed or corrected,
 * because the gateway counts any other form as an invalid recipient (D). Whether the prefix is assigned to a country is not
 * checked.
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

/** ITU-T E.164, 6.2.1. No pattern can express it, because prefix and rest share the limit. */
const maxDigits = 15
