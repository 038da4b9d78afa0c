/** Fills in a test's name from a table as Vitest does: `%s`, `%j` and the like in order, and `$name` from an object. */
export function formatName(name: string, values: readonly unknown[]): string {
  let next = 0
  return name
    .replaceAll(/%[sdijfo]/gu, (mark) => {
      const value = values[next]
      next += 1
      return mark === '%s' ? String(value) : (JSON.stringify(value) ?? String(value))
    })
    .replaceAll(/\$(\w+)/gu, (mark, key: string) => {
      const [row] = values
      const has = typeof row === 'object' && row !== null && key in row
      return has ? String(Reflect.get(row, key)) : mark
    })
}
