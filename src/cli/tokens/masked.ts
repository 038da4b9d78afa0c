import type { Token } from '../../index.ts'

/** Returns a token with its secrets shortened to their first characters. */
export function masked(token: Token): Token {
  return { ...token, token: startOf(token.token), refreshToken: startOf(token.refreshToken ?? '') }
}

function startOf(secret: string): string {
  return `${secret.slice(0, 4)}…`
}
