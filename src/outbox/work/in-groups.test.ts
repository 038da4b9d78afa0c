import { expect, test } from 'vitest'
import { inGroups } from './in-groups.ts'

/** Collects the groups that are run; each run waits until it is released. */
function recorder(fails: (items: readonly string[]) => Error | undefined = () => undefined) {
  const groups: (readonly string[])[] = []
  const call = inGroups(
    (item: string) => item.slice(0, 1),
    async (items: readonly string[]) => {
      groups.push(items)
      await new Promise((resolve) => setImmediate(resolve))
      const error = fails(items)
      if (error) throw error
      return items.map((item) => item.toUpperCase())
    },
  )
  return { groups, call }
}

test('calls of one turn run together, and each gets its own result', async () => {
  const { groups, call } = recorder()
  expect(await Promise.all(['a', 'b', 'c'].map(call))).toEqual(['A', 'B', 'C'])
  expect(groups).toEqual([['a', 'b', 'c']])
})

test('calls that arrive during a run form the next group', async () => {
  const { groups, call } = recorder()
  const first = call('a')
  await new Promise((resolve) => setImmediate(resolve))
  const others = Promise.all([call('b'), call('c')])
  expect([await first, ...(await others)]).toEqual(['A', 'B', 'C'])
  expect(groups).toEqual([['a'], ['b', 'c']])
})

test('calls with the same key run one after another', async () => {
  const { groups, call } = recorder()
  await Promise.all(['a1', 'b1', 'a2', 'a3'].map(call))
  expect(groups).toEqual([['a1', 'b1'], ['a2'], ['a3']])
})

test('a group has at most 100 calls', async () => {
  const groups: number[] = []
  const call = inGroups(String, async (items: readonly number[]) => {
    groups.push(items.length)
    return await Promise.resolve(items)
  })
  await Promise.all(Array.from({ length: 250 }, async (_, i) => await call(i)))
  expect(groups).toEqual([100, 100, 50])
})

test('a violated constraint fails only the call that violates it', async () => {
  const violation = Object.assign(new Error('duplicate key'), { code: '23505' })
  const { groups, call } = recorder((items) => (items.includes('b') ? violation : undefined))
  expect(await Promise.allSettled(['a', 'b', 'c'].map(call))).toMatchObject([
    { status: 'fulfilled', value: 'A' },
    { status: 'rejected', reason: violation },
    { status: 'fulfilled', value: 'C' },
  ])
  expect(groups).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']])
})

test.each(['08006', '53100', '57P01', undefined])(
  'a failure with the code %s fails the whole group, which is not run again',
  async (code) => {
    const failure = Object.assign(new Error('Connection terminated'), { code })
    const { groups, call } = recorder(() => failure)
    const results = await Promise.allSettled(['a', 'b'].map(call))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(groups).toEqual([['a', 'b']])
  },
)
