import { septetsOf } from './alphabet.ts'

/**
 * What can stand for a character that the GSM 7-bit alphabet lacks, without changing what is read; undefined if nothing can.
 *
 * Typographic marks have a plain form, and an accented letter its letter. What is invisible is left out.
 *
 * @param character One code point.
 */
export function replacementOf(character: string): string | undefined {
  if (isGsm(character)) return undefined
  const plain = marks.get(character) ?? withoutAccents(character)
  return isGsm(plain) ? plain : undefined
}

/** The letter, or the letters of a ligature, without what Unicode can take off. */
function withoutAccents(character: string): string {
  return character.normalize('NFKD').replaceAll(/\p{Mark}/gu, '')
}

function isGsm(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (septetsOf(text.charCodeAt(i)) === 0) return false
  return true
}

const marks = new Map(
  Object.entries({
    '‘’‚‛′‵`´': "'",
    '“”„‟″«»': '"',
    '‐‑‒–—―−': '-',
    '…': '...',
    '•·': '*',
    '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000':
      ' ',
    '\t': ' ',
    '\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff': '',
    '‹': '<',
    '›': '>',
    '™': 'TM',
    '©': '(c)',
    '®': '(r)',
    đĐ: 'd',
    łŁ: 'l',
    ı: 'i',
    œ: 'oe',
    Œ: 'OE',
  }).flatMap(([characters, plain]) =>
    Array.from(characters, (character): [string, string] => [
      character,
      /^[ĐŁ]$/u.test(character) ? plain.toUpperCase() : plain,
    ]),
  ),
)
