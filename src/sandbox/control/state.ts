import type { Duration } from '../model/clock.ts'
import { ControlRefusal, orRefuse } from './control-refusal.ts'
import { Content, type ControlOperations, type ControlParts } from './control-call.ts'
import { checkSize, checkType, maxSnapshotBytes } from './read-call.ts'
import { streamInSlices } from './slices.ts'
import { TextDecoder } from '../model/platform.ts'

const ndjson = 'application/x-ndjson'

/** Forget everything, save everything, bring it back. */
export const state: ControlOperations<'reset' | 'exportSnapshot' | 'restoreSnapshot'> = {
  reset: (parts) => parts.reset(),

  exportSnapshot: (parts) => new Content(ndjson, streamInSlices(parts.snapshotLines())),

  restoreSnapshot: (parts, { request }) => {
    checkSize(request.body, maxSnapshotBytes)
    // Curl declares nothing when it uploads a file.
    checkType(request, [ndjson, ''])
    const text = decode(request.body)
    orRefuse(() => parts.restore(text))
  },
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ControlRefusal('invalid-parameter', 'the snapshot is no text in UTF-8')
  }
}

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
