import { TrieRouter } from 'hono/router/trie-router'
import { operations, type OperationId } from '../../../generated/operations.ts'

/** An operation that was found for a method and a path. */
export interface Route<Id> {
  operationId: Id
  /** The path's parameters, decoded. */
  parameters: Record<string, string>
}

/** Finds the operation for a method and a path; where there is none, the methods that the path has. */
export interface Router<Id> {
  find(method: string, path: string): Route<Id> | readonly string[]
}

/** Of each operation its method and its paths, with parameters as `{id}`. */
export function createRouter<Id extends string>(
  routes: Iterable<readonly [id: Id, method: string, paths: Iterable<string>]>,
): Router<Id> {
  const router = new TrieRouter<Id>()
  const methods = new Set<string>()
  for (const [id, method, paths] of routes) {
    methods.add(method)
    for (const path of paths) router.add(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), id)
  }
  return {
    find: (method, path) => {
      // The router takes any name for a method, those of Object.prototype too.
      const [found] = methods.has(method) ? router.match(method, path)[0] : []
      if (found !== undefined) {
        return { operationId: found[0], parameters: decode(found[1] as Record<string, string>) }
      }
      return [...methods].filter((other) => router.match(other, path)[0].length > 0)
    },
  }
}

/** A router over every path of both specs; `eitherForm` takes each with and without its trailing slash (A18). */
export function createGatewayRouter(eitherForm: boolean): Router<OperationId> {
  const ids = Object.keys(operations) as OperationId[]
  return createRouter(
    ids.map((id) => [id, operations[id].method, formsOf(id, operations[id].path, eitherForm)]),
  )
}

/** The forms of a path: as documented, with or without its last slash, and without its last parameter where its absence is documented. */
function formsOf(operationId: OperationId, path: string, eitherForm: boolean): Set<string> {
  const forms = [path]
  const parameterRequired = operations[operationId].errors.some((error) =>
    error.name.endsWith('-id-required'),
  )
  if (parameterRequired) forms.push(path.slice(0, path.lastIndexOf('/') + 1))
  return new Set(eitherForm ? forms.flatMap((form) => [form, toggleSlash(form)]) : forms)
}

function toggleSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`
}

function decode(parameters: Record<string, string>): Record<string, string> {
  const decoded: Record<string, string> = {}
  for (const [name, value] of Object.entries(parameters)) decoded[name] = decodePart(value)
  return decoded
}

/** A part of a path that is no valid percent-encoding stays as it is: no id, number or name looks like that. */
function decodePart(part: string): string {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
