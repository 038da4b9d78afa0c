import { operations, type OperationId } from '../../generated/operations.ts'
import type { GatewayResponse } from './http/response.ts'
import { propertiesSeen } from './inspection/properties-seen.ts'
import type { Exercised, Side } from './finding.ts'

/** Keeps which documented responses were seen, by which side, and with which properties. */
export interface Coverage {
  note(side: Side, response: Pick<GatewayResponse, 'operation' | 'status' | 'json'>): void
  exercised(): Exercised[]
}

export function createCoverage(): Coverage {
  const seen = new Map<
    string,
    { operation: OperationId; status: number; side: Side; properties: Set<string> }
  >()
  return {
    note: (side, { operation, status, json }) => {
      if (operation === undefined) return
      const documented: readonly number[] = operations[operation].statuses
      if (!documented.includes(status)) return
      const key = `${side} ${operation} ${status}`
      const row = seen.get(key) ?? { operation, status, side, properties: new Set<string>() }
      seen.set(key, row)
      for (const path of propertiesSeen(operation, status, json)) row.properties.add(path)
    },
    exercised: () =>
      Array.from(seen.values(), (row) => ({ ...row, properties: [...row.properties].toSorted() })),
  }
}
