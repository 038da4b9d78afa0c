// The suite catches every known bug, and finds nothing wrong with a gateway without one.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operations, type OperationId } from '../../generated/operations.ts'
import { catchBugs } from './catch-bug.ts'
import { caughtByFile, readCaughtBy, writtenCaughtBy } from './caught-by.ts'
import { knownBugs } from './index.ts'
import type { KnownBug } from './known-bug.ts'
import type { Check, Target } from '../../src/contract/index.ts'
import { isLong } from '../../tools/how-many.ts'
import { checksSide, sides } from './sides.ts'
import { summary, table } from './summary.ts'

test('no side finds anything wrong with the gateway itself', async () => {
  const all = Object.keys(operations) as OperationId[]
  const none: KnownBug = { id: 'none', rule: 'Nothing is wrong (D)', operations: all }
  expect(await catchBugs([none], sides, { first: false })).toMatchObject([{ found: {} }])
})

test('a side that hangs or throws counts as having found something', async () => {
  const bug: KnownBug = { id: 'any', rule: 'Any (D)', operations: [] }
  const hanging = { name: 'hanging', find: () => new Promise<undefined>(() => {}) }
  const throwing = { name: 'throwing', find: () => Promise.reject(new Error('no response')) }
  const [caught] = await catchBugs([bug], [hanging, throwing], { first: false, timeout: 20 })
  expect(caught?.found).toMatchObject({
    hanging: { what: 'not finished after 20 ms' },
    throwing: { what: 'Error: no response' },
  })
})

test("one of the package's checks gets a broken gateway, can open new ones, and can advance the clock", async () => {
  const check: Check = {
    name: 'the list is empty at first',
    side: 'protocol',
    operations: ['listMessages'],
    run: async (target, { signal }) => {
      const { url, fresh, advance } = target
      await advance?.('1m')
      const list = (at: Target) =>
        at.fetch(`${url}/messages/`, { headers: { authorization: `Bearer ${at.token}` }, signal })
      const statuses = [await list(target), fresh && (await list(await fresh()))]
      return statuses.flatMap((response) =>
        response?.status === 404
          ? []
          : [
              {
                check: 'the list is empty at first',
                side: 'protocol' as const,
                severity: 'wrong' as const,
                cause: 'any',
                places: 1,
                checks: [],
                expected: '404',
                found: String(response?.status),
                calls: [],
              },
            ],
      )
    },
  }
  const bug = knownBugs.find(({ id }) => id === 'empty-account-200') as KnownBug
  const side = checksSide('protocol', [check])
  const [caught] = await catchBugs([bug], [side], { first: true })
  expect(caught?.found).toEqual({
    protocol: { check: 'the list is empty at first', what: 'expected 404, found 200' },
  })

  const elsewhere = { ...bug, operations: ['getMessage' as const] }
  expect(await catchBugs([elsewhere], [side], { first: true })).toMatchObject([{ found: {} }])
})

test('every known bug is caught by the check in CAUGHT-BY.txt', async () => {
  const caught = await catchBugs(knownBugs, sides, { first: true, likely: readCaughtBy() })
  const hint = 'after a change of the suite, run `npm run contract:bugs -- --first --write`'
  expect(writtenCaughtBy(caught, new Map()), hint).toBe(readFileSync(caughtByFile, 'utf8'))
  expect(caught.filter(({ found }) => Object.keys(found).length === 0)).toEqual([])
})

/** A bug for each side that no other side catches. Dredd sends the requests of `responses`. */
const ofOneSideOnly: Record<string, string> = {
  client: 'refresh-changes-nothing',
  responses: 'number-of-the-documents-not-taken',
  protocol: 'token-in-query-accepted',
  properties: 'sender-of-3-refused',
  model: 'closingForNobody=accepted',
}

test('each side has such a bug', () => {
  expect(Object.keys(ofOneSideOnly)).toEqual(sides.map(({ name }) => name))
  const known = new Set(knownBugs.map(({ id }) => id))
  expect(Object.values(ofOneSideOnly).filter((id) => !known.has(id))).toEqual([])
})

test.each(Object.entries(ofOneSideOnly).slice(0, isLong ? undefined : 1))(
  'the side %s is the only one to catch the bug %s',
  async (side, bug) => {
    const bugs = knownBugs.filter(({ id }) => id === bug)
    const caught = await catchBugs(bugs, sides, { first: false })
    expect(caught.map(({ found }) => Object.keys(found))).toEqual([[side]])
  },
)

test('the report has a line for each bug, and says how many each side caught', () => {
  const caught = [
    { id: 'one', found: { model: { check: 'a', what: 'b\nc' } }, took: { model: 1000 } },
    { id: 'another', found: {}, took: { model: 500 } },
  ]
  expect(table(caught, ['model'], true).split('\n')).toEqual([
    '         model',
    'one      x    ',
    '    model: a: b c',
    'another  ·    ',
  ])
  expect(summary(caught, ['model'], 2000).split('\n')).toEqual([
    '  model: 1, 1 of them alone, in 1.5 s',
    'caught 1 of 2 known bugs in 2.0 s',
  ])
})
