/**
 * A `fetch` for Node that is faster than the built-in one.
 *
 * @module gateway-sms/node
 */
export { createTransport } from './transport.ts'
export type { Transport, TransportOptions } from './transport.ts'
