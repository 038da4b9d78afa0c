import type { components } from '../../../generated/tokens.ts'
import { readTime } from './dates.ts'
import type { Scope, Token } from '../types.ts'
import { assertFields } from './wire-shape.ts'

type Wire = components['schemas']

/** A token with its dates as `Date`. */
export function readToken(value: unknown): Token {
  assertFields<Wire['Token']>(value, 'the token', ['token', 'createdAt', 'expireAt', 'updatedAt'])
  return {
    ...value,
    createdAt: readTime(value.createdAt, 'createdAt'),
    expireAt: readTime(value.expireAt, 'expireAt'),
    updatedAt: readTime(value.updatedAt, 'updatedAt'),
  }
}

/** A scope as it is. */
export function readScope(value: unknown): Scope {
  assertFields<Wire['Scope']>(value, 'a scope', ['scope'])
  return value
}
