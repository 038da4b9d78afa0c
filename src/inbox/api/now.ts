import { signal } from '@preact/signals'
import { control, dataOf, type Account } from './control.ts'
import { onEvent } from './events.ts'

/** The sandbox's clock. */
export const clock = signal<{ now: string; kind: string } | undefined>(undefined)

export const accounts = signal<readonly Account[]>([])

/** Euro for one segment, before the factors for priority and realtime. */
export const pricePerSegment = signal<number | undefined>(undefined)

/** Loads what time it is, what is left on the accounts, and what a segment costs. */
export async function loadNow(): Promise<void> {
  try {
    const [time, list, settings] = await Promise.all([
      dataOf(control.GET('/clock')),
      dataOf(control.GET('/accounts')),
      pricePerSegment.value === undefined ? dataOf(control.GET('/settings')) : undefined,
    ])
    clock.value = time
    accounts.value = list.accounts
    if (settings !== undefined) pricePerSegment.value = settings.pricePerSegment
  } catch {
    // The connection says what is wrong.
  }
}

let isDue = false

/** Keeps all of it as it is in the sandbox. */
export function keepNow(): void {
  onEvent(() => {
    if (isDue) return
    isDue = true
    setTimeout(() => {
      isDue = false
      void loadNow()
    }, 100)
  })
}
