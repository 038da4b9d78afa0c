import { expect, test } from 'vitest'
import { readSpec, type Document } from '../generate/spec.ts'
import { compareDocuments } from './compare-documents.ts'
import { plantedChanges, type PlantedChange } from './planted-changes.ts'
import { inWords, isBreaking } from './report.ts'
import { versionProblem } from './version-rule.ts'

const { document } = await readSpec('gateway-sms')

test('a spec is not different from itself', () => {
  expect(compareDocuments(document, structuredClone(document))).toEqual([])
})

test.each(plantedChanges)('$name: $why', ({ breaking, ...change }) => {
  const changes = compareDocuments(...versions(change))
  expect(changes, 'it is noticed at all').not.toEqual([])
  expect(changes.some(isBreaking), inWords(changes.map(asOfSpec), 'before')).toBe(breaking)
})

test('a change is said with its place, in words', () => {
  const change = plantedChanges.find(({ name }) => name === 'a minimum is raised') as PlantedChange
  expect(inWords(compareDocuments(...versions(change)).map(asOfSpec), '0.1.0')).toBe(
    [
      '1 change of the specs since 0.1.0, 1 of them breaking.',
      '',
      'Breaking:',
      '  gateway-sms: sendMessage, request.priority has minimum 2 instead of 1',
    ].join('\n'),
  )
})

test('an allOf is compared by what its parts say together', () => {
  const refusal = plantedChanges.find(({ name }) => name === 'a refusal has a further code')
  const changes = compareDocuments(...versions(refusal as PlantedChange))
  expect(changes.map(({ place, what }) => `${place} ${what}`)).toEqual([
    'sendMessage 422, code 303 is new',
    'sendMessage 422.error may be 303',
  ])
})

test.each([
  ['## Unreleased', '0.1.0', false, /^$/],
  ['## Unreleased', '0.1.0', true, /needs version 0\.2\.0, and CHANGELOG\.md names no version/],
  ['## 0.1.1 (unreleased)', '0.1.0', true, /names 0\.1\.1/],
  ['## 0.2.0 (unreleased)', '0.1.0', true, /^$/],
  ['## 1.3.0 (unreleased)', '1.2.3', true, /needs version 2\.0\.0/],
  ['## [2.0.0] - 2027-01-01', '1.2.3', true, /^$/],
  ['## 10.0.0', '9.9.9', true, /^$/],
])(
  'after %s, released %s, a breaking change (%s) is refused as it should be',
  (heading, released, breaking, problem) => {
    const found = versionProblem(`# Changelog\n\n${heading}\n`, released, breaking)
    expect(found ?? '').toMatch(problem)
  },
)

function versions({ before, plant }: Omit<PlantedChange, 'breaking'>): [Document, Document] {
  const old = structuredClone(document)
  before?.(old)
  const now = structuredClone(old)
  plant(now)
  return [old, now]
}

function asOfSpec<Change>(change: Change) {
  return { spec: 'gateway-sms' as const, ...change }
}
