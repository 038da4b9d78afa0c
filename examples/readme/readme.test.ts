// The README's samples.
import { createClient, isSmsError, type DraftHandle } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, onTestFinished, test, vi } from 'vitest'

const message = { sender: 'Acme', body: 'Your order is on its way', recipients: '+39-3331234567' }

async function* readCustomers() {
  yield message
  yield { ...message, recipients: 'nobody' }
  yield message
}

function start() {
  const sandbox = createSandbox({ clock: 'manual' })
  onTestFinished(() => sandbox.close())
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
    now: () => sandbox.now.getTime(),
    wait: async (milliseconds) => {
      await sandbox.advance(milliseconds)
    },
  })
  return { sandbox, sms }
}

test('an error says whether the message was sent', async () => {
  const { sandbox, sms } = start()
  const tryLater = vi.fn<(given: object) => Promise<void>>(async () => {})
  const alarm = vi.fn<(key?: string) => Promise<void>>(async () => {})
  const send = async () => {
    // #region errors
    try {
      await sms.messages.send(message, { key: 'order-42' })
    } catch (error) {
      if (!isSmsError(error)) throw error // isSmsError is exported by 'gateway-sms'
      if (error.sent === 'no') await tryLater(message) // nothing was queued
      if (error.sent === 'unknown') await alarm(error.key) // look before you send again
    }
    // #endregion errors
  }
  sandbox.faults.add({
    match: { operation: 'sendMessage' },
    when: { times: 1 },
    action: { kind: 'status', status: 402 },
  })
  await send()
  expect([tryLater.mock.calls, alarm.mock.calls]).toEqual([[[message]], []])
  sandbox.faults.add({
    match: { operation: 'sendMessage' },
    when: { times: 1 },
    action: { kind: 'reset', takesEffect: true },
  })
  await send()
  expect(alarm.mock.calls).toEqual([['order-42']])
  const printed = vi.spyOn(console, 'log').mockReturnValue(undefined)
  onTestFinished(() => printed.mockRestore())
  // #region reconcile
  const result = await sms.messages.reconcile('order-42')
  if (result.found && result.isQueued) console.log(result.message.id)
  // #endregion reconcile
  expect(result).toMatchObject({ found: true, isQueued: true })
  expect(printed.mock.calls).toEqual([[expect.stringMatching(/^[0-9a-f]{24}$/u)]])
})

test('sendOnce continues after a crash', async () => {
  const { sandbox, sms } = start()
  const order = { id: 42, message }
  const saved = new Map<number, DraftHandle>()
  const db = {
    saveHandle: async (id: number, handle: DraftHandle) => void saved.set(id, handle),
  }
  // #region once
  await sms.messages.sendOnce(order.message, {
    maxPrice: 0.2, // euros, checked against the gateway's price before anything is queued
    invalidRecipients: 'throw',
    save: (handle) => db.saveHandle(order.id, handle), // plain JSON
  })
  // #endregion once
  const handle = saved.get(42)
  if (handle === undefined) throw new Error('nothing was saved')
  // #region resume
  // after a crash, or an error that has a `draft`:
  const draft = await sms.messages.resumeDraft(handle)
  await draft.close() // queues the message, unless it is queued already
  // #endregion resume
  expect(sandbox.credit).toBeCloseTo(100 - 0.0315)
})

test('a draft is closed after an error', async () => {
  const { sandbox, sms } = start()
  const order = { id: 42, message }
  const db = { saveHandle: vi.fn<(id: number, handle: DraftHandle) => Promise<void>>() }
  sandbox.faults.add({
    match: { operation: 'updateMessage' },
    when: { times: 3 },
    action: { kind: 'reset', takesEffect: false },
  })
  const resumeDraft = vi.spyOn(sms.messages, 'resumeDraft')
  // #region recover
  try {
    await sms.messages.sendOnce(order.message, {
      save: (handle) => db.saveHandle(order.id, handle),
    })
  } catch (error) {
    if (!isSmsError(error) || error.draft === undefined) throw error
    await finish(error.draft)
  }

  // Call this function after a crash, too, with each handle that `save` stored.
  async function finish(handle: DraftHandle) {
    const draft = await sms.messages.resumeDraft(handle)
    await draft.close() // queues the message, unless it is queued already
  }
  // #endregion recover
  expect(resumeDraft).toHaveBeenCalledTimes(1)
  expect(db.saveHandle).toHaveBeenCalledTimes(1)
  expect(sandbox.messages()).toHaveLength(1)
  expect(sandbox.credit).toBeCloseTo(100 - 0.0315)
})

test('sendMany yields the outcome of each message', async () => {
  const { sms } = start()
  const complaints: unknown[] = []
  const console = { error: (...words: unknown[]) => complaints.push(words) }
  // #region many
  for await (const result of sms.messages.sendMany(readCustomers(), { once: true })) {
    if (!result.ok) console.error(result.index, result.error.sent, result.error.message)
  }
  // #endregion many
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toMatchObject([1, 'no', expect.stringContaining('recipient')])
})

test('the client accepts these options', async () => {
  const sandbox = createSandbox()
  onTestFinished(() => sandbox.close())
  const { fetch } = sandbox
  const vault = { read: async (_name: string) => sandbox.token() }
  const metrics = { count: vi.fn<(name: string) => void>() }
  // #region options
  const sms = createClient({
    environment: 'production',
    token: () => vault.read('sms-token'),
    timeout: 10_000, // ms for one request
    deadline: 60_000, // ms for a call with all its retries
    retry: { attempts: 5 }, // or false
    hooks: { unknownOutcome: () => metrics.count('sms-unknown') },
    fetch, // replaces the global fetch
  })
  // #endregion options
  const failing = { ...message, recipients: '+44-7700900900' }
  await expect(sms.messages.send(failing)).rejects.toMatchObject({ sent: 'unknown' })
  expect(metrics.count).toHaveBeenCalledWith('sms-unknown')
})
