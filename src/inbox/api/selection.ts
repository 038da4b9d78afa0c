import { signal } from '@preact/signals'
import { control, dataOf } from './control.ts'
import { loadMessages } from './messages.ts'

/** The ids of the selected messages. */
export const selected = signal<ReadonlySet<string>>(new Set())

export function toggleSelected(id: string): void {
  const next = new Set(selected.value)
  if (!next.delete(id)) next.add(id)
  selected.value = next
}

/** Deletes messages and clears the selection. */
export async function deleteMessages(ids: readonly string[]): Promise<void> {
  await dataOf(control.POST('/messages/delete', { body: { ids: [...ids] } }))
  selected.value = new Set()
  await loadMessages()
}
