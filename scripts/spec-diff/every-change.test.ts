import { expect, test } from 'vitest'
import { readSpec, type Document, type SpecName } from '../generate/spec.ts'
import { compareDocuments } from './compare-documents.ts'

const specs: readonly SpecName[] = ['gateway-sms', 'tokens']

// A change for which nobody has written a rule must not pass for none.
test.each(specs)(
  'whatever is changed or deleted in %s is noticed',
  async (name) => {
    const { document } = await readSpec(name)
    const { paths, components } = document
    const { schemas, parameters, responses } = components as Record<string, object | undefined>
    // A component is compared where it is used.
    const seen = new Set(
      [paths, schemas, parameters, responses].map((part) => JSON.stringify(part)),
    )
    const unseen = [
      ...unseenEdits(document, document, seen),
      // A document with one path is soon compared.
      ...Object.entries(paths).flatMap(([path, item]) =>
        unseenEdits({ ...document, paths: { [path]: item } }, item, seen),
      ),
    ]
    expect(unseen.filter((where) => !saysNothing.test(where))).toEqual([])
  },
  30_000,
)

// The version is that of the release; that the code of a refusal is an integer is said twice.
const saysNothing = /^\/info\/version|allOf\/\d\/properties\/error\/type deleted$/

function unseenEdits(document: Document, part: object, seen: Set<string>): string[] {
  const before = structuredClone(document)
  const unseen: string[] = []
  let count = 0
  for (const { where, change, undo } of editsOf(part, '', seen)) {
    change()
    if (compareDocuments(before, document).length === 0) unseen.push(where)
    undo()
    count += 1
  }
  expect(compareDocuments(before, document), 'every edit is undone').toEqual([])
  expect(count).toBeGreaterThan(20)
  return unseen
}

interface Edit {
  where: string
  change: () => void
  undo: () => void
}

/** Another value, or none, for every key; of parts that are equal one is edited. */
function* editsOf(value: object, where: string, seen: Set<string>): Generator<Edit> {
  const text = JSON.stringify(value)
  if (seen.has(text)) return
  seen.add(text)
  for (const [key, was] of Object.entries(value)) {
    const own = `${where}/${key}`
    if (isObject(was) && key !== 'example') yield* editsOf(was, own, seen)
    else yield edit(value, key, was, other(was), own)
    if (!Array.isArray(value)) yield edit(value, key, was, undefined, `${own} deleted`)
  }
}

function edit(parent: object, key: string, was: unknown, is: unknown, where: string): Edit {
  return {
    where,
    change: () => {
      if (is === undefined) Reflect.deleteProperty(parent, key)
      else Reflect.set(parent, key, is)
    },
    undo: () => {
      Reflect.set(parent, key, was)
    },
  }
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : `${String(value)}x`
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
