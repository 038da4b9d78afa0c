/**
 * Escapes every character that moves the cursor or reverses text, except line breaks. The text may come from a message's
 * sender.
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
 * Matches control characters (C0, C1 and DEL), line separators, and marks that change the direction or shape of the text that
 * follows them. Line breaks do not match.
 */
export const unsafe = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/gu
