import { nameOf } from './character-names.ts'

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

// Controls but for line breaks and tabs, the characters of the classes Cf, Zl and Zp, and spaces that are not the usual one:
// they have no shape of their own. A joiner between two emoji does, and a selector behind one.
const hidden =
  /((?!(?<=[\p{Emoji}\ufe0f])\u200d(?=\p{Emoji}))[\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}|[^\P{Cc}\n\r\t]|(?<!\p{Emoji})[\ufe00-\ufe0f]|[\u3164\u115f\u1160\u2800])/u

const link = /(\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’])/iu
