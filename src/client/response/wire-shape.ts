/**
 * The error for a response or a callback that cannot be read. The error's message states where the invalid value is, but does
 * not contain the value itself, which may be private.
 */
export class WrongShape extends Error {}

/** Reads the only item of a list, or a value that is not in a list. */
export function readOnly<T>(value: unknown, name: string, read: (item: unknown) => T): T {
  const list = toList(value)
  if (list === undefined) return read(value)
  if (list.length !== 1) throw new WrongShape(`${name} is not a list of one`)
  return read(list[0])
}

/**
 * Returns the items of a list, which can be either an array or an object whose property names are numbers. Returns undefined
 * for any other value.
 */
export function toList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isObject(value) || !Object.keys(value).every((name) => /^\d+$/u.test(name))) return undefined
  return Object.values(value)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
