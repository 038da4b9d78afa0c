import type { Target } from '../target.ts'
import type { GatewayResponse } from './response.ts'
import { outgoing, type Outgoing } from './request.ts'

/** What a conversation has made and not taken back. */
export interface Leftovers {
  note(response: GatewayResponse): void
  /** The requests that take it back. */
  requests(target: Target): Outgoing[]
}

export function createLeftovers(): Leftovers {
  const messages = new Set<string>()
  const tokens = new Set<string>()
  return {
    note: ({ operation, status, json, call }) => {
      if (status >= 400 || typeof json !== 'object' || json === null) return
      if (operation === 'sendMessage') for (const id of idsIn(json)) messages.add(id)
      if (operation === 'createToken' && 'token' in json) tokens.add(String(json.token))
      if (operation === 'cancelMessage') messages.delete(call.url.split('/').at(-1) ?? '')
    },
    requests: (target) => [
      ...Array.from(messages, (id) => outgoing(target, 'cancelMessage', { parameters: { id } })),
      ...Array.from(tokens, (token) => outgoing(target, 'deleteToken', { parameters: { token } })),
    ],
  }
}

function idsIn(json: object): string[] {
  const data: unknown = 'data' in json ? json.data : undefined
  return [data].flat().flatMap((item: unknown) => {
    const hasId = typeof item === 'object' && item !== null && 'id' in item
    return hasId && typeof item.id === 'string' ? [item.id] : []
  })
}
