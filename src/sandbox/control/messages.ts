import type { components } from '../../../generated/sandbox-control.ts'
import { withoutUndefined } from '../checks.ts'
import type { Context } from '../context.ts'
import { milliseconds } from '../model/clock.ts'
import { createdAtOf, unpack } from '../store/message-row.ts'
import { numbersOf } from '../store/recipients.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { BoundedPattern } from '../waiting/bounded-pattern.ts'
import { codeIn } from '../waiting/inbox-message.ts'
import type { WaitFilter } from '../waiting/message-filter.ts'
import { WaitTimeout } from '../waiting/waiting.ts'
import type { ControlOperations } from './control-call.ts'
import { ControlRefusal, invalid, found, orRefuse, reasonOf } from './control-refusal.ts'
import { presentDetails, presentForNumber, presentMessages } from './present-message.ts'
import {
  contains,
  countMessages,
  digitsOf,
  fits,
  readSearch,
  type Search,
} from './search-messages.ts'

export const messages = {
  searchMessages: ({ context }, { query }) => {
    const { messages, accounts } = context.store
    const email = query.account
    // No account has the id -1.
    const account = email === undefined ? undefined : (accounts.find(email)?.id ?? -1)
    const search = readSearch(query)
    const { page, next } = pageOf(context, search, { ...query, account })
    return {
      messages: presentMessages(context, page),
      next,
      counts: query.counts === true ? countMessages(messages, account, search) : undefined,
    }
  },

  inspectMessage: ({ context }, { path }) => presentDetails(context, findMessage(context, path.id)),

  waitForMessage: async ({ waiting }, { body, request: { signal } }) => {
    const filter = { ...readFilter(body), signal }
    try {
      const message = await waiting.waitForMessage(filter)
      return { ...message, otp: codeIn(message.text) }
    } catch (error) {
      if (signal.aborted) throw error
      const isMistake = error instanceof RangeError
      const code =
        error instanceof WaitTimeout ? 'timeout' : isMistake ? 'invalid-parameter' : 'conflict'
      throw new ControlRefusal(code, reasonOf(error))
    }
  },

  clearMessages: ({ sandbox }) => sandbox.reset(),

  deleteMessages: ({ context: { store, events } }, { body }) => {
    const ids = new Set(body.ids.filter((id) => store.messages.has(id)))
    store.removeMessages(ids)
    if (ids.size > 0) events.emit({ kind: 'messagesDeleted', deleted: ids.size })
    return { deleted: ids.size }
  },

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
    const { page, next } = pageOf(context, readSearch({ to: number }), query)
    return { messages: page.flatMap((message) => presentForNumber(message, number)), next }
  },
} satisfies Partial<ControlOperations>

/** Returns one page of the matching messages, and the next page's cursor, which is null if there are no more pages. */
function pageOf(
  { store }: Context,
  search: Search,
  query: { account?: number | undefined; cursor?: string; limit?: number },
): { page: StoredMessage[]; next: string | null } {
  const { account, cursor, limit = 100 } = query
  const before = cursor === undefined ? undefined : Number(cursor)
  const page: StoredMessage[] = []
  for (const row of store.messages.newest({ account, before })) {
    if (!fits(search, row)) continue
    if (page.length === limit) return { page, next: String(page.at(-1)?.position) }
    page.push(unpack(row))
  }
  return { page, next: null }
}

const longestWait = 60_000

function readFilter(filter: components['schemas']['MessageFilter']): WaitFilter {
  const { body, since, ...rest } = filter
  const timeout = orRefuse(() => milliseconds((filter.timeout ?? '4s') as number))
  if (timeout > longestWait) {
    throw invalid("'timeout' must be at most 60 seconds: to wait longer, call again")
  }
  return withoutUndefined({
    ...rest,
    body: typeof body === 'object' ? readPattern(body) : body,
    since: since === undefined ? undefined : new Date(since),
    timeout,
  })
}

function readPattern({ pattern, flags = '' }: { pattern: string; flags?: string }): BoundedPattern {
  try {
    return new BoundedPattern(pattern, flags)
  } catch (error) {
    throw invalid(`'body': ${reasonOf(error)}`)
  }
}

/** Finds a message, cancelled or not, in any account. Throws a ControlRefusal if no message has this id. */
export function findMessage({ store }: Context, id: string): StoredMessage {
  return found(store.messages.find(id), 'message', id)
}
