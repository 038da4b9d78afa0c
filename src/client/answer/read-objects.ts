import { responseShapes } from '../../../generated/response-shapes.ts'
import type { Message, MessageSummary, Recipient, Scope, Token } from '../types.ts'
import { readValue } from './read-value.ts'
import { isObject, WrongShape } from './wire-shape.ts'

/**
 * What each object of a response has to have: without an id there is no message. Everything else may be missing, or have a form
 * that nobody expects, and is undefined then; only an object with none of the spec's names is something else. What a send rests
 * on besides is in `sending/as-asked.ts`.
 */
const essential = {
  Message_Object: 'id',
  Messages: 'id',
  Recipient_Object: undefined,
  Token: 'token',
  Scope: 'scope',
} as const satisfies Record<keyof typeof responseShapes, string | undefined>

interface Objects {
  Message_Object: Message
  Messages: MessageSummary
  Recipient_Object: Recipient
  Token: Token
  Scope: Scope
}

export const readMessage = reader('Message_Object', 'the message')
export const readMessageSummary = reader('Messages', 'a message of the list')
export const readRecipient = reader('Recipient_Object', 'a recipient')
export const readToken = reader('Token', 'the token')
export const readScope = reader('Scope', 'a scope')

function reader<Name extends keyof Objects>(schema: Name, words: string) {
  return (given: unknown): Objects[Name] => {
    if (!isObject(given)) throw new WrongShape(`${words} is not an object`)
    // As MongoDB has it.
    const value =
      given['id'] === undefined && '_id' in given ? { ...given, id: given['_id'] } : given
    if (!Object.keys(responseShapes[schema]).some((name) => name in value)) {
      throw new WrongShape(`${words} has none of the names of the spec`)
    }
    const read = readValue(value, responseShapes[schema])
    const name = essential[schema]
    if (name !== undefined && !(isObject(read) && read[name])) {
      throw new WrongShape(`${words} has no '${name}'`)
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types follow the same spec as the shapes, and say that all but the essential may be undefined
    return read as Objects[Name]
  }
}
