import { methods } from '../generate/spec.ts'
import { record, recordOfParts, type Loose } from './compare-keys.ts'
import { inside, type Place } from './place.ts'

/** An operation with what its path and its document say for it. */
export interface OperationAt {
  /** Its method and path. */
  name: string
  path: string
  at: Place
  operation: Loose
  /** The security of the whole document, where the operation has none of its own. */
  security: unknown
  schemes: Record<string, Loose>
  /** Those of the path first. */
  parameters: readonly ParameterAt[]
}

export interface ParameterAt {
  parameter: Loose
  at: Place
}

/** Those of the project, and those that a document may have besides. */
export const allMethods = [...methods, 'head', 'options', 'trace'] as const

/** The operations of a document, by method and path; what a path calls its parameters makes no other path. */
export function operationsIn(document: Loose): Record<string, OperationAt> {
  const { security, components } = document
  const schemes = recordOfParts(record(components)['securitySchemes'])
  return Object.fromEntries(
    Object.entries(recordOfParts(document['paths'])).flatMap(([path, item]) =>
      allMethods.flatMap((method): [string, OperationAt][] => {
        if (item[method] === undefined) return []
        const operation = record(item[method])
        const name = `${method.toUpperCase()} ${path}`
        const id = typeof operation['operationId'] === 'string' ? operation['operationId'] : name
        const atPath = inside({ place: id, pointer: '', operation: id }, '', 'paths', path)
        const at = inside(atPath, '', method)
        const parameters = [...parametersIn(item, atPath), ...parametersIn(operation, at)]
        const own = operation['security'] ?? security
        const found = { name, path, at, operation, security: own, schemes, parameters }
        return [[name.replaceAll(/\{[^}]*\}/g, '{}'), found]]
      }),
    ),
  )
}

function parametersIn(part: Loose, at: Place): ParameterAt[] {
  const parameters = (part['parameters'] ?? []) as Loose[]
  return parameters.map((parameter, index) => {
    const words = `, ${String(parameter['name'])} in ${String(parameter['in'])}`
    return { parameter, at: inside(at, words, 'parameters', index) }
  })
}
