import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSpec, type Document, type SpecName } from '../../scripts/generate/spec.ts'
import { isLong } from '../../tools/how-many.ts'
import { compareSpecs } from '../../scripts/spec-diff/compare-specs.ts'
import { inWords } from '../../scripts/spec-diff/report.ts'

/** A change of a spec, with a verdict by hand. */
interface SeededChange {
  name: string
  spec: SpecName
  breaking: boolean
  why: string
  /** Made first, if the spec does not have it yet. */
  before?: Edit[]
  change: Edit[]
}

/** Sets the value at a JSON pointer, or removes it. */
interface Edit {
  path: string
  value?: unknown
}

const seeded = JSON.parse(
  readFileSync(new URL('seeded-changes.json', import.meta.url), 'utf8'),
) as SeededChange[]

/** Changes with the wrong verdict; see docs/decisions/0013. */
const misjudged = new Set([
  'a text may also be a number',
  'a response may have undocumented properties',
  'a header of a response becomes optional',
  'an operation needs no authentication any more',
  'forms are described',
  'a number loses the format double',
])

const documents = Object.fromEntries(
  await Promise.all(
    (['gateway-sms', 'tokens'] as const).map(async (name) => [name, await read(name)] as const),
  ),
) as Record<SpecName, Document>

test.concurrent.each(seeded.filter((_, i) => isLong || i % 10 === 0))(
  '$name, breaking: $breaking, because $why',
  async (one) => {
    const { spec, before = [], change, breaking, name } = one
    const old = edited(documents[spec], before)
    const changes = await compareSpecs(spec, old, edited(old, change))
    expect(changes, 'a change is found').not.toEqual([])
    const isBreaking = changes.some((found) => found.isBreaking)
    expect(isBreaking, inWords(changes, '0.1.0')).toBe(breaking !== misjudged.has(name))
  },
  120_000,
)

test('a spec does not differ from itself', async () => {
  const document = documents['gateway-sms']
  expect(await compareSpecs('gateway-sms', document, structuredClone(document))).toEqual([])
}, 60_000)

test('a report has the breaking changes first, with their places', () => {
  const spec = 'gateway-sms'
  const changes = [
    { spec, pointer: '/a', what: 'is added', isBreaking: false },
    { spec, pointer: '/b', what: 'is removed', isBreaking: true },
  ] as const
  expect(inWords(changes, '0.1.0')).toBe(
    [
      '2 changes of the specs since 0.1.0, 1 breaking.',
      '',
      'Breaking: programs that use the client must change:',
      '  gateway-sms: /b is removed',
      '',
      'Not breaking:',
      '  gateway-sms: /a is added',
    ].join('\n'),
  )
})

/** With every $ref replaced by a copy, so that an edit changes one place only. */
async function read(name: SpecName): Promise<Document> {
  const { document } = await readSpec(name)
  return JSON.parse(JSON.stringify(document)) as Document
}

function edited(document: Document, edits: readonly Edit[]): Document {
  const copy = structuredClone(document)
  for (const { path, value } of edits) {
    const keys = path.split('/').slice(1)
    const [last = '', ...above] = keys
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .toReversed()
    const holder = above.reduceRight<object>((node, key) => Reflect.get(node, key) as object, copy)
    if (value === undefined) Reflect.deleteProperty(holder, last)
    else Reflect.set(holder, last, value)
  }
  return copy
}
