import { unsafe } from './printable.ts'

/** Renders a value as a JSON document, with dates in ISO 8601 format. */
export function jsonDocument(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, undefined, 2))}\n`
}

/** Renders a value as a line in the JSON Lines format. */
export function jsonLine(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value))}\n`
}

/** Escapes the other characters that a terminal may interpret, because JSON escapes only C0 control characters. */
function escapeUnsafe(json: string): string {
  return json.replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
