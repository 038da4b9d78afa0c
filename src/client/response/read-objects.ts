import { Message_Object } from '../../../generated/response-shapes/message-object.ts'
import type { Message } from '../types.ts'
import { readValue, type ResponseShape } from './read-value.ts'
import { isObject, WrongShape } from './wire-shape.ts'

// Pure, so that a bundler leaves it out where nothing uses it.
export const readMessage = /* @__PURE__ */ reader<Message>(Message_Object, 'the message', 'id')

/**
 * Makes the reader of an object of a response.
 *
 * Everything but the `essential` field may be missing, or have a form that nobody expects, and is undefined then; only an object
 * with none of the spec's names is something else. What a send rests on besides is in `sending/as-asked.ts`.
 */
export function reader<T>(
  shape: Extract<ResponseShape, Readonly<Record<string, unknown>>>,
  words: string,
  essential?: keyof T & string,
) {
  return (given: unknown): T => {
    if (!isObject(given)) throw new WrongShape(`${words} is not an object`)
    // As MongoDB has it.
    const value =
      given['id'] === undefined && '_id' in given ? { ...given, id: given['_id'] } : given
    if (!Object.keys(shape).some((name) => name in value)) {
      throw new WrongShape(`${words} has none of the names of the spec`)
    }
    const read = readValue(value, shape)
    if (essential !== undefined && !(isObject(read) && read[essential])) {
      throw new WrongShape(`${words} has no '${essential}'`)
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types follow the same spec as the shapes, and say that all but the essential may be undefined
    return read as T
  }
}
