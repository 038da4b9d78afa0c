import type { Duration } from '../model/clock.ts'
import { ControlRefusal, orRefuse } from './control-refusal.ts'
import {
  Content,
  type ControlOperations,
  type ControlParts,
  maxSnapshotBytes,
} from './control-call.ts'
import { checkSize, checkType } from './read-call.ts'
import { streamInSlices } from './slices.ts'
import { TextDecoder } from '../model/platform.ts'

const ndjson = 'application/x-ndjson'

/** The operations for resets and snapshots. */
export const state: ControlOperations<'reset' | 'exportSnapshot' | 'restoreSnapshot'> = {
  reset: ({ sandbox }) => sandbox.reset(),

  exportSnapshot: (parts) => new Content(ndjson, streamInSlices(parts.snapshotLines())),

  restoreSnapshot: (parts, { request }) => {
    checkSize(request.body, maxSnapshotBytes)
    // Curl sends no media type when it uploads a file.
    checkType(request, [ndjson, ''])
    const text = decode(request.body)
    orRefuse(() => parts.sandbox.restore(text))
  },
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ControlRefusal('invalid-parameter', 'the snapshot is not valid UTF-8')
  }
}

/** The operations for the clock. */
export const clock: ControlOperations<'getClock' | 'advanceClock'> = {
  getClock: read,

  advanceClock: async (parts, { body: { duration } }) => {
    await orRefuse(() => parts.sandbox.advance(duration as Duration))
    return read(parts)
  },
}

function read({ context: { clock, settings } }: ControlParts) {
  return { now: new Date(clock.now()).toISOString(), kind: settings.clock }
}
