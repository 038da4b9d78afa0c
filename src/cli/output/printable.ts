/** A text in which nothing moves the cursor or turns around what is shown: whoever sends a message chooses its characters. */
export function printable(text: string): string {
  return text.replaceAll(
    commands,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  )
}

/** The same, on one line. */
export function printableLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' ').trim())
}

// Control characters but the line break, and the marks that change the direction of writing.
const commands = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
