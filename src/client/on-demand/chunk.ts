// What a bundler puts into a file of its own, which is loaded on first use.
export { createAccessToken } from '../access-token/access-token.ts'
export { createMoreMessages } from '../more-messages.ts'
export { createTokenCalls } from '../token-calls.ts'
