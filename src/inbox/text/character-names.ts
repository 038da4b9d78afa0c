/**
 * Returns the name of an invisible or ambiguous character, such as `zero-width space`. If no name is known, the result contains
 * the character's code point, as in `invisible U+206A`.
 */
export function nameOf(character: string): string {
  const known = names[character]
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xfe00 && code <= 0xfe0f) return `variation selector ${code - 0xfdff}`
  if (code >= 0xe0020 && code <= 0xe007e) return `tag ${String.fromCodePoint(code - 0xe0000)}`
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return /\p{Cc}/u.test(character) ? `control character ${number}` : `invisible ${number}`
}

/** Returns a character or, if it is invisible, its name. */
export function visibly(character: string): string {
  return invisible.test(character) ? nameOf(character) : character
}

/** Matches a text that contains only spaces and characters without a glyph. */
const invisible =
  /^(?:[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Zs}\u3164\u115f\u1160\u2800]|\p{Variation_Selector})*$/u

const names: Record<string, string> = {
  '': 'nothing',
  ' ': 'a space',
  '\n': 'a line break',
  '\r': 'a carriage return',
  '\t': 'a tab',
  '\0': 'null',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u061c': 'Arabic letter mark',
  '\u115f': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u1680': 'Ogham space',
  '\u180e': 'Mongolian vowel separator',
  '\u2000': 'en quad',
  '\u2001': 'em quad',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2004': 'three-per-em space',
  '\u2005': 'four-per-em space',
  '\u2006': 'six-per-em space',
  '\u2007': 'figure space',
  '\u2008': 'punctuation space',
  '\u2009': 'thin space',
  '\u200a': 'hair space',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of direction',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\u205f': 'mathematical space',
  '\u2060': 'word joiner',
  '\u2061': 'function application',
  '\u2062': 'invisible times',
  '\u2063': 'invisible separator',
  '\u2064': 'invisible plus',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\u2800': 'blank Braille pattern',
  '\u3000': 'ideographic space',
  '\u3164': 'Hangul filler',
  '\ufeff': 'byte order mark',
}
