import { go, route } from '../route.ts'
import { messages } from '../api/messages.ts'
import { toggleSelected } from '../api/selection.ts'
import { helpIsOpen } from './key-list.ts'

/** Listens to the keys of the page; gives a way to end it. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey)
  document.addEventListener('focusin', onFocus)
  return () => {
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('focusin', onFocus)
  }
}

/** After a click on a message the keys continue from there. */
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
  // What has the focus does with Enter what it always does.
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
  // Also where the row has not got the focus yet.
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

/** The message that the keys have come to. */
let cursor = ''

/** Moves on in the list, from where the keys were, or from the message that is open. */
function step(by: 1 | -1): void {
  if (route.value.screen !== 'messages') return
  const list = messages.value
  const at = [cursor, route.value.about]
    .map((known) => list.findIndex(({ id }) => id === known))
    .find((index) => index !== -1)
  const next = list[at === undefined ? (by === 1 ? 0 : list.length - 1) : at + by]
  if (next !== undefined) focusMessage(next.id)
}

/** Asks the list to show a message, and gives it the focus when it is there, unless somebody has begun to type meanwhile. */
function focusMessage(id: string): void {
  cursor = id
  dispatchEvent(new CustomEvent('show-row', { detail: id }))
  focusRow(10)
}

/** The row may need some frames to be scrolled to. */
function focusRow(frames: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.matches(fields)) return
    const row = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(cursor)}"]`)
    if (row !== null) row.focus()
    else if (frames > 1) focusRow(frames - 1)
  })
}

/** Closes the message that is open, and goes back to its row. */
export function closeMessage(): void {
  const { about } = route.value
  go('messages')
  requestAnimationFrame(() => focusMessage(about))
}
