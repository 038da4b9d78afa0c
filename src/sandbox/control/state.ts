import { ControlRefusal, orRefuse } from './control-refusal.ts'
import { Content } from './operation.ts'
import type { ControlOperations } from './operation.ts'
import { checkSize, checkType } from './read-call.ts'

const ndjson = 'application/x-ndjson'

/** Forget everything, save everything, bring it back. */
export const state: ControlOperations<'reset' | 'exportSnapshot' | 'restoreSnapshot'> = {
  reset: (parts) => parts.reset(),

  exportSnapshot: (parts) => new Content(ndjson, parts.snapshot()),

  restoreSnapshot: (parts, { request }) => {
    checkSize(request.body, 256 * 1024 * 1024)
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
