import { RegExpRouter } from 'hono/router/reg-exp-router'
import { operations, type OperationId } from '../../../generated/operations.ts'

export interface Route<Id> {
  operationId: Id
  /** The path's decoded parameters. */
  parameters: Record<string, string>
}

export type Router<Id extends string> = ReturnType<typeof createRouter<Id>>

/** Creates a router. Parameters in a path have the form `{id}`. */
export function createRouter<Id extends string>(
  routes: Iterable<readonly [id: Id, method: string, paths: Iterable<string>]>,
) {
  const router = new RegExpRouter<Id>()
  const methods = new Set<string>()
  for (const [id, method, paths] of routes) {
    methods.add(method)
    for (const path of paths) router.add(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), id)
  }
  return {
    /** Returns the operation or, if no operation matches, the methods that the path accepts. */
    find: (method: string, path: string): Route<Id> | readonly string[] => {
      // RegExpRouter accepts any text as a method.
      const [[route] = [], values = []] = methods.has(method) ? router.match(method, path) : []
      if (route === undefined) {
        return [...methods].filter((other) => router.match(other, path)[0].length > 0)
      }
      const [operationId, places] = route as [Id, Record<string, number>]
      const parameters: Record<string, string> = {}
      for (const name in places) parameters[name] = decodePart(values[places[name] as number] ?? '')
      return { operationId, parameters }
    },
  }
}

/** Creates the gateway's router. With `eitherForm`, a path matches with or without a trailing slash (A18). */
export function createGatewayRouter(eitherForm: boolean): Router<OperationId> {
  const ids = Object.keys(operations) as OperationId[]
  return createRouter(
    ids.map((id) => [id, operations[id].method, formsOf(id, operations[id].path, eitherForm)]),
  )
}

/** A path's forms. They include the path without its last parameter, if a missing parameter has a documented error. */
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

/** Decodes a segment of a path. Invalid percent-encoding is left unchanged, because no id, number or name contains any. */
function decodePart(part: string): string {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
