import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'

/** How a field is kept in its column. What is undefined is NULL there. */
export interface Column {
  write(value: unknown): SQLInputValue
  read(value: SQLOutputValue): unknown
}

/** A number, or a text of the sandbox's own. */
export const plain: Column = {
  write: (value) => (value ?? null) as SQLInputValue,
  read: (value) => value ?? undefined,
}

/** True and false as 1 and 0. */
export const flag: Column = {
  write: Number,
  read: Boolean,
}

/** A caller's text or structure: see {@link schema} for why it is kept as JSON. */
export const json: Column = {
  write: (value) => (value === undefined ? null : JSON.stringify(value)),
  read: (value) => (value === null ? undefined : JSON.parse(value as string)),
}

/** A row and the record that it holds, both ways. The column of a field has its name in snake case. */
export function recordOf<Fields>(columns: Record<keyof Fields & string, Column>) {
  const entries = Object.entries(columns) as [keyof Fields & string, Column][]
  return {
    /** The values of some fields, in their order, for a statement's parameters. */
    write(record: Partial<Fields>, fields: readonly (keyof Fields & string)[]): SQLInputValue[] {
      return fields.map((field) => columns[field].write(record[field]))
    },
    /** A field that is undefined has no key. */
    read(row: Record<string, SQLOutputValue>): Fields {
      const record: Record<string, unknown> = {}
      for (const [field, column] of entries) {
        const value = column.read(row[field] ?? null)
        if (value !== undefined) record[field] = value
      }
      return record as Fields
    },
    fields: entries.map(([field]) => field),
    /** For a SELECT: every column under its field's name. */
    select: entries.map(([field]) => `${columnName(field)} AS ${field}`).join(', '),
  }
}

/** `callbackUrl` is kept in `callback_url`. */
export function columnName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
