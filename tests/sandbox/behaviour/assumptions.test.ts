import { expect, test } from 'vitest'
import { assumptions, createSandbox, type AssumptionName } from '../../../src/sandbox/index.ts'
import { accessCases } from './assumptions.access-cases.ts'
import { callbackCases } from './assumptions.callback-cases.ts'
import { unreachable, type AssumptionCases } from './assumptions.cases.ts'
import { messageCases } from './assumptions.message-cases.ts'
import { queueCases } from './assumptions.queue-cases.ts'
import { start, type TestGateway } from './testing.ts'

/** A missing switch or value does not compile. */
const cases: AssumptionCases = {
  ...accessCases,
  ...messageCases,
  ...queueCases,
  ...callbackCases,
}

const switches = Object.keys(assumptions) as AssumptionName[]
const values = switches.flatMap((name) =>
  Object.entries(cases[name].see).map(([value, seen]) => ({ name, value, seen })),
)

test.each(values)(
  '$name: $value has the effect that its description states',
  async ({ name, value, seen }) => {
    await using gateway = startWith({ [name]: value })
    expect(await cases[name].look(gateway)).toEqual(seen)
  },
)

test.each(switches)('%s: without a value, the default applies', async (name) => {
  const { look, see } = cases[name]
  await using gateway = startWith({})
  expect(await look(gateway)).toEqual((see as Record<string, unknown>)[assumptions[name].default])
})

test.each(switches)('%s: the values differ', (name) => {
  const seen = Object.values(cases[name].see).map((value) => JSON.stringify(value))
  expect(new Set(seen).size).toBe(seen.length)
})

test('a PUT may leave out recipients even if an empty list is refused', async () => {
  await using gateway = startWith({
    updateWithoutRecipients: 'accepted',
    emptyClosingRecipients: 'refused',
  })
  const { id } = await gateway.send({ transaction: true })
  expect(await gateway.update(id, { transaction: false })).toMatchObject({ transaction: false })
})

test('an unknown switch or value is refused, with the known ones', () => {
  const misspelt = { listorder: 'newestFirst' } as object
  expect(() => createSandbox({ assumptions: misspelt })).toThrow(/'listorder'.*listOrder/)
  const wrong = { listOrder: 'random' } as object
  expect(() => createSandbox({ assumptions: wrong })).toThrow(
    /'newestFirst' or 'oldestFirst', not 'random'/,
  )
  for (const inherited of [{ toString: 'x' }, { listOrder: 'toString' }] as object[]) {
    expect(() => createSandbox({ assumptions: inherited })).toThrow(RangeError)
  }
})

function startWith(given: object): TestGateway {
  return start({ assumptions: given, outcomes: { [unreachable]: 'UNDELIVERABLE_NOT_DELIVERED' } })
}
