/**
 * Finds the one-time passwords in a message text, each of them once. A password consists of 4 to 8 digits, or of two groups of three,
 * as in `123-456` and `123 456`. Digits in words, dates, times, amounts and longer numbers do not count.
 */
export function findPasswords(text: string): string[] {
  const found = Array.from(text.matchAll(password), ([digits]) => digits.replaceAll(/\D/gu, ''))
  return [...new Set(found)]
}

const password = joined(
  // 4 to 8 digits
  /(?<![\p{L}\d])(?<!\d[.,:/-])\d{4,8}(?![\p{L}\d])(?![.,:/-]\d)/u,
  // 123-456, also with a non-breaking hyphen
  /(?<![\p{L}\d])(?<!\d[.,:/\u2011-])\d{3}[\u2011-]\d{3}(?![\p{L}\d])(?![.,:/\u2011-]\d)/u,
  // 123 456, also with a non-breaking space, but not as part of a number with more groups, such as a phone number
  /(?<![\p{L}\d+])(?<!\d[\s.,:/-])\d{3}[ \u00a0\u202f]\d{3}(?![\p{L}\d])(?![\s.,:/-]\d)/u,
)

function joined(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gu')
}
