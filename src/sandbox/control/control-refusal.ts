import { controlBase } from '../../../generated/control-operations.ts'
import { Refusal } from '../rules/refusal.ts'
import { FileError } from '../store/file.ts'
import type { components } from '../../../generated/sandbox-control.ts'

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

/** Thrown by an operation of the control API; `respond.ts` turns it into the error envelope. The message says what to do. */
export class ControlRefusal extends Refusal {
  constructor(code: ControlErrorCode, message: string, headers: Record<string, string> = {}) {
    super(statuses[code], code, message, headers)
  }
}

/** Does work of which a RangeError is the caller's mistake. */
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

/** An item that was looked up by its name. Throws a ControlRefusal if there is none. */
export function found<Item>(item: Item | undefined, kind: string, name: string): Item {
  if (item !== undefined) return item
  const help = `GET ${controlBase}/${kind}s lists them`
  throw new ControlRefusal('not-found', `there is no ${kind} '${name.slice(0, 100)}': ${help}`)
}

/** The message of an error, without the name of a method that a caller of the control API has not called. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^sandbox\.[\w.]+(\(\))?: /, '')
}
