/** A part of a text as it is shown. */
export type Piece =
  | { kind: 'plain'; text: string }
  | { kind: 'link'; text: string }
  /** A character that is not seen, or turns what is around it round, and its name. */
  | { kind: 'hidden'; text: string; name: string }

/**
 * Takes a text apart into what can be shown as it is, addresses, and characters that would hide something. What is put
 * together again is the text.
 */
export function piecesOf(text: string): Piece[] {
  return text.split(hidden).flatMap((part, index): Piece[] => {
    if (part === '') return []
    if (index % 2 === 1) return [{ kind: 'hidden', text: part, name: nameOf(part) }]
    return part.split(link).flatMap((piece, place): Piece[] => {
      if (piece === '') return []
      return [{ kind: place % 2 === 1 ? 'link' : 'plain', text: piece }]
    })
  })
}

// Controls but for line breaks and tabs, and the characters of the classes Cf, Zl and Zp: they have no shape of their own. A
// joiner between two emoji does, and a selector behind one.
const hidden =
  /((?!(?<=\p{Emoji})\u200d(?=\p{Emoji}))[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n\r\t]|\u3164|\u115f|\u1160|\u2800)/u

const link = /(\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’])/iu

function nameOf(character: string): string {
  const known = names[character]
  if (known !== undefined) return known
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const names: Record<string, string> = {
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of direction',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\ufeff': 'byte order mark',
  '\u00ad': 'soft hyphen',
  '\u0000': 'null',
}
