import type { SendRequest } from '../../src/index.ts'

/** The name that identifies a send in all parts of a test. */
export function nameOf(index: number): string {
  return `send-${index}`
}

/** A request to its own number, with the name of its send in `custom`. */
export function requestFor(index: number): SendRequest {
  return {
    sender: 'Acme',
    body: 'Your order is on its way',
    recipients: [numberOf(index)],
    options: { custom: { send: nameOf(index) } },
  }
}

export function numberOf(index: number): string {
  return `+39-333${String(index).padStart(7, '0')}`
}
