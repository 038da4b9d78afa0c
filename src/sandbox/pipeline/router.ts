import { TrieRouter } from 'hono/router/trie-router'
import { operations, type OperationId } from '../../../generated/operations.ts'

export interface Route<Id> {
  operationId: Id
  /** Decoded. */
  parameters: Record<string, string>
}

export interface Router<Id> {
  /** Returns the operation or, where there is none, the methods that the path has. */
  find(method: string, path: string): Route<Id> | readonly string[]
}

/** Paths have parameters as `{id}`. */
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
      // TrieRouter finds names of Object.prototype as methods too.
      const [found] = methods.has(method) ? router.match(method, path)[0] : []
      if (found !== undefined) {
        return { operationId: found[0], parameters: decode(found[1] as Record<string, string>) }
      }
      return [...methods].filter((other) => router.match(other, path)[0].length > 0)
    },
  }
}

/** A router of both specs. With `eitherForm` a path matches with and without its trailing slash (A18). */
export function createGatewayRouter(eitherForm: boolean): Router<OperationId> {
  const ids = Object.keys(operations) as OperationId[]
  return createRouter(
    ids.map((id) => [id, operations[id].method, formsOf(id, operations[id].path, eitherForm)]),
  )
}

/** The documented path, without its last parameter too where an error for that is documented. */
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

/** Leaves an invalid percent-encoding undecoded: no id, number or name looks like that. */
function decodePart(part: string): string {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
