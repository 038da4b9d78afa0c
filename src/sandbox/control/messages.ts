import { controlBase } from '../../../generated/control-operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import type { Context } from '../context.ts'
import { milliseconds } from '../model/clock.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { searchMessages } from '../store/search.ts'
import { codeIn, type InboxMessage } from '../waiting/received-message.ts'
import { BoundedPattern } from '../waiting/bounded-pattern.ts'
import type { WaitFilter } from '../waiting/message-filter.ts'
import { WaitTimeout } from '../waiting/waiting.ts'
import { ControlRefusal, orRefuse, reasonOf } from './control-refusal.ts'
import type { ControlOperation, ControlOperations } from './control-call.ts'
import { presentDetails, presentMessages } from './present-message.ts'
import { countMessages, fits as fitsSearch, parseSearch } from './search-messages.ts'

/** Look at messages, and wait for them. */
export const messages: ControlOperations<
  'searchMessages' | 'inspectMessage' | 'waitForMessage' | 'clearMessages' | 'deleteMessages'
> = {
  searchMessages: (parts, { query }) => {
    const { account: email, cursor, limit = 100, since, to, sender, body, state, status } = query
    const { messages, accounts } = parts.context.store
    const account = email === undefined ? undefined : accounts.find(email)?.id
    const search = parseSearch(query.search ?? '')
    const wish = {
      // No account has that id.
      account: email === undefined ? undefined : (account ?? -1),
      to,
      sender,
      body,
      state,
      status,
      since: since === undefined ? undefined : Date.parse(since),
    }
    const found = searchMessages(
      messages,
      {
        ...wish,
        before: cursor === undefined ? undefined : Number(cursor),
        where: (row) => fitsSearch(search, row),
      },
      limit + 1,
    )
    const page = found.slice(0, limit)
    return {
      messages: presentMessages(parts.context, page),
      next: found.length > limit ? String(page.at(-1)?.position) : null,
      ...(query.counts === true && { counts: countMessages(messages, search, wish) }),
    }
  },

  inspectMessage: ({ context }, { path }) => presentDetails(context, findMessage(context, path.id)),

  waitForMessage: (parts, call) => wait(parts, call),

  clearMessages: (parts) => parts.reset(),

  deleteMessages: ({ context }, { body }) => {
    const { store, events } = context
    const ids = new Set(body.ids.filter((id) => store.messages.has(id)))
    store.removeMessages(ids)
    if (ids.size > 0) events.emit({ kind: 'messagesDeleted', deleted: ids.size })
    return { deleted: ids.size }
  },
}

const longestWait = 60_000

const wait: ControlOperation<'waitForMessage'> = async ({ waiting }, { body, request }) => {
  const filter = readFilter(body)
  try {
    return presentInboxMessage(await waiting.waitForMessage(filter, request.signal))
  } catch (error) {
    if (request.signal.aborted) throw error
    if (error instanceof RangeError) throw new ControlRefusal('invalid-parameter', reasonOf(error))
    const code = error instanceof WaitTimeout ? 'timeout' : 'conflict'
    throw new ControlRefusal(code, reasonOf(error))
  }
}

function readFilter(filter: components['schemas']['MessageFilter']): WaitFilter {
  const { to, sender, account, body, since, timeout } = filter
  const patience = orRefuse(() => milliseconds((timeout ?? '4s') as number))
  if (patience > longestWait) {
    throw new ControlRefusal(
      'invalid-parameter',
      "'timeout' must be at most 60 seconds: ask again when they are over",
    )
  }
  return {
    ...(to === undefined ? {} : { to }),
    ...(sender === undefined ? {} : { sender }),
    ...(account === undefined ? {} : { account }),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : readPattern(body) }),
    ...(since === undefined ? {} : { since: new Date(since) }),
    timeout: patience,
  }
}

function readPattern({ pattern, flags = '' }: { pattern: string; flags?: string }): BoundedPattern {
  try {
    return new BoundedPattern(pattern, flags)
  } catch (error) {
    throw new ControlRefusal('invalid-parameter', `'body': ${reasonOf(error)}`)
  }
}

function presentInboxMessage(message: InboxMessage): components['schemas']['InboxMessage'] {
  const { id, sender, recipients, text, queuedAt } = message
  const otp = codeIn(text)
  return {
    id,
    sender,
    recipients,
    text,
    queuedAt: queuedAt.toISOString(),
    ...(otp === undefined ? {} : { otp }),
  }
}

/** A message of any account, cancelled ones too. Throws a ControlRefusal if there is none. */
export function findMessage({ store }: Context, id: string): StoredMessage {
  const message = store.messages.find(id)
  if (message !== undefined) return message
  const help = `GET ${controlBase}/messages lists them`
  throw new ControlRefusal('not-found', `there is no message '${id.slice(0, 60)}': ${help}`)
}
