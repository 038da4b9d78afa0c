import { everybody, type Change, type Direction } from './change.ts'
import { compareKeys, compareRest, record, recordOfParts, type Loose } from './compare-keys.ts'
import { compareSchemas } from './compare-schemas.ts'
import { change, inside, type Place } from './place.ts'

/** What changed between the contents of two bodies, by content type. */
export function compareContents(at: Place, old: Loose, now: Loose, direction: Direction): Change[] {
  const [before, after] = [recordOfParts(old['content']), recordOfParts(now['content'])]
  return compareKeys(before, after, (type, was, is) => {
    const own = inside(at, '', 'content', type)
    if (was === undefined) {
      return [change(own, `may be ${type}`, direction === 'request' ? ['gateways'] : ['callers'])]
    }
    if (is === undefined) return [change(own, `is no longer ${type}`, everybody)]
    const schema = inside(own, '', 'schema')
    return [
      ...compareSchemas(record(was['schema']), record(is['schema']), direction, schema),
      ...compareRest(own, was, is, ['schema']),
    ]
  })
}
