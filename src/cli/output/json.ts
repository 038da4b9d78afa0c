import { unsafe } from './printable.ts'

/** A JSON document, with dates in ISO form. */
export function jsonDocument(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, undefined, 2))}\n`
}

/** A line of JSON Lines. */
export function jsonLine(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value))}\n`
}

/** JSON escapes only C0 control characters, but a terminal interprets others too. */
function escapeUnsafe(json: string): string {
  return json.replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
