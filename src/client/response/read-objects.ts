import { Message_Object } from '../../../generated/response-shapes/message-object.ts'
import type { Message } from '../types.ts'
import { valueReader, type ResponseShape } from './read-value.ts'
import { isObject, WrongShape } from './wire-shape.ts'

// Marked as pure, so that bundlers drop it if it is unused.
export const readMessage = /* @__PURE__ */ reader<Message>(Message_Object, 'the message', 'id')

/**
 * Makes the reader for one kind of response object.
 *
 * Any field other than the `essential` one can be missing or unreadable, and is then undefined. An object is refused only if it
 * has no readable `essential` field, or none of the spec's fields. The other fields on which a send relies are checked in
 * `sending/expected-message.ts`.
 */
export function reader<T>(
  shape: Extract<ResponseShape, Readonly<Record<string, unknown>>>,
  words: string,
  essential?: keyof T & string,
) {
  const names = Object.keys(shape)
  const readAll = valueReader(shape)
  return (given: unknown): T => {
    if (!isObject(given)) throw new WrongShape(`${words} is not an object`)
    // MongoDB calls the id `_id`.
    const value =
      given['id'] === undefined && '_id' in given ? { ...given, id: given['_id'] } : given
    if (!names.some((name) => name in value)) {
      throw new WrongShape(`${words} has none of the spec's fields`)
    }
    const read = readAll(value)
    if (essential !== undefined && !(isObject(read) && read[essential])) {
      throw new WrongShape(`${words} has no '${essential}'`)
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- types and shapes come from the same spec, and the types say that all but the essential field may be undefined
    return read as T
  }
}
