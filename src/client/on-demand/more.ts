// What a bundler puts into a file of its own, which is loaded by the first call of every other kind.
export { accessTokenScopes, createAccessToken } from '../access-token/access-token.ts'
export { createMoreMessages } from '../more-messages.ts'
export { basic } from '../request/basic.ts'
export { createTokenCalls } from '../token-calls.ts'
