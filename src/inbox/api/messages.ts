import { computed, signal } from '@preact/signals'
import { matches, parseQuery } from '../query/parse-query.ts'
import { isLocked } from './admin-token.ts'
import { control, ControlFailure, dataOf, type Message } from './control.ts'
import { onEvent, type SandboxEvent } from './events.ts'

/** As many as there are of one page of the control API. */
const pageSize = 500

/** The newest messages, as far as they were asked for; the newest first. */
export const messages = signal<readonly Message[]>([])

/** Whether the first answer is there. */
export const isLoaded = signal(false)

/** What there is behind the last message; null at the end. */
const next = signal<string | null>(null)

/** What stands in the search field. */
export const search = signal('')

export const query = computed(() => parseQuery(search.value))

/** The messages that were searched for. */
export const found = computed(() =>
  messages.value.filter((message) => matches(query.value, message)),
)

export const hasMore = computed(() => next.value !== null)

/** Asks for the newest messages anew. */
export async function loadMessages(): Promise<void> {
  try {
    const page = await dataOf(control.GET('/messages', { params: { query: { limit: pageSize } } }))
    messages.value = page.messages
    next.value = page.next
    isLoaded.value = true
    isLocked.value = false
  } catch (error) {
    if (error instanceof ControlFailure && error.status === 401) isLocked.value = true
  }
}

let loadingMore: Promise<void> | undefined

/** Asks for the messages before the last one, once at a time. */
export function loadMore(): Promise<void> {
  return (loadingMore ??= more().finally(() => (loadingMore = undefined)))
}

async function more(): Promise<void> {
  const cursor = next.value
  if (cursor === null) return
  const page = await dataOf(
    control.GET('/messages', { params: { query: { limit: pageSize, cursor } } }),
  )
  const known = new Set(messages.value.map(({ id }) => id))
  messages.value = [...messages.value, ...page.messages.filter(({ id }) => !known.has(id))]
  next.value = page.next
}

/** Keeps the messages as they are in the sandbox, whatever happens there. */
export function keepMessages(): void {
  onEvent((event) => {
    if (event.kind === 'reset' || event.kind === 'missed') void loadMessages()
    else if (isOfMessage(event)) changed()
  })
}

function isOfMessage(event: SandboxEvent): boolean {
  return (
    event.kind === 'messageQueued' ||
    event.kind === 'messageChanged' ||
    event.kind === 'messageCancelled' ||
    isDraft(event)
  )
}

/** A draft makes no event of its own: it is seen by the request that opens or changes it. */
function isDraft(event: SandboxEvent): boolean {
  if (event.kind !== 'requestAnswered' || event.status >= 300) return false
  return event.operation === 'sendMessage' || event.operation === 'updateMessage'
}

let isDue = false

/** Many events come at once when the clock is moved; the newest page is asked for once for all of them. */
function changed(): void {
  if (isDue) return
  isDue = true
  setTimeout(() => {
    isDue = false
    void refresh()
  }, 50)
}

async function refresh(): Promise<void> {
  const page = await dataOf(
    control.GET('/messages', { params: { query: { limit: pageSize } } }),
  ).catch(() => undefined)
  if (page === undefined) return
  const fresh = new Set(page.messages.map(({ id }) => id))
  const oldest = page.messages.at(-1)?.id
  const cut = messages.value.findIndex(({ id }) => id === oldest)
  const older = cut === -1 ? [] : messages.value.slice(cut + 1).filter(({ id }) => !fresh.has(id))
  messages.value = [...page.messages, ...older]
  if (cut === -1) next.value = page.next
}
