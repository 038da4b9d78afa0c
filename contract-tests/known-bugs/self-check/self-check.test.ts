// Each known bug is one: its gateway answers differently from the unbroken one, at the place that the bug is about.
import { expect, test } from 'vitest'
import { assumptions } from '../../../generated/assumptions.ts'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts'
import { createBroken } from '../breaking/broken-gateway.ts'
import { knownBugs } from '../index.ts'
import { differences } from './differences.ts'
import { observations } from './observations.ts'
import { createProbe } from './probe.ts'
import type { Scenario } from './scenarios.ts'
import * as scenarios from './scenarios.ts'

const options = {
  seed: 'gateway-sms',
  clock: 'manual',
  startAt: new Date('2026-01-15T10:00:00.000Z'),
  maxBodyBytes: 10_000,
} as const

const all: Scenario[] = Object.values(scenarios)
const sound = new Map(all.map((scenario) => [scenario, observe(scenario, createSandbox(options))]))

test.each(knownBugs.map((bug) => ({ bug, id: bug.id })))(
  '$id breaks its gateway',
  async ({ bug }) => {
    const [scenario, place] = observations[bug.id]
    const wrong = await observe(scenario, createBroken(bug, options))
    expect(differences(await sound.get(scenario), wrong)).toContain(place)
  },
)

test('the same scenario twice shows no difference of an unbroken gateway', async () => {
  for (const [scenario, right] of sound) {
    expect(differences(await right, await observe(scenario, createSandbox(options)))).toEqual([])
  }
})

test('a gateway that lets everything through shows no difference', async () => {
  for (const [scenario, right] of sound) {
    const bug = { id: 'none', rule: '', source: 'D', operations: [] } as const
    const gateway = createBroken({ ...bug, breaks: () => (call, pass) => pass(call) }, options)
    expect(differences(await right, await observe(scenario, gateway))).toEqual([])
  }
})

test('no two bugs have the same id, and ids are in kebab-case', () => {
  const ids = knownBugs.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('every assumption that a bug names exists', () => {
  const known = new Set<string>(Object.values(assumptions).map(({ id }) => id))
  const named = knownBugs.map(({ source }) => source).filter((source) => /^A\d/.test(source))
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

async function observe(scenario: Scenario, sandbox: Sandbox): Promise<unknown> {
  try {
    return await scenario(createProbe(sandbox))
  } finally {
    await sandbox.close()
  }
}
