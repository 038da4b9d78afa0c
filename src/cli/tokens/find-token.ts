import type { Token, Tokens } from '../../index.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError, CliError } from '../cli-error.ts'

/** Finds a token by its name, or by its first characters. */
export async function findToken(tokens: Tokens, text: string, signal: AbortSignal): Promise<Token> {
  // `token list` shows a token's first characters in this form.
  const start = text.replace(/…$/u, '')
  const all = await readAllTokens(tokens, signal)
  const found = all.filter(
    ({ token, name }) => name === text || (start.length >= 4 && token.startsWith(start)),
  )
  const [only] = found
  if (only === undefined) {
    throw new CliError(
      exitCodes.failed,
      'no token has this name or starts with these characters: see `gateway-sms token list`',
    )
  }
  if (found.length > 1) {
    throw new UsageError(
      `${found.length} tokens have this name or start with these characters: specify enough of the token's first characters to identify it`,
    )
  }
  return only
}

/** Reads all of the account's tokens, page by page. */
export async function readAllTokens(tokens: Tokens, signal: AbortSignal): Promise<Token[]> {
  const all: Token[] = []
  for (;;) {
    const page = await tokens.list({ limit: pageSize, skip: all.length }, { signal })
    for (const token of page) all.push(token)
    if (page.length < pageSize) return all
  }
}

/** The token service's maximum page size (R). */
const pageSize = 100
