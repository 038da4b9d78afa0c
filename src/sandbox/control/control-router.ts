import { TrieRouter } from 'hono/router/trie-router'
import {
  controlBase,
  controlOperations,
  type ControlOperationId,
} from '../../../generated/control-operations.ts'
import { ControlRefusal } from './control-refusal.ts'

/** Finds the operation of the control API for a method and a path. */
export interface ControlRouter {
  /** Throws a ControlRefusal for a path or a method that there is not. A HEAD finds what a GET does. */
  find(method: string, path: string): FoundOperation
}

export interface FoundOperation {
  operationId: ControlOperationId
  /** Decoded. */
  parameters: Record<string, string>
}

export function createControlRouter(): ControlRouter {
  const router = new TrieRouter<ControlOperationId>()
  const entries = Object.entries(controlOperations) as [ControlOperationId, Route][]
  const methods = new Set(entries.map(([, { method }]) => method))
  for (const [operationId, { method, path }] of entries) {
    router.add(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), operationId)
  }
  return {
    find: (asked, path) => {
      const method = asked === 'HEAD' ? 'GET' : asked
      const inside = path.slice(controlBase.length).replace(/\/$/, '')
      // The router takes any name for a method, those of Object.prototype too.
      const [found] = methods.has(method) ? router.match(method, inside)[0] : []
      if (found !== undefined) return { operationId: found[0], parameters: decode(found[1]) }
      throw refuse(
        path,
        [...methods].filter((other) => router.match(other, inside)[0].length > 0),
      )
    },
  }
}

interface Route {
  method: string
  path: string
}

function refuse(path: string, allowed: string[]): ControlRefusal {
  const shown = path.slice(0, 100)
  if (allowed.length > 0) {
    const allow = allowed.join(', ')
    return new ControlRefusal('method-not-allowed', `${shown} takes ${allow}`, { allow })
  }
  const help = `GET ${controlBase}/openapi.json lists what there is`
  return new ControlRefusal('not-found', `there is nothing at ${shown}: ${help}`)
}

function decode(parameters: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, decodePart(String(value))]),
  )
}

/** A part that is no valid percent-encoding stays as it is: nothing has such a name. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
