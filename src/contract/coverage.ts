import { operations, type OperationId } from '../../generated/operations.ts'
import { responseProperties } from '../../generated/response-properties.ts'
import type { GatewayResponse } from './http/response.ts'
import type { Exercised, Side } from './finding.ts'

/** Records which documented responses each side has seen, and with which properties. */
export interface Coverage {
  note(side: Side, response: Pick<GatewayResponse, 'operation' | 'status' | 'json'>): void
  exercised(): Exercised[]
}

export function createCoverage(): Coverage {
  const seen = new Map<string, Omit<Exercised, 'properties'> & { properties: Set<string> }>()
  return {
    note: (side, { operation, status, json }) => {
      if (operation === undefined) return
      const statuses: readonly number[] = operations[operation].statuses
      if (!statuses.includes(status)) return
      const key = `${side} ${operation} ${status}`
      const row = seen.get(key) ?? { operation, status, side, properties: new Set<string>() }
      seen.set(key, row)
      collect(json, '$', documentedProperties(operation, status), row.properties)
    },
    exercised: () =>
      Array.from(seen.values(), (row) => ({ ...row, properties: [...row.properties].toSorted() })),
  }
}

function documentedProperties(operation: OperationId, status: number): ReadonlySet<string> {
  return new Set(responseProperties[operation]?.[status])
}

/**
 * Adds the JSON paths of a response's documented properties to `seen`. Undocumented properties, such as those inside `custom`,
 * are ignored together with their contents.
 */
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
