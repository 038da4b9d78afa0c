import { Messages } from '../../../generated/response-shapes/messages.ts'
import { Recipient_Object } from '../../../generated/response-shapes/recipient-object.ts'
import { Scope as ScopeShape } from '../../../generated/response-shapes/scope.ts'
import { Token as TokenShape } from '../../../generated/response-shapes/token.ts'
import type { MessageSummary, Recipient, Scope, Token } from '../types.ts'
import { reader } from './read-objects.ts'
import { toList, WrongShape } from './wire-shape.ts'

export const readMessageSummary = reader<MessageSummary>(Messages, 'a message of the list', 'id')
export const readRecipient = reader<Recipient>(Recipient_Object, 'a recipient')
export const readToken = reader<Token>(TokenShape, 'the token', 'token')
export const readScope = reader<Scope>(ScopeShape, 'a scope', 'scope')

/**
 * Reads every item of a list. The gateway, which is written in PHP, sometimes writes a list as an object whose property names
 * are numbers.
 */
export function readList<T>(value: unknown, name: string, read: (item: unknown) => T): T[] {
  const list = toList(value)
  if (list === undefined) throw new WrongShape(`${name} is not a list`)
  return list.map((item) => read(item))
}

/** Reads the first item of a list in either of the forms that {@link readList} accepts, or a value that is not in a list. */
export function readFirst<T>(value: unknown, name: string, read: (item: unknown) => T): T {
  const list = toList(value)
  if (list?.length === 0) throw new WrongShape(`${name} is an empty list`)
  return read(list === undefined ? value : list[0])
}
