// The chunk that every other call loads on first use.
export { managedTokenFor } from '../managed-token/managed-token.ts'
export { createMoreMessages } from '../more-messages.ts'
export { basic } from '../request/basic.ts'
export { createTokenCalls } from '../token-calls.ts'
