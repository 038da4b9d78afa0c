import { effect, signal } from '@preact/signals'
import { isLocked } from './api/admin-token.ts'
import { connection } from './api/events.ts'

/** The notice about the latest action. Screen readers announce each new notice. */
export const notice = signal<{ text: string; isFailure: boolean } | undefined>(undefined)

/** A command that starts a sandbox on this page's port. */
export const startHint = `npx gateway-sms sandbox --port ${location.port}`

/** Performs an action, and announces the result. */
export async function act(work: () => Promise<unknown>, done = ''): Promise<boolean> {
  try {
    await work()
    if (done !== '') notice.value = { text: done, isFailure: false }
    return true
  } catch (error) {
    notice.value = { text: inWords(error), isFailure: true }
    return false
  }
}

/** Shows why data could not be loaded, unless the form for the admin token is shown instead. */
export function showFailure(error: unknown): void {
  if (!isLocked.peek()) notice.value = { text: inWords(error), isFailure: true }
}

const notRunning = `The sandbox is not running. To start it, run ${startHint}`

/**
 * Describes an error in words. If the server cannot be reached, returns advice instead of the browser's own message, such as
 * “Failed to fetch”.
 */
export function inWords(error: unknown): string {
  if (error instanceof TypeError) return notRunning
  return error instanceof Error ? error.message : String(error)
}

// Once the sandbox is back, the notice no longer applies.
effect(() => {
  if (connection.value === 'live' && notice.peek()?.text === notRunning) notice.value = undefined
})

/** Copies text to the clipboard, and announces that it has been copied. */
export function copy(text: string, what: string): void {
  void act(() => navigator.clipboard.writeText(text), `${what} copied`)
}
