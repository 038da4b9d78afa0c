import { signal } from '@preact/signals'
import { showFailure } from '../act.ts'
import { control, dataOf, type Account } from './control.ts'
import { onEvent } from './events.ts'

/** The sandbox's time, and the kind of clock that it uses. */
export const clock = signal<{ now: string; kind: string } | undefined>(undefined)

export const accounts = signal<readonly Account[]>([])

/** The price of one segment in euros, before the factors for priority and realtime are applied. */
export const pricePerSegment = signal<number | undefined>(undefined)

/** Loads the time, the accounts with their credit, and the price per segment. */
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
  } catch (error) {
    showFailure(error)
  }
}

let isDue = false

/** Keeps the time and the accounts up to date. */
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
