import { readBoolean, readNumber, readText } from './read-scalar.ts'
import { isObject, toList } from './wire-shape.ts'

/** The form of a value. `map` is an object with arbitrary names. `?` ends the name of an optional field. */
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
 * The gateway mixes numbers and texts, lists and objects, and several time formats (R). A value that can only mean one thing is
 * read; any other is undefined, because a paid message must not be lost over a field that the caller may never use. Fields that
 * the spec does not have are kept.
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
    // A required object always exists, so that reading its fields does not throw.
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

/** Reads epoch milliseconds, or ISO 8601 with an offset, whose colon a delivery report omits. */
function readDate(value: unknown): Date | undefined {
  const text = readText(value)?.trim() ?? ''
  const date = /^\d+$/u.test(text)
    ? new Date(Number(text))
    : // Without an offset it would be local time.
      /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/u.test(text)
      ? new Date(text.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'))
      : undefined
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

function isList(shape: ResponseShape): shape is readonly [ResponseShape] {
  return Array.isArray(shape)
}
