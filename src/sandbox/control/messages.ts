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

/** Look at messages, and wait for them. */
export const messages: ControlOperations<
  'searchMessages' | 'inspectMessage' | 'waitForMessage' | 'clearMessages'
> = {
  searchMessages: (parts, { query }) => {
    const { account: email, cursor, limit = 100, since, to, sender, body, state, status } = query
    const { store } = parts.context
    const account = email === undefined ? undefined : store.accounts.find(email)?.id
    if (email !== undefined && account === undefined) return { messages: [], next: null }
    const wish = {
      account,
      to,
      sender,
      body,
      state,
      status,
      since: since === undefined ? undefined : Date.parse(since),
      before: cursor === undefined ? undefined : Number(cursor),
    }
    const found = searchMessages(store.messages, wish, limit + 1)
    const page = found.slice(0, limit)
    return {
      messages: presentMessages(parts.context, page),
      next: found.length > limit ? String(page.at(-1)?.position) : null,
    }
  },

  inspectMessage: ({ context }, { path }) => presentDetails(context, findMessage(context, path.id)),

  waitForMessage: (parts, call) => wait(parts, call),

  clearMessages: (parts) => parts.reset(),
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
