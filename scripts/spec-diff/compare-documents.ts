import type { Document } from '../generate/spec.ts'
import { everybody, type Change } from './change.ts'
import {
  compareKeys,
  compareRest,
  isWords,
  only,
  record,
  recordOfParts,
  type Loose,
} from './compare-keys.ts'
import { compareOperations } from './compare-operations.ts'
import { compareServers } from './compare-servers.ts'
import { allMethods, operationsIn } from './operations-in.ts'
import { change, inside, type Place } from './place.ts'

/** What changed between two versions of a document. Both are without `$ref`. */
export function compareDocuments(before: Document, after: Document): Change[] {
  const [old, now] = [before, after] as unknown as [Loose, Loose]
  return [
    ...compareRest(whole, old, now, ['info', 'servers', 'security', 'paths', 'components']),
    // The version of the document is the vendor's; ours is that of the package.
    ...compareRest(whole, record(old['info']), record(now['info']), ['version']),
    ...compareServers(old, now),
    ...comparePaths(recordOfParts(old['paths']), recordOfParts(now['paths'])),
    ...compareKeys(operationsIn(old), operationsIn(now), (_, was, is) => {
      if (was === undefined) {
        return is === undefined
          ? []
          : [change({ ...is.at, place: is.name }, 'is new', ['gateways'])]
      }
      if (is === undefined) return [change({ ...was.at, place: was.name }, 'is gone', everybody)]
      return compareOperations(was, is)
    }),
    ...compareComponents(record(old['components']), record(now['components'])),
  ]
}

const whole: Place = { place: 'the document', pointer: '' }

/** What a path says besides its operations. */
function comparePaths(old: Record<string, Loose>, now: Record<string, Loose>): Change[] {
  return compareKeys(old, now, (path, was, is) => {
    const at = inside({ place: path, pointer: '' }, '', 'paths', path)
    return was === undefined || is === undefined
      ? []
      : compareRest(at, was, is, [...allMethods, 'parameters'])
  })
}

/** Types have the names of the components; what is in one is compared where it is used. */
function compareComponents(old: Loose, now: Loose): Change[] {
  return compareKeys(old, now, (kind, was, is) =>
    compareKeys(recordOfParts(was), recordOfParts(is), (name, one, other) => {
      const at = inside({ place: `${kind} ${name}`, pointer: '' }, '', 'components', kind, name)
      if (kind === 'securitySchemes') return compareSchemes(at, one, other)
      if (one === undefined) return [change(at, 'is new', [])]
      return other === undefined ? [change(at, 'is gone from the types', ['callers'])] : []
    }),
  )
}

/** The words of a scheme alone: whom it lets in is compared operation by operation. */
function compareSchemes(at: Place, old?: Loose, now?: Loose): Change[] {
  if (old === undefined) return [change(at, 'is new', [])]
  if (now === undefined) return [change(at, 'is gone', [])]
  return compareRest(at, only(old, isWords), only(now, isWords), [])
}
