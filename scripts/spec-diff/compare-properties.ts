import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../generate/spec.ts'
import { brokenBy, everybody, type Affected, type Change, type Direction } from './change.ts'
import { compareKeys } from './compare-keys.ts'
import { change, inside, type Compare, type Place } from './place.ts'

export const propertyKeywords = ['properties', 'required', 'additionalProperties'] as const

/** What changed in what an object has. */
export function compareProperties(
  old: Schema,
  now: Schema,
  direction: Direction,
  at: Place,
  compare: Compare,
): Change[] {
  const [required, requiredNow] = [requiredOf(old), requiredOf(now)]
  return [
    ...compareKeys(propertiesOf(old), propertiesOf(now), (name, was, is) => {
      const own = inside(at, `.${name}`, 'properties', name)
      const isRequired = requiredNow.includes(name)
      if (was === undefined) {
        const what = isRequired ? 'is new, and required' : 'is new'
        return [change(own, what, brokenByNew(direction, isRequired))]
      }
      if (is === undefined || (is === undescribed && was !== undescribed)) {
        return [change(own, 'is gone', everybody)]
      }
      return [
        ...compareRequired(required.includes(name), isRequired, direction, own),
        ...compare(was, is, own),
      ]
    }),
    ...compareAdditional(old, now, direction, at, compare),
  ]
}

/** The properties of a schema, with those that it only requires. */
function propertiesOf(schema: Schema): Record<string, Schema> {
  const named = Object.fromEntries(requiredOf(schema).map((name) => [name, undescribed]))
  return { ...named, ...(schema['properties'] as Record<string, Schema> | undefined) }
}

const undescribed: Schema = {}

function requiredOf(schema: Schema): readonly string[] {
  return (schema['required'] ?? []) as string[]
}

/** Callers pass over what they do not know in an answer; gateways do not know it in a request. */
function brokenByNew(direction: Direction, isRequired: boolean): readonly Affected[] {
  if (direction === 'request') return isRequired ? everybody : ['gateways']
  return isRequired ? ['gateways'] : []
}

function compareRequired(
  wasRequired: boolean,
  isRequired: boolean,
  direction: Direction,
  at: Place,
): Change[] {
  if (wasRequired === isRequired) return []
  return isRequired
    ? [change(at, 'is required', brokenBy('fewer', direction))]
    : [change(at, 'may be left out', brokenBy('more', direction))]
}

function compareAdditional(
  old: Schema,
  now: Schema,
  direction: Direction,
  at: Place,
  compare: Compare,
): Change[] {
  const [before, after] = [additionalOf(old), additionalOf(now)]
  if (isDeepStrictEqual(before, after)) return []
  if (before !== false && after !== false) {
    return compare(before, after, inside(at, '.*', 'additionalProperties'))
  }
  const own = inside(at, '', 'additionalProperties')
  if (after === false) {
    return [change(own, 'has no other properties any more', brokenBy('fewer', direction))]
  }
  // What an answer has besides is passed over.
  const breaks = direction === 'response' ? [] : brokenBy('more', direction)
  return [change(own, 'may have other properties', breaks)]
}

/** What other properties have to be: false for none, nothing in particular by default. */
function additionalOf(schema: Schema): Schema | false {
  return (schema['additionalProperties'] ?? {}) as Schema | false
}
