// Runs many sandboxes in one process, as parallel tests do. They are independent, and each behaves as it would alone.
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { howMany } from '../../tools/how-many.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'

const many = howMany({ short: 200, long: 1000 })
const number = '+39-3331234567'
const startAt = new Date('2026-01-15T10:00:00Z')
const seeds = Array.from({ length: 10 }, (_, i) => `seed ${i}`)

/** What one sandbox returned to one user. */
interface Life {
  seed: string
  /** The text that only this user sent. */
  text: string
  /** The ids of the token, the messages and the recipients, which the seed determines. */
  ids: string[]
  /** The texts that were received and called back. */
  seen: string[]
  calledBack: string[]
  credit: number
  now: string
}

test(`${many} sandboxes at the same time each behave like one alone`, async () => {
  const users = Array.from({ length: many }, (_, i) => ({
    seed: seeds[i % 10] ?? '',
    text: `for ${i}`,
  }))
  const alone = new Map<string, Life>()
  for (const seed of seeds) alone.set(seed, await live({ seed, text: 'alone' }))

  const lives = await Promise.all(users.map(live))

  for (const [i, life] of lives.entries()) {
    const { seed, text } = users[i] ?? {}
    const like = alone.get(seed ?? '')
    expect(life).toEqual({
      ...like,
      text,
      seen: [text, text],
      calledBack: [text, text, text, text],
    })
  }
  const ids = seeds.map((seed) => alone.get(seed)?.ids.join(' '))
  expect(new Set(ids).size).toBe(seeds.length)
}, 120_000)

test(`${many} sandboxes open at the same time are independent`, async () => {
  const sandboxes = Array.from({ length: many }, (_, i) =>
    createSandbox({ clock: 'manual', startAt, credit: i }),
  )
  const waiting = sandboxes.map((sandbox) => sandbox.waitForMessage({ timeout: 60_000 }))
  // From the last to the first, so that the order of creation cannot matter.
  const backwards = [...sandboxes.entries()].toReversed()
  await Promise.all(
    backwards.map(([i, sandbox]) => send(sandbox, sandbox.token(), `for ${i}`, { test: true })),
  )
  const messages = await Promise.all(waiting)
  expect(messages.map(({ text }) => text)).toEqual(sandboxes.map((_, i) => `for ${i}`))
  expect(sandboxes.map(({ credit }) => credit)).toEqual(sandboxes.map((_, i) => i))
  await Promise.all(sandboxes.map((sandbox) => sandbox.close()))
}, 120_000)

test('fifty servers that listen at the same time each respond on their own port', async () => {
  const sandboxes = Array.from({ length: 50 }, (_, i) =>
    createSandbox({ clock: 'manual', startAt, seed: `${i}` }),
  )
  const users = await Promise.all(
    sandboxes.map(async (sandbox) => ({
      sandbox,
      token: sandbox.token(),
      ...(await sandbox.listen()),
    })),
  )
  expect(new Set(users.map(({ port }) => port)).size).toBe(50)

  const statuses = await Promise.all(users.map(({ url, token }, i) => post(url, token, `for ${i}`)))
  expect(statuses).toEqual(Array(50).fill(201))
  const strangers = await Promise.all(
    users.map(({ url }, i) => post(url, users.at(i - 1)?.token ?? '', 'x')),
  )
  expect(strangers).toEqual(Array(50).fill(401))
  const messages = await Promise.all(sandboxes.map((sandbox) => sandbox.waitForMessage()))
  expect(messages.map(({ text }) => text)).toEqual(users.map((_, i) => `for ${i}`))

  // Half of them close while the others continue.
  const [closed, open] = [users.slice(0, 25), users.slice(25)]
  await Promise.all(closed.map(({ sandbox }) => sandbox.close()))
  await Promise.all(closed.map(({ url }) => expect(fetch(url)).rejects.toThrow(TypeError)))
  expect(await Promise.all(open.map(({ url, token }) => post(url, token, 'on')))).toEqual(
    Array(25).fill(201),
  )
  await Promise.all(open.map(({ sandbox }) => sandbox.close()))
}, 60_000)

/** Sends two messages, waits for each, advances the clock until they are delivered and called back, reads everything, and closes. */
async function live({ seed, text }: { seed: string; text: string }): Promise<Life> {
  const calledBack: string[] = []
  await using sandbox = createSandbox({
    seed,
    clock: 'manual',
    startAt,
    callbacks: {
      fetch: async (request) => {
        calledBack.push(((await request.json()) as { body: string }).body)
        return new Response()
      },
    },
  })
  const token = sandbox.token()
  const first = sandbox.waitForMessage({ to: number, timeout: '2m' })
  const ids = [token, await send(sandbox, token, text)]
  const seen = [(await first).text]
  await setImmediate()
  await sandbox.advance('10s')
  const second = sandbox.waitForMessage({ timeout: '2m' })
  ids.push(await send(sandbox, token, text))
  seen.push((await second).text)
  await sandbox.advance('1h')
  for (const id of ids.slice(1)) {
    const [recipient] = await read(sandbox, token, `/messages/${id}/recipients/`)
    ids.push(String(recipient?.['id']))
    expect(recipient).toMatchObject({ number, body: text })
  }
  const list = await read(sandbox, token, '/messages/')
  expect(list.map(({ id }) => id)).toEqual([ids[2], ids[1]])
  return {
    seed,
    text,
    ids,
    seen,
    calledBack,
    credit: sandbox.credit,
    now: sandbox.now.toISOString(),
  }
}

async function send(
  sandbox: Sandbox,
  token: string,
  body: string,
  more: object = {},
): Promise<string> {
  const options = { callback_url: 'http://app.test/hook' }
  const response = await sandbox.fetch('http://sandbox.test/messages/', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ sender: 'Acme', body, recipients: number, options, ...more }),
  })
  expect(response.status).toBe(201)
  const { data } = (await response.json()) as { data: [{ id: string }] }
  return data[0].id
}

async function read(
  sandbox: Sandbox,
  token: string,
  path: string,
): Promise<Record<string, unknown>[]> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await sandbox.fetch(`http://sandbox.test${path}`, { headers })
  return ((await response.json()) as { data: Record<string, unknown>[] }).data
}

async function post(url: string, token: string, body: string): Promise<number> {
  const response = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ sender: 'Acme', body, recipients: number }),
  })
  await response.text()
  return response.status
}
