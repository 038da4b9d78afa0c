import type { SendRequest } from '../../src/index.ts'

/** What a send is called, wherever it shows. */
export function nameOf(index: number): string {
  return `send-${index}`
}

/** A request to a number of its own, which says in `custom` which send it belongs to. */
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
