import type { Token } from '../../index.ts'

/** A token of which the secrets show only how they begin. */
export function masked(token: Token): Token {
  return { ...token, token: begin(token.token), refreshToken: begin(token.refreshToken ?? '') }
}

function begin(secret: string): string {
  return `${secret.slice(0, 4)}…`
}
