import { expect, test } from 'vitest'
import { asCurl, runChecks } from '../src/contract/index.ts'
import { sandboxTarget } from './suite/sandbox-target.ts'

test.each([1])('the sandbox does what the documents say, as far as seed %i looks', async (seed) => {
  const result = await runChecks(sandboxTarget(), { seed })
  console.log(result.took, result.answers, result.checks.length, result.notTried)
  console.log(result.checks.toSorted((a, b) => b.took - a.took).slice(0, 8))
  for (const f of result.findings) console.log({ ...f, calls: f.calls.map(asCurl).join('\n') })
  expect(result.findings).toEqual([])
})
