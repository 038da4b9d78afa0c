import { everybody, type Change } from './change.ts'
import { compareContents } from './compare-contents.ts'
import { compareKeys, compareRest, record, type Loose } from './compare-keys.ts'
import { compareResponses } from './compare-responses.ts'
import { compareSchemas } from './compare-schemas.ts'
import { compareSecurity } from './compare-security.ts'
import type { OperationAt, ParameterAt } from './operations-in.ts'
import { change, inside, type Place } from './place.ts'

/** What changed between two versions of an operation. */
export function compareOperations(old: OperationAt, now: OperationAt): Change[] {
  const { at } = now
  const renamed =
    old.at.operation === at.operation
      ? []
      : [change({ ...at, place: old.at.place }, `is called ${at.place}`, ['callers'])]
  // On the wire it is the same path, but the types have the names of its parameters.
  const moved = old.path === now.path ? [] : [change(at, `is at ${now.path}`, ['callers'])]
  return [
    ...renamed,
    ...moved,
    ...compareSecurity(at, old, now),
    ...compareParameters(old, now),
    ...compareBodies(inside(at, ', request', 'requestBody'), old.operation, now.operation),
    ...compareResponses(at, old.operation, now.operation),
    ...compareRest(at, old.operation, now.operation, [
      'operationId',
      'security',
      'parameters',
      'requestBody',
      'responses',
    ]),
  ]
}

function compareParameters(old: OperationAt, now: OperationAt): Change[] {
  return compareKeys(byName(old), byName(now), (_, was, is) => {
    if (was === undefined) {
      if (is === undefined) return []
      const isRequired = is.parameter['required'] === true
      return isRequired
        ? [change(is.at, 'is new, and required', everybody)]
        : [change(is.at, 'is new', ['gateways'])]
    }
    if (is === undefined) return [change(was.at, 'is gone', everybody)]
    const [before, after] = [was.parameter, is.parameter]
    return [
      ...compareRequired(is.at, before, after),
      ...compareSchemas(
        record(before['schema']),
        record(after['schema']),
        'request',
        inside(is.at, '', 'schema'),
      ),
      ...compareRest(is.at, before, after, ['name', 'in', 'required', 'schema']),
    ]
  })
}

/** One of the path goes by its place there, which stays when it is called something else; the later of two counts. */
function byName({ parameters, path }: OperationAt): Record<string, ParameterAt> {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name)
  return Object.fromEntries(
    parameters.map((one) => {
      const { name, in: kind } = one.parameter as { name: string; in: string }
      const key = kind === 'path' ? inPath.indexOf(name) : name
      return [`${key} in ${kind}`, one]
    }),
  )
}

function compareBodies(at: Place, old: Loose, now: Loose): Change[] {
  const [before, after] = [old['requestBody'], now['requestBody']] as (Loose | undefined)[]
  if (before === undefined && after === undefined) return []
  if (before === undefined) {
    const isRequired = after?.['required'] === true
    return [
      change(
        at,
        isRequired ? 'has a body, which is required' : 'may have a body',
        isRequired ? everybody : ['gateways'],
      ),
    ]
  }
  if (after === undefined) return [change(at, 'has no body any more', everybody)]
  return [
    ...compareRequired(at, before, after),
    ...compareContents(at, before, after, 'request'),
    ...compareRest(at, before, after, ['required', 'content']),
  ]
}

function compareRequired(at: Place, old: Loose, now: Loose): Change[] {
  const [before, after] = [old['required'] === true, now['required'] === true]
  if (before === after) return []
  return [
    after ? change(at, 'is required', everybody) : change(at, 'may be left out', ['gateways']),
  ]
}
