import { Refusal } from '../rules/refusal.ts'
import { FileError } from '../store/file.ts'
import type { components } from '../../../generated/sandbox-control.ts'

/** What went wrong, in a word. */
export type ControlErrorCode = components['schemas']['Failure']['error']['code']

const statuses: Record<ControlErrorCode, number> = {
  'malformed-body': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  timeout: 408,
  conflict: 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  misdirected: 421,
  'invalid-parameter': 422,
  internal: 500,
  unavailable: 503,
}

/** What an operation of the control API throws; its boundary turns it into the envelope of failures. The message says what to do. */
export class ControlRefusal extends Refusal {
  constructor(code: ControlErrorCode, message: string, headers: Record<string, string> = {}) {
    super(statuses[code], code, message, headers)
  }
}

/** Does something of the sandbox's own whose RangeError is the caller's mistake. */
export function orRefuse<Result>(
  work: () => Result,
  code: ControlErrorCode = 'invalid-parameter',
): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof FileError) throw new ControlRefusal('unavailable', error.message)
    if (error instanceof RangeError) throw new ControlRefusal(code, reasonOf(error))
    throw error
  }
}

/** What an error of the sandbox says, without the name of the function that was not called here. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^sandbox\.[\w.]+(\(\))?: /, '')
}
