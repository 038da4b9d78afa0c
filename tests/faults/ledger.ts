import { createClient, type Message } from '../../src/index.ts'
import type { Sandbox } from '../../src/sandbox/index.ts'
import { eachOf } from './each-of.ts'

/** The messages of one send that the gateway reports without faults. */
export interface Entry {
  /** Messages queued for at least one recipient: each is charged and sent. */
  queued: Message[]
  /** Transactions that were never closed: they cost nothing and are never sent. */
  open: Message[]
}

/** The gateway's own record of all sends, by the `custom.send` of their messages. */
export async function readLedger(sandbox: Sandbox): Promise<(send: string) => Entry> {
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
  })
  const list = await messages.list()
  const entries = new Map<string, Entry>()
  const entryOf = (send: string): Entry => entries.get(send) ?? { queued: [], open: [] }
  const all = await eachOf(list.length, (index) => messages.get(list[index]?.id ?? ''))
  for (const message of all) {
    const send = sendOf(message)
    const entry = entryOf(send)
    if (message.transaction) entry.open.push(message)
    else if ((message.recipients.valid.count ?? 0) > 0) entry.queued.push(message)
    entries.set(send, entry)
  }
  return entryOf
}

function sendOf({ options: { custom } }: Message): string {
  if (typeof custom === 'object' && custom !== null && 'send' in custom) return String(custom.send)
  throw new Error('a message does not say which send it belongs to')
}
