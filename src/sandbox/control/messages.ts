import type { components } from '../../../generated/sandbox-control.ts'
import { withoutUndefined } from '../checks.ts'
import type { Context } from '../context.ts'
import { milliseconds } from '../model/clock.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { searchMessages } from '../store/search.ts'
import { codeIn, type InboxMessage } from '../waiting/inbox-message.ts'
import { BoundedPattern } from '../waiting/bounded-pattern.ts'
import type { WaitFilter } from '../waiting/message-filter.ts'
import { WaitTimeout } from '../waiting/waiting.ts'
import { ControlRefusal, found, orRefuse, reasonOf } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'
import { presentDetails, presentMessages } from './present-message.ts'
import { countMessages, fits as fitsSearch, parseSearch } from './search-messages.ts'

/** The operations that read messages, wait for them, and delete them. */
export const messages: ControlOperations<
  'searchMessages' | 'inspectMessage' | 'waitForMessage' | 'clearMessages' | 'deleteMessages'
> = {
  searchMessages: ({ context }, { query }) => {
    const { account: email, cursor, limit = 100, since, to, sender, body, state, status } = query
    const { messages, accounts } = context.store
    const search = parseSearch(query.search ?? '')
    const wish = {
      // No account has the id -1.
      account: email === undefined ? undefined : (accounts.find(email)?.id ?? -1),
      to,
      sender,
      body,
      state,
      status,
      since: since === undefined ? undefined : Date.parse(since),
    }
    const matching = searchMessages(
      messages,
      {
        ...wish,
        before: cursor === undefined ? undefined : Number(cursor),
        where: (row) => fitsSearch(search, row),
      },
      limit + 1,
    )
    const page = matching.slice(0, limit)
    return {
      messages: presentMessages(context, page),
      next: matching.length > limit ? String(page.at(-1)?.position) : null,
      ...(query.counts === true && { counts: countMessages(messages, search, wish) }),
    }
  },

  inspectMessage: ({ context }, { path }) => presentDetails(context, findMessage(context, path.id)),

  waitForMessage: async ({ waiting }, { body, request: { signal } }) => {
    const filter = readFilter(body)
    try {
      return presentInboxMessage(await waiting.waitForMessage(filter, signal))
    } catch (error) {
      if (signal.aborted) throw error
      const code =
        error instanceof RangeError
          ? 'invalid-parameter'
          : error instanceof WaitTimeout
            ? 'timeout'
            : 'conflict'
      throw new ControlRefusal(code, reasonOf(error))
    }
  },

  clearMessages: ({ sandbox }) => sandbox.reset(),

  deleteMessages: ({ context }, { body }) => {
    const { store, events } = context
    const ids = new Set(body.ids.filter((id) => store.messages.has(id)))
    store.removeMessages(ids)
    if (ids.size > 0) events.emit({ kind: 'messagesDeleted', deleted: ids.size })
    return { deleted: ids.size }
  },
}

const longestWait = 60_000

function readFilter(filter: components['schemas']['MessageFilter']): WaitFilter {
  const { body, since, ...rest } = filter
  const timeout = orRefuse(() => milliseconds((filter.timeout ?? '4s') as number))
  if (timeout > longestWait) {
    throw new ControlRefusal(
      'invalid-parameter',
      "'timeout' must be at most 60 seconds: call again after that",
    )
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
    throw new ControlRefusal('invalid-parameter', `'body': ${reasonOf(error)}`)
  }
}

function presentInboxMessage(message: InboxMessage): components['schemas']['InboxMessage'] {
  const otp = codeIn(message.text)
  return withoutUndefined({ ...message, queuedAt: message.queuedAt.toISOString(), otp })
}

/** Finds a message from any account, even if it is cancelled. Throws a ControlRefusal if there is none. */
export function findMessage({ store }: Context, id: string): StoredMessage {
  return found(store.messages.find(id), 'message', id)
}
