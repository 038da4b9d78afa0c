import { septetsOf } from './alphabet.ts'

/**
 * Returns a replacement for a character that is not in the GSM 7-bit alphabet; undefined if there is no suitable one.
 *
 * Typographic marks are replaced with their plain forms, and accented letters with their base letters. Line and paragraph
 * separators become line breaks, spaces of any width become ordinary spaces, and invisible characters are removed. A separate
 * accent has no replacement, because it belongs to the letter before it.
 *
 * @param character One code point, or a letter with the accents that follow it.
 */
export function replacementOf(character: string): string | undefined {
  if (isGsm(character)) return undefined
  const plain = lookalikeOf(character) ?? decompose(character)
  return plain !== undefined && isGsm(plain) ? plain : undefined
}

function lookalikeOf(character: string): string | undefined {
  for (const [characters, plain] of oneForOne) {
    const place = characters.indexOf(character)
    if (place >= 0) return plain[place]
  }
  return manyForOne.find(([pattern]) => pattern.test(character))?.[1]
}

/**
 * Replaces a character using Unicode's compatibility decomposition: é as two code points becomes the é of the alphabet, á
 * becomes a, ﬁ becomes fi, and ＝ becomes =.
 */
function decompose(character: string): string | undefined {
  if (!isReadable.test(character)) return undefined
  const composed = character.normalize('NFC')
  if (isGsm(composed)) return composed
  const parts = Array.from(character.normalize('NFKD').replaceAll(/\p{Mark}/gu, ''))
  const plain = parts.map((part) => (isGsm(part) ? part : (lookalikeOf(part) ?? part))).join('')
  return plain.trim() === '' || (isSymbol.test(character) && /\d/u.test(plain)) ? undefined : plain
}

// Superscripts are excluded: 10² is not 102, nor is 10ⁿ 10n.
const isReadable =
  /^(?![\u2070-\u209F])[\p{Letter}\p{Decimal_Number}\p{Letter_Number}\p{Punctuation}\p{Symbol}]/u
const isSymbol = /^\p{Symbol}/u

function isGsm(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (septetsOf(text.charCodeAt(i)) === 0) return false
  return true
}

// Lookalikes that no decomposition covers. They are literals, so that bundlers drop them if they are unused.

const oneForOne = [
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'ABCDEFGHIJKLMNOPRSTUVWYZ'],
  ['đĐħĦłŁŧŦı', 'dDhHlLtTi'],
  ['‗ˆ˖꞊⁏、。ǃ❴❵‹›×∆∏∑', '_^+=;,.!{}<>xΔΠΣ'],
] as const

const manyForOne = [
  [/^[\v\u0085\u2028\u2029]$/u, '\n'],
  [/^[\t\p{Space_Separator}]$/u, ' '],
  [/^[\p{Default_Ignorable_Code_Point}\p{Control}]$/u, ''],
  [/^[‘-‛′‵`´ʹʻ-ʽˈˊˋ❛❜]$/u, "'"],
  [/^[“-‟″‶«»ʺˮ❝❞〝-〟]$/u, '"'],
  [/^[‐-―−⁃⎼⎽]$/u, '-'],
  [/^[•·∙∗⁎⊛⧆✢-✥✱-✳✺-✽❃❉-❋]$/u, '*'],
  [/^[÷⁄∕⧸]$/u, '/'],
  [/^[⧵⧹]$/u, '\\'],
  [/^[∣⎜⎟⎸⎹⏐]$/u, '|'],
  [/^[∼˜˷]$/u, '~'],
  [/^[ː˸꞉⦂]$/u, ':'],
  [/^[❨❪⟮⦅]$/u, '('],
  [/^[❩❫⟯⦆]$/u, ')'],
  [/^©$/u, '(c)'],
  [/^®$/u, '(r)'],
  [/^œ$/u, 'oe'],
  [/^Œ$/u, 'OE'],
  [/^ẞ$/u, 'SS'],
] as const
