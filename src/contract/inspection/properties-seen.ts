import { responseProperties } from '../../../generated/response-properties.ts'
import type { OperationId } from '../../../generated/operations.ts'

/** The documented properties that a response has, as JSON paths. */
export function propertiesSeen(operation: OperationId, status: number, json: unknown): string[] {
  const documented = new Set(responseProperties[operation]?.[status])
  const seen = new Set<string>()
  collect(json, '$', documented, seen)
  return [...seen]
}

/** What is below a property that is documented with nothing below it, such as `custom`, is the caller's own. */
function collect(
  value: unknown,
  path: string,
  documented: ReadonlySet<string>,
  seen: Set<string>,
): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, `${path}[*]`, documented, seen)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) {
      const own = `${path}.${name}`
      if (!documented.has(own)) continue
      seen.add(own)
      collect(inside, own, documented, seen)
    }
  }
}
