import { readBoolean, readNumber, readText } from './read-scalar.ts'
import { isObject, toList } from './wire-shape.ts'

/** The form of a value. `map` is an object with names of the caller's own. `?` ends the name of one that may be absent. */
export type ResponseShape =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'map'
  | 'any'
  | readonly [ResponseShape]
  | { readonly [name: string]: ResponseShape }

/**
 * Reads a value of a response in the form that the spec gives it.
 *
 * The gateway mixes numbers and texts, lists and objects, and several ways of writing a time (R): a value that can be meant in
 * one way only is read. Any other is undefined: a message that is paid for must not get lost for a field that the caller may
 * never look at. Names that the spec does not have stay as they are.
 */
export function readValue(value: unknown, shape: ResponseShape): unknown {
  if (typeof shape === 'string') return readers[shape](value)
  if (isList(shape)) return toList(value)?.map((item) => readValue(item, shape[0]))
  const given = isObject(value) ? value : {}
  const read: Record<string, unknown> = { ...given }
  for (const key in shape) {
    const inner = shape[key] ?? 'any'
    const name = key.endsWith('?') ? key.slice(0, -1) : key
    const part = given[name]
    const isAbsent = part === undefined || part === null
    // An object that has to be there has at least its names, so that looking into it does not throw.
    if (!isAbsent || (name === key && (isObject(inner) || inner === 'map')))
      read[name] = readValue(part, inner)
    else if (part === null) delete read[name]
  }
  return read
}

const readers: Readonly<Record<Extract<ResponseShape, string>, (value: unknown) => unknown>> = {
  text: readText,
  number: readNumber,
  boolean: readBoolean,
  date: readDate,
  map: (value) => (isObject(value) ? value : {}),
  any: (value) => value,
}

/** A time: epoch milliseconds, or ISO 8601 with an offset, whose colon a delivery report leaves out. */
function readDate(value: unknown): Date | undefined {
  const text = readText(value)?.trim() ?? ''
  const date = /^\d+$/u.test(text)
    ? new Date(Number(text))
    : // Without an offset it would be the time of this machine.
      /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/u.test(text)
      ? new Date(text.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'))
      : undefined
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

function isList(shape: ResponseShape): shape is readonly [ResponseShape] {
  return Array.isArray(shape)
}
