import { responseProperties } from '../../generated/response-properties.ts'
import { operations, type OperationId } from '../../generated/operations.ts'
import type { RunResult, Side } from '../../src/contract/index.ts'

/** What a run saw of what is documented. */
export interface Coverage {
  responses: CoveredResponse[]
  /** How many properties of responses are documented, and how many of them were seen. */
  properties: { documented: number; seen: number }
  /** What is missing, in words. */
  gaps: string[]
}

export interface CoveredResponse {
  operation: OperationId
  status: number
  sides: Side[]
  /** JSON paths that are documented and were not there. */
  unseen: string[]
}

/** Of so many of the documented properties every run has to see one. */
const minProperties = 0.98

/** What was seen by which side. Every documented response is to be seen by two. */
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

/** The coverage in a few lines. */
export function inWords({ responses, properties, gaps }: Coverage): string {
  const sides = [...new Set(responses.flatMap((response) => response.sides))]
  return [
    `${responses.length} documented responses, and of ${properties.documented} properties ${properties.seen} seen`,
    ...sides.map((side) => {
      const count = responses.filter((response) => response.sides.includes(side)).length
      return `  ${side.padEnd(10)} ${count} of the responses`
    }),
    ...gaps,
  ].join('\n')
}

/** A line for each response, and a column for each side. */
export function table({ responses }: Coverage): string {
  const sides = [...new Set(responses.flatMap((response) => response.sides))]
  const lines = responses.map(({ operation, status, sides: own, unseen }) => {
    const marks = sides.map((side) => (own.includes(side) ? 'x' : '·').padEnd(side.length))
    return [`${operation} ${status}`.padEnd(20), ...marks, ...unseen].join('  ').trimEnd()
  })
  return [['response'.padEnd(20), ...sides].join('  '), ...lines].join('\n')
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
