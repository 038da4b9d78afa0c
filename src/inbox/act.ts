import { effect, signal } from '@preact/signals'
import { connection } from './api/events.ts'

/** What was just done, or went wrong; screen readers say it. */
export const notice = signal<{ text: string; isFailure: boolean } | undefined>(undefined)

/** What to do where there is no sandbox at the address of the page. */
export const startHint = `npx gateway-sms sandbox --port ${location.port}`

/** Does what a person has asked for, and says what came of it. */
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

const notRunning = `The sandbox is not running. Start it with ${startHint}`

/** A browser says of a request that reached nobody only «Failed to fetch». */
export function inWords(error: unknown): string {
  if (error instanceof TypeError) return notRunning
  return error instanceof Error ? error.message : String(error)
}

// What a failure said of the sandbox is no longer true when it is back.
effect(() => {
  if (connection.value === 'live' && notice.peek()?.text === notRunning) notice.value = undefined
})

/** Copies a text, and says so. */
export function copy(text: string, what: string): void {
  void act(() => navigator.clipboard.writeText(text), `${what} copied`)
}
