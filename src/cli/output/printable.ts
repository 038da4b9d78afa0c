/** A text in which nothing moves the cursor or turns around what is shown: the sender of a message chooses its characters. */
export function printable(text: string): string {
  return text.replaceAll(
    unsafe,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  )
}

/** The same, on one line. */
export function printableLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' ').trim())
}

/**
 * Control characters of both sets, DEL, other separators of lines, and the marks that change the direction of writing or the
 * shape of what follows; not the line break.
 */
export const unsafe = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/gu
