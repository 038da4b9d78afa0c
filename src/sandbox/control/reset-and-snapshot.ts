import { TextDecoder } from '../model/node-globals.ts'
import { Content, type ControlOperations, maxSnapshotBytes } from './control-call.ts'
import { invalid, orRefuse } from './control-refusal.ts'
import { inSlices } from './in-slices.ts'
import { checkSize, checkType } from './read-call.ts'

const ndjson = 'application/x-ndjson'

export const state = {
  reset: ({ sandbox }) => sandbox.reset(),

  exportSnapshot: (parts) => new Content(ndjson, inSlices(parts.snapshotLines())),

  restoreSnapshot: ({ sandbox }, { request }) => {
    checkSize(request.body, maxSnapshotBytes)
    // curl sends no media type when it uploads a file.
    checkType(request, [ndjson, ''])
    const text = decode(request.body)
    orRefuse(() => sandbox.restore(text))
  },
} satisfies Partial<ControlOperations>

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalid('the snapshot is not valid UTF-8')
  }
}
