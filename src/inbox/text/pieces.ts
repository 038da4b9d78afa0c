import { nameOf } from './character-names.ts'

/** A piece of text to display. */
export type Piece =
  | { kind: 'plain'; text: string }
  | { kind: 'link'; text: string }
  /** A character that is invisible or reverses the text around it, and its name. */
  | { kind: 'hidden'; text: string; name: string }

/**
 * Splits a text into plain text, links, and characters that could hide something. Joined together, the pieces form the original
 * text.
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

// Matches characters without a glyph: control characters except line breaks and tabs, the classes Cf, Zl and Zp, and unusual
// spaces. A joiner between two emoji, or a selector after one, is part of a glyph and does not match.
const hidden =
  /((?!(?<=[\p{Emoji}\ufe0f])\u200d(?=\p{Emoji}))[\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}|[^\P{Cc}\n\r\t]|(?<!\p{Emoji})[\ufe00-\ufe0f]|[\u3164\u115f\u1160\u2800])/u

const link = /(\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’])/iu
