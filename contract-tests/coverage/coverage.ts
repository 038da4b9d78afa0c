import { responseProperties } from '../../generated/response-properties.ts'
import { operations, type OperationId } from '../../generated/operations.ts'
import type { RunResult, Side } from '../../src/contract/index.ts'

/** The documented responses and properties that a run saw. */
export interface Coverage {
  responses: CoveredResponse[]
  properties: { documented: number; seen: number }
  gaps: string[]
}

interface CoveredResponse {
  operation: OperationId
  status: number
  sides: Side[]
  /** The JSON paths of documented properties that no response had. */
  unseen: string[]
}

/** The minimum share of documented properties that a run must see. */
const minProperties = 0.98

/** Computes which side saw which response. Each documented response must be seen by two sides. */
export function coverageOf({ exercised }: Pick<RunResult, 'exercised'>): Coverage {
  const responses = documented().map(([operation, status]): CoveredResponse => {
    const rows = exercised.filter((row) => row.operation === operation && row.status === status)
    const seen = new Set(rows.flatMap(({ properties }) => properties))
    const unseen = propertiesOf(operation, status).filter((path) => !seen.has(path))
    return { operation, status, sides: rows.map(({ side }) => side), unseen }
  })
  const all = responses.flatMap(({ operation, status }) => propertiesOf(operation, status)).length
  const properties = {
    documented: all,
    seen: all - responses.flatMap(({ unseen }) => unseen).length,
  }
  return { responses, properties, gaps: gapsIn(responses, properties) }
}

export function inWords({ responses, properties, gaps }: Coverage): string {
  const sides = [...new Set(responses.flatMap((response) => response.sides))]
  return [
    `${responses.length} documented responses; ${properties.seen} of ${properties.documented} properties seen`,
    ...sides.map((side) => {
      const count = responses.filter((response) => response.sides.includes(side)).length
      return `  ${side.padEnd(10)} ${count} of the responses`
    }),
    ...gaps,
  ].join('\n')
}

function gapsIn(
  responses: readonly CoveredResponse[],
  { documented: all, seen }: Coverage['properties'],
): string[] {
  const few = responses
    .filter(({ sides }) => new Set(sides).size < 2)
    .map(({ operation, status, sides }) => {
      const by = sides.length === 0 ? 'no side' : `${sides.join()} only`
      return `${operation} ${status} is seen by ${by}`
    })
  if (seen / all >= minProperties) return few
  const unseen = responses.flatMap(({ operation, status, unseen: paths }) =>
    paths.map((path) => `${operation} ${status} ${path}`),
  )
  return [...few, `not seen: ${unseen.join(', ')}`]
}

function documented(): [OperationId, number][] {
  return (Object.keys(operations) as OperationId[]).flatMap((operation) =>
    operations[operation].statuses.map((status): [OperationId, number] => [operation, status]),
  )
}

function propertiesOf(operation: OperationId, status: number): readonly string[] {
  return responseProperties[operation]?.[status] ?? []
}
