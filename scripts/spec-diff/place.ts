import type { Schema } from '../generate/spec.ts'
import type { Affected, Change } from './change.ts'

/** Where something stands in a document. */
export type Place = Pick<Change, 'place' | 'pointer' | 'operation'>

/** Compares what is inside a schema. */
export type Compare = (old: Schema, now: Schema, at: Place) => Change[]

/** A place inside another: what is said of it in addition, and the keys that lead there. */
export function inside(outer: Place, words: string, ...keys: readonly (string | number)[]): Place {
  const pointer = keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  return {
    ...outer,
    place: `${outer.place}${words}`,
    pointer: `${outer.pointer}${pointer.join('')}`,
  }
}

/** What happened there. */
export function change(place: Place, what: string, breaks: readonly Affected[]): Change {
  return { ...place, what, breaks }
}
