/** Every path at which two JSON values differ, with dots between the keys. */
export function differences(left: unknown, right: unknown, path = ''): string[] {
  if (!isNode(left) || !isNode(right)) return Object.is(left, right) ? [] : [path]
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  const below = [...keys].flatMap((key) =>
    differences(left[key], right[key], path === '' ? key : `${path}.${key}`),
  )
  return Array.isArray(left) === Array.isArray(right) ? below : [path, ...below]
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
