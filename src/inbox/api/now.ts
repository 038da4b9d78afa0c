import { signal } from '@preact/signals'
import { control, dataOf, type Account } from './control.ts'
import { onEvent } from './events.ts'
import { forgetTokens } from './gateway.ts'

/** The sandbox's clock. */
export const clock = signal<{ now: string; kind: string } | undefined>(undefined)

export const accounts = signal<readonly Account[]>([])

/** Asks what time it is, and what is left on the accounts. */
export async function loadNow(): Promise<void> {
  try {
    clock.value = await dataOf(control.GET('/clock'))
    accounts.value = (await dataOf(control.GET('/accounts'))).accounts
  } catch {
    // The list of messages says what is wrong.
  }
}

let isDue = false

/** Keeps both as they are in the sandbox. */
export function keepNow(): void {
  onEvent((event) => {
    if (event.kind === 'reset') forgetTokens()
    if (isDue) return
    isDue = true
    setTimeout(() => {
      isDue = false
      void loadNow()
    }, 100)
  })
}
