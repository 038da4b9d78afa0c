import type { Reading } from './envelope.ts'
import { readBoolean, readText } from './read-value.ts'
import { isObject, WrongShape } from './wire-shape.ts'

/** A reader of the token service's success, which has no envelope, or only `data` and `message`. */
export function tokenReader<T>(
  read: (body: Record<string, unknown>) => T,
): (body: unknown) => Reading<T> {
  return (body) => {
    if (!isObject(body)) throw new WrongShape('the body is not an object')
    if (readBoolean(body['success']) === false) throw new WrongShape("'success' is false")
    return { data: read(body), credit: undefined, message: readText(body['message']) }
  }
}
