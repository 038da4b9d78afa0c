/** A row as a snapshot has it: by its columns, in their order. */
export type SnapshotRow = Record<string, Scalar>

type Scalar = string | number | null

/** How a field stands in its column. */
export interface Column {
  write(value: never): Scalar
  /** Throws a {@link Mismatch} for what cannot be in the column. */
  read(value: unknown): unknown
}

/** What a value should have been, as in `must be a text`. */
export class Mismatch extends Error {}

/** A row and the record that it holds, both ways. The column of a field has its name in snake case. */
export function createRecord<Fields extends object>(
  table: string,
  columns: Record<keyof Fields & string, Column>,
) {
  const entries = Object.entries<Column>(columns).map(([field, column]) => ({
    field,
    column,
    name: columnName(field),
  }))
  const names = new Set(entries.map(({ name }) => name))
  return {
    /** The field of the first column, by which rows are in order. */
    first: entries[0]?.field ?? '',
    write(fields: Fields): SnapshotRow {
      const row: SnapshotRow = {}
      for (const { field, column, name } of entries) {
        row[name] = column.write((fields as Record<string, never>)[field] as never)
      }
      return row
    },
    /** Throws a {@link Mismatch} that names the column. */
    read(row: Readonly<Record<string, unknown>>): Fields {
      const unknown = Object.keys(row).find((name) => !names.has(name))
      if (unknown !== undefined) throw new Mismatch(`there is no column '${unknown.slice(0, 60)}'`)
      const fields: Record<string, unknown> = {}
      for (const { field, column, name } of entries) {
        if (!Object.hasOwn(row, name)) throw new Mismatch(`the column '${name}' is missing`)
        try {
          fields[field] = column.read(row[name])
        } catch (error) {
          throw error instanceof Mismatch
            ? new Mismatch(`the column '${name}' of ${table} ${error.message}`)
            : error
        }
      }
      return fields as Fields
    },
  }
}

/** `callbackUrl` is kept in `callback_url`. */
function columnName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const same = (value: Scalar): Scalar => value

/** A whole number. */
export function whole(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Column {
  return {
    write: same,
    read: (value) => {
      if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most)
        return value
      throw new Mismatch(`must be a whole number from ${least} to ${most}`)
    },
  }
}

/** What a Date can be, without what is before 1970. */
export const time = whole(0, 8.64e15)

export const amount = whole(0)

export const number: Column = {
  write: same,
  read: (value) => {
    if (Number.isFinite(value)) return value
    throw new Mismatch('must be a number')
  },
}

/** A text of the sandbox's own. */
export function text(pattern?: RegExp): Column {
  return {
    write: same,
    read: (value) => {
      if (typeof value === 'string' && (pattern === undefined || pattern.test(value))) return value
      throw new Mismatch(pattern === undefined ? 'must be a text' : `must match ${String(pattern)}`)
    },
  }
}

/** True and false as 1 and 0. */
export const flag: Column = {
  write: (value: boolean) => Number(value),
  read: (value) => {
    if (value === 0 || value === 1) return value === 1
    throw new Mismatch('must be 0 or 1')
  },
}

/** NULL for what is undefined. */
export function optional(column: Column): Column {
  return {
    write: (value: undefined) => (value === undefined ? null : column.write(value)),
    read: (value) => (value === null ? undefined : column.read(value)),
  }
}

/** A caller's text or structure as JSON, which `check` looks at once it is parsed. */
export function json(check: Shape): Column {
  return {
    write: (value: unknown) => JSON.stringify(value),
    read: (value) => {
      const parsed = parseJson(value)
      const problem = check(parsed)
      if (problem === undefined) return parsed
      throw new Mismatch(problem)
    },
  }
}

/** JSON that stays as it is. */
export const jsonText: Column = {
  write: same,
  read: (value) => {
    const text = JSON.stringify(parseJson(value))
    if (text === value) return text
    throw new Mismatch('holds JSON with spaces in it')
  },
}

function parseJson(value: unknown): unknown {
  try {
    return JSON.parse(value as string)
  } catch {
    throw new Mismatch('holds no JSON')
  }
}

/** Says what a parsed value should have been, or undefined for a good one. */
export type Shape = (value: unknown) => string | undefined

export const isText: Shape = (value) => (typeof value === 'string' ? undefined : 'must hold a text')

export const isAmount: Shape = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : 'must hold a whole number from 0'

export const isNumber: Shape = (value) =>
  Number.isFinite(value) && Number(value) >= 0 ? undefined : 'must hold a number from 0'

export const isFlag: Shape = (value) =>
  typeof value === 'boolean' ? undefined : 'must hold true or false'

export function isOneOf(...values: unknown[]): Shape {
  return (value) => (values.includes(value) ? undefined : `must hold one of ${values.join(', ')}`)
}

export function isList(check: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return 'must hold a list'
    return value.map(check).find((problem) => problem !== undefined)
  }
}

/** An object with these fields and no others; those in `optionals` may be missing. */
export function isObject(fields: Record<string, Shape>, optionals: readonly string[] = []): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return 'must hold an object'
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) return `holds '${name.slice(0, 60)}', which there is not`
    }
    for (const [name, check] of Object.entries(fields)) {
      const has = Object.hasOwn(value, name)
      if (!has && optionals.includes(name)) continue
      const problem = check((value as Record<string, unknown>)[name])
      if (problem !== undefined) return `'${name}' ${problem}`
    }
    return undefined
  }
}

/** An object with any names. */
export function isMapOf(check: Shape): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return 'must hold an object'
    return Object.values(value)
      .map(check)
      .find((problem) => problem !== undefined)
  }
}
