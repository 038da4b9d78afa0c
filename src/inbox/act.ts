import { signal } from '@preact/signals'

/** What was just done, or went wrong; screen readers say it. */
export const notice = signal<{ text: string; isFailure: boolean } | undefined>(undefined)

/** Does something that somebody asked for, and says what came of it. */
export async function act(work: () => Promise<unknown>, done = ''): Promise<boolean> {
  try {
    await work()
    if (done !== '') notice.value = { text: done, isFailure: false }
    return true
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    notice.value = { text, isFailure: true }
    return false
  }
}

/** Copies a text, and says so. */
export function copy(text: string, what: string): void {
  void act(() => navigator.clipboard.writeText(text), `${what} copied`)
}
