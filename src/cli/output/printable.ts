/** Escapes every character that moves the cursor or reverses text: the sender of a message chooses its characters. */
export function printable(text: string): string {
  return text.replaceAll(
    unsafe,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  )
}

/** Like {@link printable}, on one line. */
export function printableLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' ').trim())
}

/**
 * Control characters (C0, C1 and DEL), line separators, and marks that change the writing direction or the shape of the text
 * that follows, but not the line break.
 */
export const unsafe = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/gu
