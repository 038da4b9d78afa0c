import { createdAtOf } from '../store/message-row.ts'
import { numbersOf } from '../store/recipients.ts'
import type { ControlOperations } from './control-call.ts'
import { pageOf } from './messages.ts'
import { presentForNumber } from './present-message.ts'
import { contains, digitsOf } from './search-messages.ts'

export const numbers = {
  listNumbers: ({ context }, { query: { search = '', limit = 100 } }) => {
    const found = new Map<string, { number: string; messages: number; lastAt: Date }>()
    for (const row of context.store.messages.newest({})) {
      for (const number of numbersOf(row)) {
        const known = found.get(number)
        if (known !== undefined) known.messages += 1
        else found.set(number, { number, messages: 1, lastAt: new Date(createdAtOf(row)) })
      }
    }
    const isWanted = contains(digitsOf(search))
    const wanted = [...found.values()].filter(({ number }) => isWanted(number))
    return { numbers: wanted.slice(0, limit), total: wanted.length }
  },

  listNumberMessages: ({ context }, { path: { number }, query }) => {
    const { page, next } = pageOf(context, { to: number }, query)
    return { messages: page.flatMap((message) => presentForNumber(message, number)), next }
  },
} satisfies Partial<ControlOperations>
