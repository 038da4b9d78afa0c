import { unsafe } from './printable.ts'

/** One JSON document, dates in ISO form. */
export function jsonDocument(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, undefined, 2))}\n`
}

/** One line of JSON Lines. */
export function jsonLine(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value))}\n`
}

/** JSON itself escapes only the first set of control characters: a terminal obeys more of them. */
function escapeUnsafe(json: string): string {
  return json.replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
