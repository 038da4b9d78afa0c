import { expect, test } from 'vitest'
import { seededRandom } from '../../faults/seeded-random.ts'
import { howMany } from '../../../tools/how-many.ts'
import { hello, start, type Reply } from '../behaviour/testing.ts'

/** A sandbox with rows in every table. */
async function eventfulSandbox() {
  const gateway = start({ callbacks: { fetch: () => new Response('thanks') }, throughput: 1 })
  const { sandbox } = gateway
  const options = { callback_url: 'http://127.0.0.1/hook', custom: { a: [1, { b: null }] } }
  const to = [
    '+39-3331234567',
    '+44-7700900023',
    'wrong',
    { number: '+39-3331234568', fields: { name: 'Ä' } },
  ]
  await gateway.send({ recipients: to, body: 'Hi {{name}} 😀', options })
  await sandbox.advance('5s')
  await gateway.send({ ...hello, options: { realtime: true } })
  await gateway.send({ ...hello, transaction: true })
  await gateway.send({ ...hello, options: { timestamp_send: '2030-01-01' } })
  for (let i = 0; i < 3; i += 1) await gateway.send({ ...hello, priority: i + 1 })
  sandbox.setOutcome('+39-3331234569', 'EXPIRED_EXPIRED')
  await gateway.call('POST', '/tokens', {
    scopes: ['*:*/*'],
    name: 'x',
    limits: { ip: ['127.0.0.1'] },
  })
  sandbox.accounts.add({ email: 'b@example.com' }).token()
  sandbox.advance('1s')
  return gateway
}

const values = [null, true, -1, 0.5, 1e300, '', 'x', '{}', '[]', 'null', '"x"', '\u0000', [], {}]

test('a snapshot with any changed value is refused or works', { timeout: 120_000 }, async () => {
  await using gateway = await eventfulSandbox()
  const { sandbox } = gateway
  const before = sandbox.snapshot()
  const lines = before
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, object>)
  const taken: string[] = []
  let tried = 0
  for (const [i, line] of lines.entries()) {
    for (const [table, row] of Object.entries(line)) {
      if (typeof row !== 'object') continue
      for (const [path, value] of placesIn(row)) {
        for (const other of [...values, ...near(value)]) {
          if (other === value) continue
          tried += 1
          // Testing all of them takes half a minute.
          if (tried % 4 > 0) continue
          const damaged = lines.with(i, { [table]: replaced(row, path, other) })
          const text = `${damaged.map((each) => JSON.stringify(each)).join('\n')}\n`
          if (!restores(sandbox, text)) continue
          taken.push(`${table}.${path.join('.')} = ${JSON.stringify(other)}`)
          const written = sandbox.snapshot()
          sandbox.restore(written)
          expect(sandbox.snapshot(), taken.at(-1)).toBe(written)
          await useEverything(gateway, taken.at(-1) ?? '')
          sandbox.restore(before)
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(2000)
  expect(sandbox.snapshot()).toBe(before)
  // Such as another text, another time or another credit, which are as good as those that were there.
  expect(taken.length).toBeLessThan(tried / 8)
})

test('a snapshot with any line removed or repeated is refused or works', async () => {
  await using gateway = await eventfulSandbox()
  const { sandbox } = gateway
  const before = sandbox.snapshot()
  const lines = before.trimEnd().split('\n')
  for (const [i, line] of lines.entries()) {
    for (const damaged of [lines.toSpliced(i, 1), lines.toSpliced(i, 0, line)]) {
      if (!restores(sandbox, `${damaged.join('\n')}\n`)) continue
      await useEverything(gateway, line)
      sandbox.restore(before)
    }
  }
  expect(sandbox.snapshot()).toBe(before)
})

const damages = howMany({ short: 200, long: 10_000 })

test(
  `each of ${damages} snapshots with several kinds of damage is refused or works`,
  { timeout: 60_000 + damages * 60 },
  async () => {
    await using gateway = await eventfulSandbox()
    const { sandbox } = gateway
    const before = sandbox.snapshot()
    const random = seededRandom('damaged')
    let taken = 0
    for (let i = 0; i < damages; i += 1) {
      const text = damaged(before, random)
      if (!restores(sandbox, text)) continue
      taken += 1
      await useEverything(gateway, `${i}`)
      sandbox.restore(before)
    }
    expect(sandbox.snapshot()).toBe(before)
    expect(taken).toBeLessThan(damages / 4)
  },
)

/** A text with one to three damages: a value, a line, the order, a byte, the end. */
function damaged(text: string, random: () => number): string {
  const pick = (length: number) => Math.floor(random() * length)
  let lines = text.trimEnd().split('\n')
  for (let left = 1 + pick(3); left > 0 && lines.length > 0; left -= 1) {
    const [i, j] = [pick(lines.length), pick(lines.length)]
    const line = lines[i] ?? ''
    const at = pick(line.length)
    const ways = [
      () =>
        lines.with(i, line.slice(0, at) + String.fromCharCode(33 + pick(94)) + line.slice(at + 1)),
      () => lines.with(i, line.replace(/\d+/, String(pick(10 ** (1 + pick(17)))))),
      () => lines.with(i, lines[j] ?? ''),
      () => lines.with(i, lines[j] ?? '').with(j, line),
      () => lines.toSpliced(i, 1 + pick(3)),
      () =>
        lines.with(
          i,
          line.replace(/:("[^"]*"|\d+|null)/g, (all) => (random() < 0.1 ? ':null' : all)),
        ),
      () => lines.slice(0, i).concat(line.slice(0, at)),
    ]
    lines = ways[pick(ways.length)]?.() ?? lines
  }
  return `${lines.join('\n')}\n`
}

/** Every place inside a value, with what is there. */
function placesIn(value: object, above: string[] = []): [path: string[], value: unknown][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const path = [...above, name]
    const more = typeof inner === 'object' && inner !== null ? placesIn(inner, path) : []
    return [[path, inner], ...more] as [string[], unknown][]
  })
}

function replaced(value: object, path: readonly string[], other: unknown): object {
  const copy = structuredClone(value)
  let place = copy as Record<string, object>
  for (const name of path.slice(0, -1)) place = place[name] as Record<string, object>
  ;(place as Record<string, unknown>)[path.at(-1) as string] = other
  return copy
}

/** Values of the same kind. */
function near(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1, value * 1000, -value]
  if (typeof value !== 'string') return []
  return [
    value.slice(1),
    `${value}0`,
    value.replace(/\d/, '7'),
    value.replace('"', ''),
    value.toUpperCase(),
  ]
}

function restores(
  sandbox: { restore: (text: string) => void; snapshot: () => string },
  text: string,
): boolean {
  const before = sandbox.snapshot()
  try {
    sandbox.restore(text)
    return true
  } catch (error) {
    if (error instanceof RangeError && sandbox.snapshot() === before) return false
    throw error
  }
}

/** Every read gets a response, and never a 500. */
async function useEverything(
  gateway: Awaited<ReturnType<typeof eventfulSandbox>>,
  what: string,
): Promise<void> {
  const { sandbox } = gateway
  const replies = [
    await gateway.call('POST', '/messages/', hello),
    await gateway.call('GET', '/messages/'),
    await gateway.call('GET', '/tokens'),
  ]
  const { data } = (replies[1] as Reply).body as { data: { id: string }[] | null }
  for (const { id } of data ?? []) {
    replies.push(await gateway.call('GET', `/messages/${id}`))
    const options = { timestamp_send: '2031-01-01' }
    replies.push(await gateway.call('PUT', `/messages/${id}`, { recipients: [], options }))
    replies.push(await gateway.call('GET', `/messages/${id}/recipients/`))
    replies.push(
      await gateway.call('PUT', `/messages/${id}`, { recipients: [], transaction: false }),
    )
  }
  expect(sandbox.queue.list().length, what).toBeGreaterThanOrEqual(0)
  for (const path of [
    'messages',
    'queue',
    'callbacks',
    'metrics',
    'outcomes',
    'accounts',
    'tokens/issued',
  ]) {
    const { status } = await sandbox.fetch(`http://x/_sandbox/v1/${path}`)
    expect(status, what).toBeLessThan(500)
  }
  // As far as the clock of the snapshot allows.
  if (sandbox.now.getTime() < Date.UTC(9000, 0)) await sandbox.advance('2h')
  for (const { id } of data ?? []) replies.push(await gateway.call('DELETE', `/messages/${id}`))
  expect(
    replies.filter(({ status }) => status >= 500),
    what,
  ).toEqual([])
}
