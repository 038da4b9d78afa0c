/**
 * Converts an OpenAPI 3.0 schema to JSON Schema.
 *
 * `nullable` becomes a second type. The format `double` adds nothing to `number`, and extensions (`x-…`) are only for our
 * scripts.
 */
export function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(
    ([key, value]) =>
      key !== 'nullable' && !key.startsWith('x-') && !(key === 'format' && value === 'double'),
  )
  const schema = Object.fromEntries(kept.map(([key, value]) => [key, toJsonSchema(value)]))
  return 'nullable' in node && node.nullable === true && typeof schema['type'] === 'string'
    ? { ...schema, type: [schema['type'], 'null'] }
    : schema
}
