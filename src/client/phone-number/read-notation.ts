import type { PhoneNumberErrorReason } from './phone-number-error.ts'

/**
 * The error for a string that cannot be read. The class does not extend PhoneNumberError, because this chunk shares no code with
 * the first load.
 */
export class Unreadable extends Error {
  readonly reason: PhoneNumberErrorReason

  constructor(reason: PhoneNumberErrorReason) {
    super(reason)
    this.reason = reason
  }
}

/**
 * Removes what address books, web pages and spreadsheets add around a number and between its digits.
 *
 * Invisible marks are removed, and spaces, dashes, full-width characters and digits of any script become ASCII. Only the number
 * is kept from a `tel:` or `sms:` URI (RFC 3966, RFC 5724). No digit of the number is removed, and none is added.
 *
 * @throws Unreadable for an extension, and if a digit may not belong to the number.
 */
export function readNotation(text: string): string {
  if (text.length > maxLength) throw new Unreadable('not-a-number')
  const plain = toAscii(text)
  const number = /^(?:tel|sms):/iu.test(plain) ? readUri(plain.slice(4)) : plain
  if (number === '') throw new Unreadable('empty')
  if (decimals.some((pattern) => pattern.test(number))) throw new Unreadable('decimal')
  if (alternatives.some((pattern) => pattern.test(number))) throw new Unreadable('ambiguous')
  return number
}

/** The maximum length of the input, as in libphonenumber. The limit keeps the patterns below fast. */
const maxLength = 250

function toAscii(text: string): string {
  return text
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[\uFE50-\uFE6B\uFF01-\uFF5E]/gu, (character) => character.normalize('NFKC'))
    .replaceAll(/(?![0-9])\p{Decimal_Number}/gu, toAsciiDigit)
    .replaceAll(/(?![\u301C\u3030])[\p{Dash_Punctuation}\u2043\u2212]/gu, '-')
    .replaceAll(/\p{Space_Separator}/gu, ' ')
    .replace(/^[\s=<"'\p{Initial_Punctuation}\p{Final_Punctuation}\u201A\u201E]+/u, '')
    .replace(/[\s>"'\p{Initial_Punctuation}\p{Final_Punctuation},;]+$/u, '')
    .replace(/^[([{\s]+(?=\+)/u, '')
}

/** Converts a digit of any script to an ASCII digit. Unicode encodes the ten digits of each script in sequence. */
function toAsciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

function readUri(address: string): string {
  const withoutQuery = address.replace(/^\/\/|\?.*$/gsu, '')
  const [number = '', ...parameters] = toAscii(decode(withoutQuery)).split(';')
  const values = new Map(parameters.map((each) => [/^[^=]*/u.exec(each)?.[0].toLowerCase(), each]))
  if (values.has('ext') || values.has('isub')) throw new Unreadable('extension')
  const context = values.get('phone-context')?.replace(/^[^=]*=/u, '')
  if (context === undefined || number.startsWith('+')) return number
  // A domain instead of a prefix: the number belongs to a private exchange.
  if (!context.startsWith('+')) throw new Unreadable('extension')
  return `${context} ${number}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Numbers with decimals or an exponent, including those with digit groups or a decimal comma, such as 393331234567.0, 3.93E+11
 * and 393.331.234.567,00.
 */
const decimals = [
  /^[+-]?\d+(?:[.,]\d*)?E[+-]?\d+$/iu,
  /\d,\d/u,
  /\.\d$/u,
  /^[^.]*\.\d{1,3}$/u,
  /^\D*\d{9,}\.\d+$/u,
]

/**
 * Texts that may refer to a second number, such as 333 1234567/8, 333 1234567 (2) and 333 1234567, 8. By contrast,
 * 06/12/34/56/78 is a single number.
 */
const alternatives = [
  /\d\s*,\s*\d/u,
  /^[^/~]*\d\D*[/~]\s*\d{1,3}$/u,
  /\d.*[([]\s*[1-9]\d{0,2}\s*[)\]]$/u,
]
