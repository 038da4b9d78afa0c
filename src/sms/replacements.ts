import { septetsOf } from './alphabet.ts'

/**
 * What can stand for a character that the GSM 7-bit alphabet lacks, without changing what is read; undefined if nothing can.
 *
 * Typographic marks have a plain form, and an accented letter its letter. What is invisible is left out. An accent on its own
 * has nothing: it is part of the letter before it.
 *
 * @param character One code point, or a letter with the accents that follow it.
 */
export function replacementOf(character: string): string | undefined {
  if (isGsm(character)) return undefined
  const plain = marks.get(character) ?? withoutAccents(character)
  return plain !== undefined && isGsm(plain) ? plain : undefined
}

/** The letter, or the letters of a ligature. Of é in two code points the é of the alphabet, of á the a. */
function withoutAccents(character: string): string | undefined {
  if (!isReadable.test(character)) return undefined
  const composed = character.normalize('NFC')
  return isGsm(composed) ? composed : character.normalize('NFKD').replaceAll(/\p{Mark}/gu, '')
}

// A power is none: 10² is not 102.
const isReadable = /^[\p{Letter}\p{Decimal_Number}\p{Punctuation}]/u

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
    đ: 'd',
    Đ: 'D',
    ł: 'l',
    Ł: 'L',
    ı: 'i',
    œ: 'oe',
    Œ: 'OE',
  }).flatMap(([characters, plain]) =>
    Array.from(characters, (character): [string, string] => [character, plain]),
  ),
)
