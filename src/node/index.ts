/**
 * A `fetch` for Node that is faster than Node's own.
 *
 * @module gateway-sms/node
 */
export { createTransport } from './transport.ts'
export type { Transport, TransportOptions } from './transport.ts'
