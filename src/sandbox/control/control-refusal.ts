import {
  controlBase,
  controlStatuses,
  type ControlErrorCode,
} from '../../../generated/control-operations.ts'
import { jsonResponse, type ApiResponse } from '../pipeline/exchange.ts'
import { Refusal } from '../rules/refusal.ts'
import { FileError } from '../store/file.ts'

/** Thrown to refuse a call to the control API. The message tells the caller how to correct the call. */
export class ControlRefusal extends Refusal {
  constructor(code: ControlErrorCode, message: string, headers: Record<string, string> = {}) {
    super(controlStatuses[code], code, message, headers)
  }
}

/** Creates a refusal for a call with an invalid parameter. */
export function invalid(message: string): ControlRefusal {
  return new ControlRefusal('invalid-parameter', message)
}

/** Puts a refusal into the control API's error envelope. */
export function controlFailure({ status, code, message, headers }: Refusal): ApiResponse {
  return jsonResponse(status, { error: { code, message } }, headers)
}

/** Refuses the call if `work` throws a RangeError, which means that the caller made a mistake. */
export function orRefuse<Result>(work: () => Result, code: ControlErrorCode = 'invalid-parameter') {
  try {
    return work()
  } catch (error) {
    const isMistake = error instanceof RangeError && !(error instanceof FileError)
    throw isMistake ? new ControlRefusal(code, reasonOf(error)) : error
  }
}

/** Returns the result of a lookup. Throws a ControlRefusal if the result is undefined. */
export function found<Item>(item: Item | undefined, kind: string, name: string): Item {
  if (item !== undefined) return item
  const help = `GET ${controlBase}/${kind}s lists them`
  throw new ControlRefusal('not-found', `there is no ${kind} '${name.slice(0, 100)}': ${help}`)
}

/** An error's message without the sandbox method's name, which callers of the control API do not know. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^sandbox\.[\w.]+(\(\))?: /, '')
}
