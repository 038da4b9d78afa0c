/** Adds the parts of Node that the client's tests use and that a page lacks. */
export function preparePage(): void {
  Reflect.set(globalThis, 'setImmediate', (then: () => void) => setTimeout(then))
}

/** Renders an object like `inspect` from node:util, in enough detail to search it for a secret. */
export function inspect(value: unknown, _options?: object, seen = new Set<unknown>()): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return '[Circular]'
  seen.add(value)
  const names = new Set<PropertyKey>(Object.keys(value))
  if (value instanceof Error) for (const name of ['message', 'stack', 'cause']) names.add(name)
  const shown = Array.from(names, (name) => {
    return `${String(name)}: ${inspect(Reflect.get(value, name), undefined, seen)}`
  })
  if (value instanceof Map || value instanceof Set) shown.push(inspect([...value], undefined, seen))
  return `${value.constructor?.name ?? ''} { ${shown.join(', ')} }`
}
