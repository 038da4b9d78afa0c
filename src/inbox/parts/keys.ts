import { go, route } from '../route.ts'
import { messages } from '../api/messages.ts'
import { toggleSelected } from '../api/selection.ts'
import { helpIsOpen } from './key-list.ts'

/** Starts handling keyboard shortcuts. Returns a function that stops handling them. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey)
  document.addEventListener('focusin', onFocus)
  return () => {
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('focusin', onFocus)
  }
}

/** After a click on a message, the j and k keys continue from that message. */
function onFocus({ target }: FocusEvent): void {
  const id = (target as HTMLElement).dataset['message']
  if (id !== undefined) cursor = id
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('#search')?.focus()
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || helpIsOpen.value) return
  const target = event.target as HTMLElement
  const isField = target.matches(fields)
  if (event.key === 'Escape') {
    if (isField) target.blur()
    else if (route.value.screen === 'messages' && route.value.about !== '') closeMessage()
    return
  }
  // In a focused control, Enter keeps its usual effect.
  if (
    isField ||
    (event.key === 'Enter' && target.matches('a, button:not([data-message]), summary, input'))
  )
    return
  const action = actions[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
}

const fields = 'input, textarea, select'

const actions: Record<string, () => void> = {
  '/': () => {
    if (route.value.screen === 'messages') focusSearch()
    else {
      go('messages')
      requestAnimationFrame(focusSearch)
    }
  },
  j: () => step(1),
  k: () => step(-1),
  // Works even if the row does not have the focus yet.
  Enter: () => {
    const isThere = messages.value.some(({ id }) => id === cursor)
    if (isThere && route.value.screen === 'messages') go('messages', cursor)
  },
  x: () => {
    if (route.value.screen === 'messages' && cursor !== '') toggleSelected(cursor)
  },
  c: () => go('compose'),
  '?': () => {
    helpIsOpen.value = true
  },
}

/** The id of the message that was last focused, or last reached with the j and k keys. */
let cursor = ''

/** Moves to the next or previous message, starting from the cursor or, if there is no cursor, from the open message. */
function step(by: 1 | -1): void {
  if (route.value.screen !== 'messages') return
  const list = messages.value
  const at = [cursor, route.value.about]
    .map((known) => list.findIndex(({ id }) => id === known))
    .find((index) => index !== -1)
  const next = list[at === undefined ? (by === 1 ? 0 : list.length - 1) : at + by]
  if (next !== undefined) focusMessage(next.id)
}

/** Scrolls to a message, and focuses its row unless the user is typing in a field. */
function focusMessage(id: string): void {
  cursor = id
  dispatchEvent(new CustomEvent('show-row', { detail: id }))
  focusRow(10)
}

/** Focuses the row of the cursor's message, as soon as the row is rendered. Scrolling to it may take several frames. */
function focusRow(frames: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.matches(fields)) return
    const row = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(cursor)}"]`)
    if (row !== null) row.focus()
    else if (frames > 1) focusRow(frames - 1)
  })
}

/** Closes the open message and returns to its row. */
export function closeMessage(): void {
  const { about } = route.value
  go('messages')
  requestAnimationFrame(() => focusMessage(about))
}
