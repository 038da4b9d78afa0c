/** Values as a list, such as `1 or 2`. */
export function listed(values: readonly unknown[]): string {
  return values.map(String).join(' or ')
}

/** The value of a keyword, or that it has none. */
export function shown(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value)
}
