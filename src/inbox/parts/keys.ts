import { go, route } from '../route.ts'
import { found } from '../api/messages.ts'
import { helpIsOpen } from './key-list.ts'

/** Listens to the keys of the page; gives a way to end it. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || helpIsOpen.value) return
  const target = event.target as HTMLElement
  const isField = target.matches('input, textarea, select')
  if (event.key === 'Escape') {
    if (isField) target.blur()
    else if (route.value.screen === 'messages' && route.value.about !== '') close()
    return
  }
  if (isField) return
  const action = actions[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
}

const actions: Record<string, () => void> = {
  '/': () => {
    if (route.value.screen !== 'messages') go('messages')
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('#search')?.focus())
  },
  j: () => step(1),
  k: () => step(-1),
  c: () => go('compose'),
  '?': () => {
    helpIsOpen.value = true
  },
}

/** Moves the focus in the list, from the message that is open or has it. */
function step(by: 1 | -1): void {
  if (route.value.screen !== 'messages') return
  const focused = document.activeElement?.closest<HTMLElement>('[data-message]')?.dataset['message']
  const current = focused ?? route.value.about
  const list = found.value
  const index = list.findIndex(({ id }) => id === current)
  const next = list[index === -1 ? (by === 1 ? 0 : list.length - 1) : index + by]
  if (next !== undefined) focusMessage(next.id)
}

/** Asks the list to show a message, and gives it the focus when it is there. */
function focusMessage(id: string): void {
  dispatchEvent(new CustomEvent('show-message', { detail: id }))
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`)?.focus()
  })
}

function close(): void {
  const { about } = route.value
  go('messages')
  requestAnimationFrame(() => focusMessage(about))
}
