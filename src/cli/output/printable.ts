/**
 * Escapes every character that moves the cursor or changes the direction of text, except `\n`. The text may come from a
 * message's sender.
 */
export function printable(text: string): string {
  return text.replaceAll(
    unsafe,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  )
}

/** Like {@link printable}, but puts the text on one line. */
export function printableLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' ').trim())
}

/**
 * Matches line separators, marks that change the direction or shape of the text that follows them, and all control characters
 * (C0, C1 and DEL) except `\n`.
 */
export const unsafe = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/gu
