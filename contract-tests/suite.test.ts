// The package's checks find nothing wrong with the sandbox. GATEWAY_SMS_SEEDS=100 tries 100 seeds.
import { expect, test } from 'vitest'
import { asCurl, runChecks, type Finding, type OwnSide } from '../src/contract/index.ts'
import { sandboxTarget } from './suite/sandbox-target.ts'

const seeds = Array.from({ length: Number(process.env['GATEWAY_SMS_SEEDS'] ?? 2) }, (_, i) => i + 1)

/** The other sides make the same requests with every seed. */
const sidesWithSeeds: OwnSide[] = ['properties', 'model']

test('every check runs on the sandbox, and finds nothing wrong', async () => {
  const { findings, skipped, checks } = await runChecks(sandboxTarget())
  expect(findings.map(inWords)).toEqual([])
  expect(skipped).toEqual([])
  expect(new Set(checks.map(({ side }) => side))).toEqual(
    new Set(['responses', 'protocol', 'properties', 'model']),
  )
})

test.each(seeds)('nothing is wrong with seed %i', { timeout: 60_000 }, async (seed) => {
  const { findings } = await runChecks(sandboxTarget(), { seed, sides: sidesWithSeeds })
  expect(findings.map(inWords)).toEqual([])
})

function inWords({ check, expected, found, calls }: Finding): string {
  return [check, `expected ${expected}`, `found ${found}`, ...calls.map(asCurl)].join('\n')
}
