import { unsafe } from './printable.ts'

/**
 * Quotes a string as one word for a POSIX shell. Control characters are removed, because a terminal may interpret them when the
 * word is pasted.
 */
export function shellWord(text: string): string {
  const shown = text.replaceAll(unsafe, '').replaceAll('\n', '')
  return /^[\w./:@%+=,-]+$/u.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * Returns a command for the user to copy. The argument may come from a gateway, so it is quoted, and follows `--` if it could
 * otherwise be read as a flag.
 */
export function commandLine(name: string, argument: string, flags: string): string {
  const word = shellWord(argument)
  return /^'?-/u.test(word)
    ? `gateway-sms ${name}${flags} -- ${word}`
    : `gateway-sms ${name} ${word}${flags}`
}
