import type { Reading } from './envelope.ts'
import { readBoolean, readNumber, readText } from './read-scalar.ts'
import { isObject, WrongShape } from './wire-shape.ts'

/**
 * Makes a reader for the gateway's success responses, which have `success`, `data`, `message` and, except on DELETE, `credit`.
 *
 * @param read Receives `data`, and whether the response explicitly reports success. If the response does not report success,
 * `data` itself must show that the call succeeded.
 */
export function gatewayReader<T>(
  read: (data: unknown, isSuccess: boolean) => T,
): (body: unknown) => Reading<T> {
  return successReader((body, isSuccess) => read(body['data'], isSuccess))
}

/**
 * Makes a reader for the success responses of the gateway or its token service. A response of the token service has no
 * envelope, or an envelope with only `data` and `message`.
 */
export function successReader<T>(
  read: (body: Record<string, unknown>, isSuccess: boolean) => T,
): (body: unknown) => Reading<T> {
  return (body) => {
    if (!isObject(body)) throw new WrongShape('the body is not an object')
    const success = readBoolean(body['success'])
    if (success === false) throw new WrongShape("'success' is false")
    return {
      data: read(body, success === true),
      credit: readNumber(body['credit']),
      message: readText(body['message']),
    }
  }
}
