import type { Token, Tokens } from '../../index.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError, CliError } from '../cli-error.ts'

/** Finds the token that has a name or begins with a text, so that nobody has to write the whole of it. */
export async function findToken(tokens: Tokens, text: string, signal: AbortSignal): Promise<Token> {
  // As `token list` shows it.
  const start = text.replace(/…$/u, '')
  const all = await readAllTokens(tokens, signal)
  const found = all.filter(
    ({ token, name }) => name === text || (start.length >= 4 && token.startsWith(start)),
  )
  const [only] = found
  if (only === undefined) {
    throw new CliError(
      exitCodes.failed,
      'no token has this name or begins so; see `gateway-sms token list`',
    )
  }
  if (found.length > 1) {
    throw new UsageError(`${found.length} tokens have this name or begin so: give more characters`)
  }
  return only
}

/** Every token of the account, a page after the other. */
export async function readAllTokens(tokens: Tokens, signal: AbortSignal): Promise<Token[]> {
  const all: Token[] = []
  for (;;) {
    const page = await tokens.list({ limit: pageSize, skip: all.length }, { signal })
    for (const token of page) all.push(token)
    if (page.length < pageSize) return all
  }
}

/** The most that the token service gives at once (R). */
const pageSize = 100
