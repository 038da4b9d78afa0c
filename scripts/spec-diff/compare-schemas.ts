import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../generate/spec.ts'
import { brokenBy, type Change, type Direction } from './change.ts'
import { compareForms, formKeywords } from './compare-forms.ts'
import { compareRest, isWords, only } from './compare-keys.ts'
import { compareProperties, propertyKeywords } from './compare-properties.ts'
import { compareValues, valueKeywords } from './compare-values.ts'
import { normalise } from './normalise.ts'
import { change, inside, type Compare, type Place } from './place.ts'

/** What changed between two schemas for the same thing. Both are without `$ref`. */
export function compareSchemas(
  before: Schema,
  after: Schema,
  direction: Direction,
  at: Place,
): Change[] {
  const [old, now] = [normalise(before), normalise(after)]
  if (isDeepStrictEqual(old, now)) return []
  const compare: Compare = (one, other, place) => compareSchemas(one, other, direction, place)

  const forms = compareForms(old, now, direction, at, compare)
  // With forms on one side alone, the whole of the other is one of them.
  if (forms.isAll) {
    return [...forms.changes, ...compareRest(at, only(old, isWords), only(now, isWords), [])]
  }
  return [
    ...compareValues(old, now, direction, at).map(([effect, what]) =>
      change(at, what, brokenBy(effect, direction)),
    ),
    ...compareProperties(old, now, direction, at, compare),
    ...compareItems(old, now, at, compare),
    ...forms.changes,
    ...compareRest(at, old, now, haveRules),
  ]
}

/** The keywords that the rules look at. */
const haveRules = [...valueKeywords, ...propertyKeywords, ...formKeywords, 'items']

function compareItems(old: Schema, now: Schema, at: Place, compare: Compare): Change[] {
  const [before, after] = [old['items'] ?? {}, now['items'] ?? {}] as [Schema, Schema]
  return compare(before, after, inside(at, '[]', 'items'))
}
