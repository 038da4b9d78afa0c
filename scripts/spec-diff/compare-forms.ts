import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../generate/spec.ts'
import { brokenBy, type Change, type Direction } from './change.ts'
import { isWords, only } from './compare-keys.ts'
import { change, inside, type Compare, type Place } from './place.ts'

/** What changed in the forms of which a value may have one. */
export interface ComparedForms {
  changes: Change[]
  /** Whether nothing but words is left to be compared. */
  isAll: boolean
}

export const formKeywords = ['oneOf', 'anyOf'] as const

/** Compares `oneOf` and `anyOf`. */
export function compareForms(
  old: Schema,
  now: Schema,
  direction: Direction,
  at: Place,
  compare: Compare,
): ComparedForms {
  const compared = formKeywords.map((key): ComparedForms => {
    const [before, after] = [formsOf(old, key), formsOf(now, key)]
    if (before === undefined && after === undefined) return { changes: [], isAll: false }
    if (before !== undefined && after !== undefined) {
      return { changes: pair(before, after, key, direction, at, compare), isAll: false }
    }
    const [plain, formed] = before === undefined ? [old, now] : [now, old]
    const isAll = isDeepStrictEqual(Object.keys(rules(formed)), [key])
    if (isAll && Object.keys(rules(plain)).length > 0) {
      return { changes: pair(before ?? [old], after ?? [now], key, direction, at, compare), isAll }
    }
    const count = `${(before ?? after ?? []).length} forms`
    const [effect, what] =
      before === undefined
        ? (['fewer', `has to have one of ${count}`] as const)
        : (['more', `no longer has to have one of ${count}`] as const)
    return { changes: [change(at, what, brokenBy(effect, direction))], isAll: false }
  })
  return {
    changes: compared.flatMap(({ changes }) => changes),
    isAll: compared.some(({ isAll }) => isAll),
  }
}

function formsOf(schema: Schema, key: 'oneOf' | 'anyOf'): Schema[] | undefined {
  return schema[key] as Schema[] | undefined
}

/** A schema without its words. */
function rules(schema: Schema): Schema {
  return only(schema, (key) => !isWords(key))
}

/** Compares the forms that belong together; what is left on one side is gone, or new. */
function pair(
  before: Schema[],
  after: Schema[],
  key: string,
  direction: Direction,
  at: Place,
  compare: Compare,
): Change[] {
  const [gone, added] = [new Set(before), new Set(after)]
  const changes: Change[] = []
  for (const belong of belongTogether) {
    for (const form of gone) {
      const others = [...added].filter((other) => belong(form, other))
      const rivals = [...gone].filter((other) => others.some((one) => belong(other, one)))
      const [same] = others
      const isCertain = others.length === 1 && rivals.length === 1
      if (same === undefined || (belong !== isEqual && !isCertain)) continue
      gone.delete(form)
      added.delete(same)
      const own = inside(at, ` as ${nameOf(form)}`, key, after.indexOf(same))
      for (const change of compare(form, same, own)) changes.push(change)
    }
  }
  for (const form of gone) {
    const own = inside(at, '', key, before.indexOf(form))
    changes.push(
      change(own, `no longer has the form ${nameOf(form)}`, brokenBy('fewer', direction)),
    )
  }
  for (const form of added) {
    const own = inside(at, '', key, after.indexOf(form))
    changes.push(change(own, `has a new form, ${nameOf(form)}`, brokenBy('more', direction)))
  }
  return changes
}

/** From the surest sign to the weakest: the same rules, the same type, and two that are left over on their own. */
const belongTogether: readonly ((one: Schema, other: Schema) => boolean)[] = [
  isEqual,
  ({ type }, { type: other }) => type === other,
  () => true,
]

function isEqual(one: Schema, other: Schema): boolean {
  return isDeepStrictEqual(rules(one), rules(other))
}

function nameOf({ title, type }: Schema): string {
  if (typeof title === 'string') return title
  return typeof type === 'string' ? type : 'without a type'
}
