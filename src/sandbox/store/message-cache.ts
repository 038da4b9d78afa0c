import type { StoredMessage } from './messages.ts'

const mostKept = 1000

/** The messages that were last stored or looked for: one is asked for again and again until it has arrived. */
export interface MessageCache {
  get(id: string): StoredMessage | undefined
  set(message: StoredMessage): void
  forget(id: string): void
  clear(): void
}

export function createMessageCache(): MessageCache {
  const kept = new Map<string, StoredMessage>()
  return {
    get: (id) => {
      const message = kept.get(id)
      return message && copyOf(message)
    },
    set: (message) => {
      if (kept.size >= mostKept) kept.clear()
      kept.set(message.id, copyOf(message))
    },
    forget: (id) => void kept.delete(id),
    clear: () => kept.clear(),
  }
}

/** A rule may change what it was given, and be refused then. */
function copyOf(message: StoredMessage): StoredMessage {
  return { ...message, invalid: [...message.invalid] }
}
