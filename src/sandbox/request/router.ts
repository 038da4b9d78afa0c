import { TrieRouter } from 'hono/router/trie-router'
import { operations, type OperationId } from '../../../generated/operations.ts'
import { Refusal } from './refusal.ts'

/** Finds the operation for a method and a path. */
export interface Router {
  /** Throws a Refusal for a path or a method that the gateway does not have. */
  find(
    method: string,
    path: string,
  ): { operationId: OperationId; parameters: Record<string, string> }
}

/** A router over every path of both specs; `eitherForm` takes each with and without its trailing slash (A18). */
export function createRouter(eitherForm: boolean): Router {
  const router = new TrieRouter<OperationId>()
  const methods = new Set<string>()
  for (const [operationId, { method, path }] of Object.entries(operations) as [
    OperationId,
    Route,
  ][]) {
    methods.add(method)
    for (const form of formsOf(operationId, path, eitherForm)) {
      router.add(method, form.replaceAll(/\{(\w+)\}/g, ':$1'), operationId)
    }
  }
  return {
    find: (method, path) => {
      // The router takes any name for a method, those of Object.prototype too.
      const [found] = methods.has(method) ? router.match(method, path)[0] : []
      if (found !== undefined)
        return { operationId: found[0], parameters: decode(found[1] as Record<string, string>) }
      const allowed = [...methods].filter((other) => router.match(other, path)[0].length > 0)
      if (allowed.length === 0)
        throw new Refusal(404, undefined, `There is nothing at ${path.slice(0, 100)}`)
      throw new Refusal(405, undefined, `${path.slice(0, 100)} takes ${allowed.join(', ')}`, {
        allow: allowed.join(', '),
      })
    },
  }
}

interface Route {
  method: string
  path: string
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
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, decodePart(value)]),
  )
}

/** A part of a path that is no valid percent-encoding stays as it is: no id and no number looks like that. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
