/** Why an answer cannot be read. It names the place and never the value, which may be private. */
export class WrongShape extends Error {}

/**
 * Asserts that a value is an object that has some fields.
 *
 * Only the fields are checked that the client itself rests on. All others are taken as the spec has them: an answer to a paid
 * request must not get lost for a field that the caller may never look at.
 */
export function assertFields<T extends object>(
  value: unknown,
  name: string,
  fields: readonly (keyof T & string)[],
): asserts value is T {
  if (!isObject(value)) throw new WrongShape(`${name} is not an object`)
  for (const field of fields) {
    if (value[field] === undefined || value[field] === null) {
      throw new WrongShape(`${name} has no '${field}'`)
    }
  }
}

/** A list; each of its items is read with `read`. */
export function readList<T>(value: unknown, name: string, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new WrongShape(`${name} is not a list`)
  return value.map((item) => read(item))
}

/** The first item of a list. */
export function readFirst<T>(value: unknown, name: string, read: (item: unknown) => T): T {
  const [item] = readList(value, name, read)
  if (item === undefined) throw new WrongShape(`${name} is an empty list`)
  return item
}

/** What a list of one holds. */
export function readOnly<T>(value: unknown, name: string, read: (item: unknown) => T): T {
  if (Array.isArray(value) && value.length > 1) throw new WrongShape(`${name} is not a list of one`)
  return readFirst(value, name, read)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
