import type { Duration } from '../time/duration.ts'
import { orRefuse } from './control-refusal.ts'
import type { ControlOperations } from './operation.ts'
import type { ControlParts } from './parts.ts'

/** What time it is, and how to move it. */
export const clock: ControlOperations<'getClock' | 'advanceClock'> = {
  getClock: read,

  advanceClock: async (parts, { body: { duration } }) => {
    // The schema takes what a Duration is.
    await orRefuse(() => parts.advance(duration as Duration))
    return read(parts)
  },
}

function read({ context: { clock, settings } }: ControlParts) {
  return { now: new Date(clock.now()).toISOString(), kind: settings.clock }
}
