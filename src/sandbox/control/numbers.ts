import { createdAtOf } from '../store/message-row.ts'
import { numbersOf } from '../store/recipients.ts'
import { searchMessages } from '../store/search.ts'
import type { ControlOperations } from './control-call.ts'
import { presentForNumber } from './present-message.ts'
import { contains, digitsOf } from './search-messages.ts'

/** The operations for the numbers that messages were sent to, and the messages to each number. */
export const numbers: ControlOperations<'listNumbers' | 'listNumberMessages'> = {
  listNumbers: ({ context }, { query: { search = '', limit = 100 } }) => {
    const found = new Map<string, { messages: number; lastAt: number }>()
    for (const row of context.store.messages.newest({})) {
      for (const number of numbersOf(row)) {
        const known = found.get(number)
        if (known === undefined) found.set(number, { messages: 1, lastAt: createdAtOf(row) })
        else known.messages += 1
      }
    }
    const isWanted = contains(digitsOf(search))
    const wanted = [...found].filter(([number]) => isWanted(number))
    return {
      numbers: wanted.slice(0, limit).map(([number, { messages, lastAt }]) => ({
        number,
        messages,
        lastAt: new Date(lastAt).toISOString(),
      })),
      total: wanted.length,
    }
  },

  listNumberMessages: ({ context }, { path: { number }, query: { limit = 100, cursor } }) => {
    const before = cursor === undefined ? undefined : Number(cursor)
    const found = searchMessages(context.store.messages, { to: number, before }, limit + 1)
    const page = found.slice(0, limit)
    return {
      messages: page.flatMap((message) => presentForNumber(message, number)),
      next: found.length > limit ? String(page.at(-1)?.position) : null,
    }
  },
}
