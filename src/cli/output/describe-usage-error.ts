/**
 * Returns Commander's message on one line, without its prefix and full stop. The user's input is removed, because it may be a
 * misplaced token, phone number or text. Only the names of commands and flags are quoted.
 */
export function describeUsageError(text: string): string {
  const message = text.trim().replace(/^error: /u, '')
  const [suggestion = ''] = / ?\(Did you mean [^()]*\)$/u.exec(message) ?? []
  const [, option] = /^unknown option '(--[\w-]+|-.)/u.exec(message) ?? []
  if (option !== undefined) return inOneLine(`unknown option '${option}' ${suggestion}`)
  if (message.startsWith('unknown command')) {
    const [, name] = /^unknown command '([a-z][a-z-]{0,20})'/iu.exec(message) ?? []
    return inOneLine(`unknown command ${name === undefined ? '' : `'${name}'`} ${suggestion}`)
  }
  return inOneLine(
    message
      .replace(/^(option '.*?') argument '.*' is invalid\./su, '$1:')
      .replace(/^(too many arguments.*? but got \d+): .*$/su, '$1'),
  )
}

function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').replace(/\.$/u, '')
}
