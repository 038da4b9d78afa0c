import { unsafe } from './printable.ts'

/** A text as one word of a POSIX shell's command line. Control characters are left out: a terminal may run what is pasted. */
export function shellWord(text: string): string {
  const shown = text.replaceAll(unsafe, '').replaceAll('\n', '')
  return /^[\w./:@%+=,-]+$/u.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`
}

/** A command to copy. The argument may be a gateway's: it is one word, and never taken for a flag. */
export function commandLine(name: string, argument: string, flags: string): string {
  const word = shellWord(argument)
  return /^'?-/u.test(word)
    ? `gateway-sms ${name}${flags} -- ${word}`
    : `gateway-sms ${name} ${word}${flags}`
}
