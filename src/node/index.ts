/**
 * A faster way to send requests on Node.
 *
 * @module gateway-sms/node
 */
export { createTransport } from './transport.ts'
export type { Transport, TransportOptions } from './transport.ts'
