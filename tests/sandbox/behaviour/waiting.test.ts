import { expect, test, vi } from 'vitest'
import type { MessageFilter } from '../../../src/sandbox/index.ts'
import { hello, number, start, startAt } from './testing.ts'

const other = '+44-7700900123'

/** The error of a wait without a match. */
async function failure(wait: Promise<unknown>): Promise<string> {
  const error: unknown = await wait.then(
    () => new Error('a message came'),
    (reason: unknown) => reason,
  )
  return (error as Error).message
}

test('a later message ends the wait', async () => {
  await using gateway = start()
  const wait = gateway.sandbox.waitForMessage({ to: number })
  const { id } = await gateway.send()
  expect(await wait).toEqual({
    id,
    sender: 'Acme',
    recipients: [{ number, text: 'Hello' }],
    text: 'Hello',
    queuedAt: startAt,
    otp: expect.any(Function),
  })
})

test('an earlier message is returned at once', async () => {
  await using gateway = start()
  const { id } = await gateway.send()
  expect(await gateway.sandbox.waitForMessage({ to: number, timeout: 0 })).toMatchObject({ id })
})

test('each message is returned once, in the order of queueing', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const draft = await gateway.send({ transaction: true, body: 'third' })
  const first = await gateway.send({ body: 'first' })
  const second = await gateway.send({ body: 'second' })
  sandbox.advance(1)
  await gateway.update(draft.id, { recipients: [], transaction: false })
  const waits = [1, 2, 3, 4].map(() => sandbox.waitForMessage())
  const fourth = await gateway.send({ body: 'fourth' })
  const given = await Promise.all(waits)
  expect(given.map(({ id }) => id)).toEqual([first.id, second.id, draft.id, fourth.id])
})

test('with `since`, a message is returned again if it was queued at that time or later', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  await gateway.send()
  await sandbox.waitForMessage()
  sandbox.advance('1h')
  const since = sandbox.now
  const { id } = await gateway.send()
  for (let i = 0; i < 2; i += 1)
    expect(await sandbox.waitForMessage({ since })).toMatchObject({ id })
  const again = await failure(sandbox.waitForMessage({ timeout: 0, body: 'Hello', since: startAt }))
  expect(again).toBe('a message came')
  sandbox.advance(1)
  const later = sandbox.waitForMessage({ since: sandbox.now, timeout: 0 })
  expect(await failure(later)).toContain('✗ since: 2026-01-15T11:00:00.000Z')
})

test.each([
  [{}, 'Other'],
  [{ to: number }, 'Acme'],
  [{ to: other }, 'Other'],
  [{ sender: 'Acme' }, 'Acme'],
  [{ body: 'Anna' }, 'Acme'],
  [{ body: /^Hi \w+$/ }, 'Other'],
  [{ body: /^hi anna/i }, 'Acme'],
  // With `g` or `y` a RegExp keeps its position, which must not matter.
  [{ body: /Anna/gy, to: number }, 'Acme'],
  [{ to: other, body: 'Bob', sender: 'Other' }, 'Other'],
  [{ to: other, body: 'Anna' }, undefined],
  [{ to: number, sender: 'Other' }, undefined],
] as [MessageFilter, string | undefined][])(
  'of two messages, %j matches the one for %s',
  async (filter, sender) => {
    await using gateway = start()
    const { sandbox } = gateway
    const body = 'Hi {{name}}'
    await gateway.send({
      sender: 'Other',
      body,
      recipients: [{ number: other, fields: { name: 'Bob' } }],
    })
    await gateway.send({
      body: `${body}!`,
      recipients: [
        { number, fields: { name: 'Anna' } },
        { number: other, fields: { name: 'Carl' } },
      ],
    })
    const wait = sandbox.waitForMessage({ ...filter, timeout: 0 })
    const found = await wait.then(
      (message) => message.sender,
      () => undefined,
    )
    expect(found).toBe(sender)
  },
)

test('the text is that of the matching recipient, and its code is found', async () => {
  await using gateway = start()
  await gateway.send({
    body: 'Your code is {{code}}',
    recipients: [
      { number, fields: { code: '111111' } },
      { number: other, fields: { code: '222222' } },
    ],
  })
  const message = await gateway.sandbox.waitForMessage({ to: other })
  expect(message.text).toBe('Your code is 222222')
  expect(message.otp()).toBe('222222')
  expect(message.recipients.map(({ text }) => text)).toEqual([
    'Your code is 111111',
    'Your code is 222222',
  ])
})

test('a message is returned when it is queued, not before, and not if it is refused', async () => {
  await using gateway = start({ credit: 0.04 })
  const { sandbox } = gateway
  const wait = sandbox.waitForMessage()
  let isThere = false
  void wait.then(() => (isThere = true))
  await gateway.call('POST', '/messages/', { ...hello, sender: '' })
  await gateway.call('POST', '/messages/', { ...hello, recipients: [number, other] })
  const { id } = await gateway.send({ transaction: true })
  expect(isThere).toBe(false)
  await gateway.update(id, { recipients: [], transaction: false })
  expect(await wait).toMatchObject({ id })
})

test('moving the date of a returned message does not return it again', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const later = { options: { timestamp_send: '2026-02-01' } }
  const { id } = await gateway.send(later)
  await sandbox.waitForMessage()
  await gateway.update(id, { recipients: [], ...later })
  expect(await failure(sandbox.waitForMessage({ timeout: 0 }))).toContain('✗ returned')
})

test('a message whose response a fault changes is returned', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  sandbox.faults.add({ action: { kind: 'status', status: 500, takesEffect: true } })
  const wait = sandbox.waitForMessage()
  await gateway.call('POST', '/messages/', hello)
  expect(await wait).toMatchObject({ sender: 'Acme' })
})

test('without a match, the error shows the closest messages, and why each did not match', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const far = await gateway.send({ sender: 'Other', body: 'Goodbye', recipients: other })
  const near = await gateway.send({ body: 'Hello Anna', recipients: [number, other, '0039'] })
  const wait = sandbox.waitForMessage({ to: number, sender: 'Acme', body: /code/, timeout: 0 })
  expect(await failure(wait)).toBe(
    [
      `sandbox.waitForMessage(): no message to ${number} from 'Acme' with a text that matches /code/ was queued within 0 ms.`,
      'The closest of 2 messages:',
      `  ${near.id}, queued at 2026-01-15T10:00:00.000Z`,
      `    ✓ to: ${number}, ${other}; invalid: '0039'`,
      "    ✓ sender: 'Acme'",
      "    ✗ body: 'Hello Anna'",
      `  ${far.id}, queued at 2026-01-15T10:00:00.000Z`,
      `    ✗ to: ${other}`,
      "    ✗ sender: 'Other'",
      "    ✗ body: 'Goodbye'",
    ].join('\n'),
  )
})

test('the error says that a message is open, cancelled, returned or without recipients', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const look = () => failure(sandbox.waitForMessage({ timeout: 0, to: number }))
  expect(await look()).toContain('Nothing was sent to this sandbox')
  const draft = await gateway.send({ transaction: true })
  expect(await look()).toMatch(
    /The only message:\n.*created at.*\n {4}✗ state: an open transaction/,
  )
  await gateway.call('DELETE', `/messages/${draft.id}`)
  expect(await look()).toContain('✗ state: cancelled')
  await gateway.send({ recipients: ['+393331234567'] })
  const nobody = await look()
  expect(nobody).toContain('✗ state: ended without a valid recipient')
  expect(nobody).toContain("✗ to: none; invalid: '+393331234567'")
  await gateway.send()
  await sandbox.waitForMessage({ to: number })
  expect(await look()).toContain('✗ returned: already, by an earlier waitForMessage()')
})

test('the error shows at most three messages, recipients and texts', async () => {
  await using gateway = start()
  const recipients = Array.from({ length: 5 }, (_, i) => `+39-333000000${i}`)
  for (let i = 0; i < 5; i += 1) await gateway.send({ body: `text ${i}`, recipients })
  const wait = gateway.sandbox.waitForMessage({ to: number, timeout: 0 })
  const text = await failure(wait)
  expect(text).toContain('The closest of 5 messages:')
  expect(text.match(/queued at/g)).toHaveLength(3)
  expect(text).toContain('+39-3330000000, +39-3330000001, +39-3330000002 and 2 more')
})

test('a test’s fake timers stop neither a wait nor its timeout', async () => {
  vi.useFakeTimers()
  try {
    await using gateway = start()
    expect(await failure(gateway.sandbox.waitForMessage({ timeout: 5 }))).toContain('within 5 ms')
    const wait = gateway.sandbox.waitForMessage()
    const { id } = await gateway.send()
    expect(await wait).toMatchObject({ id })
  } finally {
    vi.useRealTimers()
  }
})

test('the error’s stack shows the caller', async () => {
  await using gateway = start()
  const error: unknown = await gateway.sandbox.waitForMessage({ timeout: 0 }).catch((e) => e)
  expect((error as Error).stack).toMatch(/^Error: sandbox\.waitForMessage\(\): no message was/)
  expect((error as Error).stack).toContain('waiting.test.ts')
})

test.each(['reset', 'close'] as const)('%s() ends waits', async (end) => {
  await using gateway = start()
  const wait = failure(gateway.sandbox.waitForMessage({ to: number }))
  await gateway.sandbox[end]()
  const past = { reset: 'reset', close: 'closed' }[end]
  expect(await wait).toBe(
    `sandbox.waitForMessage(): the sandbox was ${past} before a message to ${number} was queued`,
  )
})

test.each([
  [{ to: '+393331234567' }, "'to' must be a number in the gateway's format"],
  [{ number }, "'number' does not exist: use one of to, sender, account, body, since, timeout"],
  [{ senders: 'Acme' }, "'senders' does not exist: did you mean 'sender'?"],
  [{ body: 7 }, "'body' must be a string or a RegExp, not 7"],
  [{ since: '2026-01-15' }, "'since' must be a Date, not '2026-01-15'"],
  [{ since: new Date(Number.NaN) }, "'since' must be a valid Date"],
  [{ timeout: 'soon' }, "'timeout' must be milliseconds, or a number and a unit"],
  [null, 'the filter must be an object, not null'],
] as [MessageFilter, string][])('the filter %j is refused at once', async (filter, message) => {
  await using gateway = start()
  const wait = gateway.sandbox.waitForMessage(filter)
  await expect(wait).rejects.toThrow(RangeError)
  await expect(wait).rejects.toThrow(message)
})

test('a wait on a closed sandbox is refused', async () => {
  const { sandbox } = start()
  await sandbox.close()
  await expect(sandbox.waitForMessage()).rejects.toThrow('the sandbox is closed: create another')
})

test('messages() lists sent messages, the oldest first, and does not affect waitForMessage()', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  expect(sandbox.messages()).toEqual([])
  const first = await gateway.send({ body: 'first' })
  const draft = await gateway.send({ transaction: true, body: 'open' })
  const cancelled = await gateway.send({ options: { timestamp_send: '2026-02-01' } })
  await gateway.call('DELETE', `/messages/${cancelled.id}`)
  await gateway.send({ recipients: 'nobody' })
  const second = await gateway.send({ recipients: other, body: 'Your code is 123-456' })
  expect(sandbox.messages().map(({ id }) => id)).toEqual([first.id, second.id])
  expect(sandbox.messages({ to: other })[0]?.otp()).toBe('123456')
  expect(sandbox.messages({ body: /^f/u }).map(({ text }) => text)).toEqual(['first'])
  sandbox.advance(1)
  await gateway.update(draft.id, { recipients: [], transaction: false })
  expect(sandbox.messages().map(({ id }) => id)).toEqual([first.id, second.id, draft.id])
  expect(await sandbox.waitForMessage()).toMatchObject({ id: first.id })
  expect(sandbox.messages()).toHaveLength(3)
})

test.each([
  [{ to: '3331234567' }, "sandbox.messages(): 'to' must be a number in the gateway's format"],
  [{ account: 'nobody@example.com' }, "sandbox.messages(): 'account' must be the email"],
  [{ timeout: 0 }, "sandbox.messages(): 'timeout'"],
])('messages() refuses the filter %j', async (filter, message) => {
  await using gateway = start()
  expect(() => gateway.sandbox.messages(filter as object)).toThrow(RangeError)
  expect(() => gateway.sandbox.messages(filter as object)).toThrow(message)
})

test('messages() on a closed sandbox throws', async () => {
  const gateway = start()
  await gateway.sandbox.close()
  expect(() => gateway.sandbox.messages()).toThrow('the sandbox is closed')
})

test('a wait whose signal is aborted ends with its reason, and takes no message', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  const controller = new AbortController()
  const wait = sandbox.waitForMessage({ to: number, signal: controller.signal })
  const reason = new Error('changed my mind')
  controller.abort(reason)
  await expect(wait).rejects.toBe(reason)
  const { id } = await gateway.send()
  const { signal } = controller
  await expect(sandbox.waitForMessage({ signal })).rejects.toBe(reason)
  const live = new AbortController().signal
  expect(await sandbox.waitForMessage({ timeout: 0, signal: live })).toMatchObject({ id })
})

test.each([null, 'abort', {}, { aborted: false }] as unknown[])(
  '%j is refused as a signal, and messages() has none',
  async (signal) => {
    await using sandbox = start().sandbox
    const filter = { signal } as MessageFilter
    await expect(sandbox.waitForMessage(filter)).rejects.toThrow(
      "sandbox.waitForMessage(): 'signal' must be an AbortSignal, not",
    )
    const { signal: live } = new AbortController()
    const list = () => sandbox.messages({ signal: live } as object)
    expect(list).toThrow("sandbox.messages(): 'signal' does not exist")
  },
)
