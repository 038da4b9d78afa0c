import type { StoredMessage } from '../../../src/sandbox/store/stored-message.ts'
import { openStore, type Store } from '../../../src/sandbox/store/store.ts'

/** An open store with one account. */
export function storeWithAccount(maxMessages = 100): { store: Store; account: number } {
  const store = openStore({ maxMessages, maxBytes: Infinity })
  return {
    store,
    account: store.accounts.add({ email: 'a@example.com', apiKey: 'key', credit: 0 }),
  }
}

/** A queued message without recipients, except for the given fields. */
export function storedMessage(given: Partial<StoredMessage>): StoredMessage {
  return {
    position: 1,
    id: 'a',
    account: 1,
    token: 'token',
    test: false,
    sender: 'Acme',
    body: 'Hello',
    priority: 1,
    flash: false,
    realtime: false,
    sendAt: 0,
    custom: undefined,
    callbackUrl: undefined,
    callbackField: undefined,
    isOpen: false,
    invalid: [],
    recipients: 0,
    list: '[]',
    sentAt: undefined,
    reports: undefined,
    doneAt: undefined,
    outcome: undefined,
    segments: 0,
    basePrice: 0,
    price: 0,
    charged: 0,
    state: 0,
    createdAt: 0,
    updatedAt: 0,
    queuedAt: 0,
    isCancelled: false,
    isGiven: false,
    ...given,
  }
}
