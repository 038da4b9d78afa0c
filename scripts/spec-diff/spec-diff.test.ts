import { expect, test } from 'vitest'
import { readSpec, type Document, type SpecName } from '../generate/spec.ts'
import { everybody, type Change } from './change.ts'
import { compareDocuments } from './compare-documents.ts'
import { jsonOf, send, type PlantedChange, type Verdict } from './planted/planted-change.ts'
import { plantedChanges } from './planted/planted-changes.ts'
import { inWords } from './report.ts'

const documents = {
  'gateway-sms': await read('gateway-sms'),
  tokens: await read('tokens'),
  'sandbox-control': await read('sandbox-control'),
}

test.each(Object.entries(documents))('%s is not different from itself', (_, document) => {
  expect(compareDocuments(document, structuredClone(document))).toEqual([])
})

test.each(plantedChanges)('$name, which breaks $breaks: $why', (planted) => {
  const changes = changesOf(planted)
  expect(changes, 'it is noticed at all').not.toEqual([])
  expect(verdictOn(changes), said(planted)).toBe(planted.breaks)
})

test('a change is said with its place, and whom it breaks', () => {
  expect(said(named('a minimum is raised'))).toBe(
    [
      '1 change of the specs since 0.1.0, 1 of them breaking.',
      '',
      'Breaking: programs that use the client have to follow:',
      '  gateway-sms: sendMessage, request.priority has minimum 2 instead of 1 (gateways have to follow too)',
    ].join('\n'),
  )
})

test('the same change in several places is said once, with the places', () => {
  const both = structuredClone(documents['gateway-sms'])
  for (const path of ['/messages/', '/messages/{id}']) {
    Object.assign(both.paths[path]?.get?.responses['401'] ?? {}, { description: 'Other words.' })
  }
  expect(inWords(asOfSpec(compareDocuments(documents['gateway-sms'], both)), '0.1.0')).toBe(
    [
      '2 changes of the specs since 0.1.0, 0 of them breaking.',
      '',
      'Breaking nobody:',
      '  gateway-sms: listMessages 401 has another description',
      '    also getMessage 401',
    ].join('\n'),
  )
})

test('a change has a pointer to where it stands', () => {
  expect(changesOf(named('a minimum is raised'))).toEqual([
    {
      place: 'sendMessage, request.priority',
      pointer:
        '/paths/~1messages~1/post/requestBody/content/application~1json/schema/properties/priority',
      operation: 'sendMessage',
      what: 'has minimum 2 instead of 1',
      breaks: everybody,
    },
  ])
})

test('an allOf is compared by what its parts say together', () => {
  const changes = changesOf(named('a refusal has a further code'))
  expect(changes.map(({ place, what }) => `${place} ${what}`)).toEqual([
    'sendMessage 422, code 303 is new',
    'sendMessage 422.error may be 303',
  ])
})

test('parts of an allOf that contradict each other are not taken for one', () => {
  const changes = changesOf({
    ...named('a refusal says its code as a text'),
    plant: (document) => {
      jsonOf(send(document).responses['422']).allOf.push({ type: 'array' })
    },
  })
  expect(verdictOn(changes)).toBe('everybody')
})

/** With every $ref replaced by a copy, so that what is changed in one place stays as it was in the others. */
async function read(name: SpecName): Promise<Document> {
  const { document } = await readSpec(name)
  return JSON.parse(JSON.stringify(document)) as Document
}

function named(name: string): PlantedChange {
  const found = plantedChanges.find((one) => one.name === name)
  if (found === undefined) throw new Error(`No planted change is called "${name}".`)
  return found
}

function changesOf({ spec, before, plant }: PlantedChange): Change[] {
  const old = structuredClone(documents[spec])
  before?.(old)
  const now = structuredClone(old)
  plant(now)
  return compareDocuments(old, now)
}

function verdictOn(changes: readonly Change[]): Verdict {
  const affected = new Set(changes.flatMap(({ breaks }) => breaks))
  if (affected.size === 2) return 'everybody'
  const [one = 'nobody'] = affected
  return one
}

function said(planted: PlantedChange): string {
  return inWords(asOfSpec(changesOf(planted)), '0.1.0')
}

function asOfSpec(changes: readonly Change[]) {
  return changes.map((change) => ({ spec: 'gateway-sms' as const, ...change }))
}
