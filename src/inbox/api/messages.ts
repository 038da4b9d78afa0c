import { computed, effect, signal } from '@preact/signals'
import { inWords } from '../act.ts'
import { isLocked } from './admin-token.ts'
import { control, ControlFailure, dataOf, type Message, type Schemas } from './control.ts'
import { onEvent, type SandboxEvent } from './events.ts'

type Counts = Schemas['MessageCounts']

const pageSize = 100

/** The maximum number of messages that the control API returns in one page. */
const maxPage = 1000

/** The text in the search field. */
export const typed = signal('')

/** The current search, in the sandbox's search syntax. */
export const search = signal('')

/** Searches immediately, without waiting for a pause in typing. */
export function searchFor(line: string): void {
  typed.value = line
  search.value = line
}

/** The sandbox's error message about an invalid search; empty if the search is valid. */
export const searchProblem = signal('')

/** Why the list could not be loaded or counted; empty if it could. */
export const loadProblem = signal('')

/** The matching messages that have been loaded so far, newest first. */
export const messages = signal<readonly Message[]>([])

/** The counts of all messages, of matching messages, and of those that would match with each filter; undefined until loaded. */
export const counts = signal<Counts | undefined>(undefined)

const next = signal<string | null>(null)

export const hasMore = computed(() => next.value !== null)

/** Reloads the list, by default with as many messages as before, but at least one page. */
export async function loadMessages(
  size = Math.max(pageSize, messages.value.length),
): Promise<void> {
  const line = search.value
  try {
    const page = await fetchMessages(line, size)
    if (line !== search.value) return
    messages.value = page.messages
    next.value = page.next
    isLocked.value = false
    // Counting reads every message, so the list does not wait for the counts.
    const counted = await countFound(line)
    if (line !== search.value) return
    counts.value = counted
    searchProblem.value = ''
    loadProblem.value = ''
  } catch (error) {
    if (line !== search.value) return
    const status = error instanceof ControlFailure ? error.status : undefined
    if (status === 401) isLocked.value = true
    else if (status === 422) searchProblem.value = inWords(error).replace(/^'search': /, '')
    else loadProblem.value = inWords(error)
  }
}

async function countFound(line: string): Promise<Counts | undefined> {
  const query = { search: line, counts: true, limit: 1 }
  return (await dataOf(control.GET('/messages', { params: { query } }))).counts
}

/** Fetches up to `size` messages, page by page. */
async function fetchMessages(line: string, size: number, after?: string) {
  const found: Message[] = []
  let cursor: string | null | undefined = after
  do {
    const limit = Math.min(maxPage, size - found.length)
    const query = { search: line, limit, ...(cursor === undefined ? {} : { cursor }) }
    const page: { messages: Message[]; next: string | null } = await dataOf(
      control.GET('/messages', { params: { query } }),
    )
    for (const message of page.messages) found.push(message)
    cursor = page.next
  } while (cursor !== null && found.length < size)
  return { messages: found, next: cursor }
}

let loadingMore: Promise<void> | undefined

/** Loads the messages that follow the last one in the list. Concurrent calls share one request. */
export function loadMore(size = pageSize): Promise<void> {
  return (loadingMore ??= more(size).finally(() => (loadingMore = undefined)))
}

async function more(size: number): Promise<void> {
  const line = search.value
  const cursor = next.value
  if (cursor === null) return
  const page = await fetchMessages(line, size, cursor)
  if (line !== search.value) return
  const known = new Set(messages.value.map(({ id }) => id))
  messages.value = [...messages.value, ...page.messages.filter(({ id }) => !known.has(id))]
  next.value = page.next
}

/**
 * The maximum number of messages to load in search of a given message. A message beyond this limit can be opened, but its row
 * is not loaded.
 */
const maxSought = 20_000

/** Loads more messages until the list contains the given message, all matching messages, or the maximum number of messages. */
export async function loadUntil(id: string): Promise<void> {
  const isThere = () => messages.value.some((message) => message.id === id)
  while (!isThere() && hasMore.value && messages.value.length < maxSought) await loadMore(maxPage)
}

/** Keeps the list up to date with the search and the sandbox. */
export function keepMessages(): void {
  effect(() => {
    void search.value
    void loadMessages(pageSize)
  })
  onEvent((event) => {
    if (changesMessages(event)) refresh()
  })
}

function changesMessages(event: SandboxEvent): boolean {
  switch (event.kind) {
    case 'messageQueued':
    case 'messageChanged':
    case 'messageCancelled':
    case 'messagesDeleted':
    case 'reset':
    case 'missed':
      return true
    case 'requestHandled':
      // A draft does not cause its own event, so the requests that open or change it are used instead.
      return event.method !== 'GET' && event.status < 300
    default:
      return false
  }
}

let refreshing: 'no' | 'yes' | 'and again' = 'no'

/** Refreshes the list. Advancing the clock causes many events at once, so at most a quarter of the time is spent refreshing. */
function refresh(): void {
  if (refreshing !== 'no') {
    refreshing = 'and again'
    return
  }
  refreshing = 'yes'
  const start = performance.now()
  void loadMessages().finally(() => {
    const took = performance.now() - start
    setTimeout(
      () => {
        const isAgain = refreshing === 'and again'
        refreshing = 'no'
        if (isAgain) refresh()
      },
      Math.max(50, 3 * took),
    )
  })
}
