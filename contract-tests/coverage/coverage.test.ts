// At least two sides see every documented response and nearly every property; a missing one is a gap.
import { beforeAll, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { runContract, type ContractResult } from '../run/run-contract.ts'
import { coverageOf, inWords } from './coverage.ts'

let result: ContractResult

beforeAll(async () => {
  result = await runContract({ bugs: false })
})

test('the entire suite finds nothing wrong', () => {
  expect(result.findings).toEqual([])
  expect(new Set(result.checks.map(({ side }) => side))).toEqual(
    new Set(['responses', 'protocol', 'properties', 'model', 'dredd', 'prism', 'ledger']),
  )
})

test('two sides see every documented response, and some side sees 98% of the properties', () => {
  const coverage = coverageOf(result)
  expect(coverage.gaps, inWords(coverage)).toEqual([])
  const statuses = Object.values(operations).flatMap(
    (operation): readonly number[] => operation.statuses,
  )
  expect(coverage.responses).toHaveLength(statuses.length)
})

test('a response that only one side sees is a gap', () => {
  const exercised = result.exercised.filter(
    ({ operation, status, side }) =>
      side === 'dredd' || operation !== 'cancelMessage' || status !== 200,
  )
  expect(coverageOf({ exercised }).gaps).toEqual(['cancelMessage 200 is seen by dredd only'])
})

test('properties that no side sees are a gap, and are named', () => {
  const exercised = result.exercised.map((row) =>
    row.status < 300 ? { ...row, properties: [] } : row,
  )
  const { gaps } = coverageOf({ exercised })
  expect(gaps).toEqual([expect.stringContaining('sendMessage 201 $.data[*].sender')])
})

test('the coverage as text names every side', () => {
  expect(inWords(coverageOf(result))).toMatch(
    /^73 documented responses; 543 of 543 properties seen\n {2}responses +73 of the responses/,
  )
})
