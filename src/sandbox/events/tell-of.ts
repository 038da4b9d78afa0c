import type { EventLog } from './event-log.ts'
import type { SandboxEvent } from './sandbox-event.ts'

const mostAtOnce = 100

/** Tells somebody of every event as it happens. What he throws is his own: the gateway goes on. */
export function tellOf(events: EventLog, tell: (event: SandboxEvent) => void): void {
  let last = events.last
  events.listen(() => {
    for (const event of events.after(last, mostAtOnce)) {
      last = event.id
      try {
        tell(event)
      } catch (error) {
        console.error("The sandbox option 'onEvent' has thrown.", error)
      }
    }
  })
}
