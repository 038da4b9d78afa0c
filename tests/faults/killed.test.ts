// Kills a program at every point of a send, and restarts it. A run that is not killed determines the points.
import { describe, expect, test } from 'vitest'
import { isLong } from '../../tools/how-many.ts'
import { begin } from './life.ts'
import { numberOf } from './requests.ts'

const ways = await Promise.all(
  [
    { way: 'sendOnce', numbers: [numberOf(0)] },
    ...(isLong ? [{ way: 'sendOnce over the transport', numbers: [numberOf(0)] }] : []),
    { way: 'grow', numbers: [numberOf(0), numberOf(1)] },
  ].map(async (each) => ({ ...each, points: await pointsOf(each.way) })),
)

describe.each(ways)('a program that sends with $way', ({ way, numbers, points }) => {
  test('passes the points of a complete send', () => {
    const requests = ['POST 1', 'PUT 1']
    expect(points).toEqual(
      expect.arrayContaining([
        ...['before', 'response to', 'gateway gets', 'gateway has done'].flatMap((when) =>
          requests.map((request) => `${when} ${request}`),
        ),
        'before save 1',
        'after save 1',
      ]),
    )
  })

  // `npm test` uses one in six, because the test below covers all of them.
  test.concurrent.each(points.filter((_, index) => isLong || index % 6 === 0))(
    'has queued one message, although it was killed at %s',
    async (point) => {
      await using life = await begin(way)
      expect(await life.run(point)).toMatchObject({ signal: 'SIGKILL' })
      expect(await life.run()).toMatchObject({ code: 0 })
      expect(await life.queued()).toEqual([numbers])
    },
  )

  test.concurrent('has queued one message, although it was killed at one point after another', async () => {
    await using life = await begin(way)
    for (const point of points) await life.run(point)
    expect(await life.run()).toMatchObject({ code: 0 })
    expect(await life.queued()).toEqual([numbers])
  }, 240_000)
})

test('a program that sends with one request queues a second message if it is killed too late', async () => {
  const doubled: string[] = []
  for (const point of await pointsOf('send')) {
    await using life = await begin('send')
    await life.run(point)
    await life.run()
    if ((await life.queued()).length > 1) doubled.push(point)
  }
  expect(doubled).toEqual([
    'response to POST 1',
    'before rename 1',
    'gateway gets POST 1',
    'gateway has done POST 1',
  ])
}, 240_000)

async function pointsOf(way: string): Promise<string[]> {
  await using life = await begin(way)
  const { code, points } = await life.run()
  expect(code).toBe(0)
  return points
}
