import { isDeepStrictEqual } from 'node:util'
import { methods, type Document, type Schema } from '../generate/spec.ts'
import type { Affected, Change } from './change.ts'
import { compareSchemas } from './compare-schemas.ts'

/** What changed between two versions of a document. Both are without `$ref`. */
export function compareDocuments(before: Document, after: Document): Change[] {
  return [
    ...compareServers(before, after),
    ...compareKeys(operationsIn(before), operationsIn(after), (name, old, now) => {
      if (old === undefined) return [change(name, 'is new', ['gateways'])]
      if (now === undefined) return [change(name, 'is gone', both)]
      return compareOperations(old, now)
    }),
  ]
}

const both: readonly Affected[] = ['callers', 'gateways']

interface Place {
  id: string
  operation: Loose
  /** The security of the whole document, where an operation has none of its own. */
  security: unknown
  parameters: Schema[]
}

/** A part of a document of which not everything is in the types of ../generate/spec.ts. */
type Loose = Record<string, unknown>

/** The operations of a document, by method and path. */
function operationsIn(document: Document): Record<string, Place> {
  const { security } = document as unknown as Loose
  return Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method] as unknown as Loose | undefined
        if (operation === undefined) return []
        const shared = ((item as Loose)['parameters'] ?? []) as Schema[]
        const own = (operation['parameters'] ?? []) as Schema[]
        const place: Place = {
          id: String(operation['operationId']),
          operation,
          security: operation['security'] ?? security,
          parameters: [...shared, ...own],
        }
        return [[`${method.toUpperCase()} ${path}`, place]]
      }),
    ),
  )
}

function compareOperations(old: Place, now: Place): Change[] {
  const { id } = now
  const renamed = old.id === id ? [] : [change(old.id, `is called ${id}`, ['callers'])]
  return [
    ...renamed,
    ...compareSecurity(old, now),
    ...compareWords(id, old.operation, now.operation),
    ...compareParameters(old, now),
    ...compareBodies(old, now),
    ...compareResponses(old, now),
  ]
}

function compareSecurity({ id, security: old }: Place, { security: now }: Place): Change[] {
  if (isDeepStrictEqual(old, now)) return []
  const gone = ways(old).filter((way) => !ways(now).some((other) => isDeepStrictEqual(way, other)))
  const added = ways(now).filter((way) => !ways(old).some((other) => isDeepStrictEqual(way, other)))
  return [
    ...gone.map((way) => change(id, `no longer lets in by ${wayOf(way)}`, ['callers'])),
    ...added.map((way) => change(id, `lets in by ${wayOf(way)}`, ['gateways'])),
  ]
}

/** The ways to be let in; by nothing where there is none. */
function ways(security: unknown): unknown[] {
  return Array.isArray(security) && security.length > 0 ? security : [{}]
}

function wayOf(way: unknown): string {
  const entries = Object.entries(way as Record<string, string[]>)
  if (entries.length === 0) return 'nothing'
  return entries.map(([name, scopes]) => [name, ...scopes].join(' ')).join(' and ')
}

function compareParameters(old: Place, now: Place): Change[] {
  const byName = ({ parameters }: Place) =>
    Object.fromEntries(
      parameters.map((one) => [`${String(one['name'])} in ${String(one['in'])}`, one]),
    )
  return compareKeys(byName(old), byName(now), (name, was, is) => {
    const place = `${now.id}, ${name}`
    if (was === undefined) {
      const isRequired = is?.['required'] === true
      const what = isRequired ? 'is new, and required' : 'is new'
      return [change(place, what, isRequired ? both : ['gateways'])]
    }
    if (is === undefined) return [change(place, 'is gone', both)]
    return [
      ...compareRequired(place, was, is),
      ...compareWords(place, was, is),
      ...compareSchemas(schemaOf(was), schemaOf(is), 'request', place),
    ]
  })
}

function compareRequired(place: string, old: Loose, now: Loose): Change[] {
  const [before, after] = [old['required'] === true, now['required'] === true]
  if (before === after) return []
  return [
    change(place, after ? 'is required' : 'may be left out', [after ? 'callers' : 'gateways']),
  ]
}

function compareBodies({ operation: old }: Place, { id, operation: now }: Place): Change[] {
  const [before, after] = [old['requestBody'], now['requestBody']] as (Loose | undefined)[]
  const place = `${id}, request`
  if (before === undefined && after === undefined) return []
  if (before === undefined) {
    return [change(place, 'has a body', after?.['required'] === true ? both : ['gateways'])]
  }
  if (after === undefined) return [change(place, 'has no body any more', both)]
  return [
    ...compareRequired(place, before, after),
    ...compareContents(place, before, after, 'request'),
  ]
}

function compareContents(
  place: string,
  old: Loose,
  now: Loose,
  direction: 'request' | 'response',
): Change[] {
  const contents = (value: Loose) => (value['content'] ?? {}) as Record<string, Loose>
  return compareKeys(contents(old), contents(now), (type, was, is) => {
    if (was === undefined) {
      return [change(place, `may be ${type}`, [direction === 'request' ? 'gateways' : 'callers'])]
    }
    if (is === undefined) return [change(place, `is no longer ${type}`, both)]
    return [
      ...compareWords(place, was, is),
      ...compareSchemas(schemaOf(was), schemaOf(is), direction, place),
    ]
  })
}

function compareResponses({ operation: old }: Place, { id, operation: now }: Place): Change[] {
  return compareKeys(responses(old), responses(now), (status, was, is) => {
    const place = `${id} ${status}`
    // Every caller has to expect a refusal that is new; a success that is new has to be read.
    if (was === undefined) return [change(place, 'is new', status < '3' ? both : ['gateways'])]
    if (is === undefined) return [change(place, 'is gone', both)]
    return [
      ...compareErrors(place, was, is),
      ...compareHeaders(place, was, is),
      ...compareWords(place, was, is),
      ...compareContents(place, was, is, 'response'),
    ]
  })
}

function responses(operation: Loose): Record<string, Loose> {
  return (operation['responses'] ?? {}) as Record<string, Loose>
}

/** The codes of a refusal, whose names the client exports. */
function compareErrors(place: string, old: Loose, now: Loose): Change[] {
  const errors = (response: Loose) =>
    Object.fromEntries(
      ((response['x-errors'] ?? []) as Loose[]).map((one) => [String(one['code']), one]),
    )
  return compareKeys(errors(old), errors(now), (code, was, is) => {
    const at = `${place}, code ${code}`
    if (was === undefined) return [change(at, 'is new', ['gateways'])]
    if (is === undefined) return [change(at, 'is gone', both)]
    if (was['name'] !== is['name']) {
      return [
        change(at, `is called ${String(is['name'])}, not ${String(was['name'])}`, ['callers']),
      ]
    }
    return isDeepStrictEqual(was, is) ? [] : [change(at, 'is said in other words', [])]
  })
}

function compareHeaders(place: string, old: Loose, now: Loose): Change[] {
  const headers = (response: Loose) => (response['headers'] ?? {}) as Record<string, Loose>
  return compareKeys(headers(old), headers(now), (name, was, is) => {
    const at = `${place}, header ${name}`
    if (was === undefined)
      return [change(at, 'is new', is?.['required'] === true ? ['gateways'] : [])]
    if (is === undefined) return [change(at, 'is gone', ['callers'])]
    const [before, after] = [was['required'] === true, is['required'] === true]
    const required =
      before === after
        ? []
        : [change(at, after ? 'is required' : 'may be missing', [after ? 'gateways' : 'callers'])]
    return [...required, ...compareSchemas(schemaOf(was), schemaOf(is), 'response', at)]
  })
}

function environments({ servers }: Document): Record<string, string> {
  return Object.fromEntries(
    servers.flatMap((server) =>
      server['x-environment'] === undefined ? [] : [[server['x-environment'], server.url]],
    ),
  )
}

/** Tokens are for a host; what is called the same is to stay the same. */
function compareServers(before: Document, after: Document): Change[] {
  return compareKeys(environments(before), environments(after), (name, was, is) => {
    const place = `environment ${name}`
    if (was === undefined) return [change(place, `is new: ${is}`, [])]
    if (is === undefined) return [change(place, 'is gone', ['callers'])]
    return was === is ? [] : [change(place, `is ${is} instead of ${was}`, ['callers'])]
  })
}

function compareWords(place: string, old: Loose, now: Loose): Change[] {
  return ['summary', 'description', 'example', 'examples', 'tags', 'deprecated']
    .filter((key) => !isDeepStrictEqual(old[key], now[key]))
    .map((key) => change(place, `has another ${key}`, []))
}

function compareKeys<Value>(
  old: Record<string, Value>,
  now: Record<string, Value>,
  compare: (key: string, was: Value | undefined, is: Value | undefined) => Change[],
): Change[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return keys.flatMap((key) => compare(key, old[key], now[key]))
}

function change(place: string, what: string, breaks: readonly Affected[]): Change {
  return { place, what, breaks }
}

function schemaOf(part: Loose): Schema {
  return (part['schema'] ?? {}) as Schema
}
