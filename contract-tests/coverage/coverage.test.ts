// Every documented response is seen by two sides at least, and nearly every property of a response; each would be missed.
import { beforeAll, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { runContract, type ContractResult } from '../run/run-contract.ts'
import { coverageOf, inWords, table } from './coverage.ts'

let result: ContractResult

beforeAll(async () => {
  result = await runContract({ bugs: false })
})

test('a run of everything finds nothing wrong', () => {
  expect(result.findings).toEqual([])
  expect(new Set(result.checks.map(({ side }) => side))).toEqual(
    new Set(['responses', 'protocol', 'properties', 'model', 'dredd', 'prism', 'ledger']),
  )
})

test('every documented response is seen by two sides, and 98 of 100 properties are', () => {
  const coverage = coverageOf(result)
  expect(coverage.gaps, table(coverage)).toEqual([])
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

test('properties that nobody sees are a gap, by their names', () => {
  const exercised = result.exercised.map((row) =>
    row.status < 300 ? { ...row, properties: [] } : row,
  )
  const { gaps } = coverageOf({ exercised })
  expect(gaps).toEqual([expect.stringContaining('sendMessage 201 $.data[*].sender')])
})

test('the coverage in words names every side', () => {
  expect(inWords(coverageOf(result))).toMatch(
    /^73 documented responses, and of 543 properties 543 seen\n {2}responses +73 of the responses/,
  )
})
