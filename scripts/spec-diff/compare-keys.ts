import { isDeepStrictEqual } from 'node:util'
import { everybody, type Affected, type Change } from './change.ts'
import { change, type Place } from './place.ts'

/** A part of a document of which not everything is in the types of ../generate/spec.ts. */
export type Loose = Record<string, unknown>

/** Compares what stands under the same key; a side that lacks it is undefined. */
export function compareKeys<Value>(
  old: Record<string, Value>,
  now: Record<string, Value>,
  compare: (key: string, was: Value | undefined, is: Value | undefined) => Change[],
): Change[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return keys.flatMap((key) => compare(key, old[key], now[key]))
}

/**
 * Compares the keys for which there is no rule, so that no change goes unseen: words break nobody, and of anything else `breaks` is who may
 * have to follow.
 */
export function compareRest(
  place: Place,
  old: Loose,
  now: Loose,
  haveRules: readonly string[],
  breaks: readonly Affected[] = everybody,
): Change[] {
  return compareKeys(old, now, (key, was, is) => {
    if (haveRules.includes(key) || isDeepStrictEqual(was, is)) return []
    return isWords(key)
      ? [change(place, `has another ${key}`, [])]
      : [change(place, `has another ${key}, for which there is no rule`, breaks)]
  })
}

/** Whether it is for readers alone. */
export function isWords(key: string): boolean {
  return words.has(key) || key.startsWith('x-')
}

const words = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'tags',
  'deprecated',
  'externalDocs',
])

/** The keys of an object that are kept. */
export function only(value: Loose, keep: (key: string) => boolean): Loose {
  return Object.fromEntries(Object.entries(value).filter(([key]) => keep(key)))
}

/** What should be an object, as one; an empty one where there is none. */
export function record(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {}
}

/** An object of objects. */
export function recordOfParts(value: unknown): Record<string, Loose> {
  return record(value) as Record<string, Loose>
}
