import { readBoolean, readNumber, readText } from './read-scalar.ts'
import { isObject, toList } from './wire-shape.ts'

/**
 * The form that the spec defines for a value. `map` is an object with arbitrary property names. A final `?` in a name marks an
 * optional field.
 */
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
 * Converts a value in a response to the form that the spec defines.
 *
 * The gateway mixes numbers and strings, lists and objects, and several time formats (R). A value with only one possible
 * meaning is converted. Any other value becomes undefined instead of causing an error, because a message that has been paid for
 * must not be lost over a field that the caller may never use. Fields that are not in the spec are kept.
 */
export function valueReader(shape: ResponseShape): (value: unknown) => unknown {
  if (typeof shape === 'string') return readers[shape]
  if (isList(shape)) {
    const read = valueReader(shape[0])
    return (value) => toList(value)?.map((item) => read(item))
  }
  const fields = Object.entries(shape).map(([key, inner]) => ({
    name: key.replace('?', ''),
    read: valueReader(inner),
    // A required object always exists, so that reading its fields does not throw.
    isAlways: !key.endsWith('?') && (isObject(inner) || inner === 'map'),
  }))
  return (value) => {
    const given = isObject(value) ? value : {}
    // Most objects of a response stay as they are, and are not copied.
    let copy: Record<string, unknown> | undefined
    for (const { name, read, isAlways } of fields) {
      const part = given[name] ?? undefined
      if (part !== undefined || isAlways) {
        const found = read(part)
        if (found !== part) (copy ??= { ...given })[name] = found
      } else if (given[name] === null) delete (copy ??= { ...given })[name]
    }
    return copy ?? given
  }
}

const readers: Readonly<Record<Extract<ResponseShape, string>, (value: unknown) => unknown>> = {
  text: readText,
  number: readNumber,
  boolean: readBoolean,
  date: readDate,
  map: (value) => (isObject(value) ? value : {}),
  any: (value) => value,
}

/** Reads epoch milliseconds, or ISO 8601 with an offset. The offset can lack its colon, as in delivery reports. */
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
