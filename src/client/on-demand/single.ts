// The chunk that the first `send` or `get` loads.
export { createSingleMessages } from '../single-messages.ts'
