// What a bundler puts into a file of its own, which is loaded by the first `send` or `get`.
export { createSingleMessages } from '../single-messages.ts'
