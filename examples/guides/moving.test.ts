import axios, { isAxiosError } from 'axios'
import { createClient, isSmsError, type DraftHandle } from 'gateway-sms'
import { expect, test, vi } from 'vitest'
import { start } from './start.ts'

const message = {
  sender: 'Acme',
  body: 'Your order is on its way',
  recipients: '+39-3331234567',
}

test('what axios and a loop send twice, sendOnce sends once', async () => {
  const { sandbox } = start()
  const { url } = await sandbox.listen()
  const token = sandbox.token()
  const db = { saveHandle: vi.fn<(id: string, handle: DraftHandle) => Promise<void>>() }
  // The first response is lost, after the gateway has queued the message.
  const lose = () =>
    sandbox.faults.add({
      match: { operation: 'sendMessage' },
      when: { times: 1 },
      action: { kind: 'reset', takesEffect: true },
    })

  lose()
  // #region axios
  async function send() {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { data } = await axios.post(`${url}/messages/`, message, {
          headers: { authorization: `Bearer ${token}` },
        })
        return data.data[0].id
      } catch (error) {
        if (attempt === 3 || !isAxiosError(error)) throw error
      }
    }
  }
  // #endregion axios
  await send()
  expect(sandbox.credit).toBeCloseTo(100 - 2 * 0.0315)

  sandbox.reset()
  lose()
  // #region client
  const sms = createClient({ baseUrl: url, token })
  const { id } = await sms.messages.sendOnce(message, {
    key: 'order-42', // stored with the message, and part of each error
    save: (handle) => db.saveHandle('order-42', handle), // before the message is queued
  })
  // #endregion client
  expect(db.saveHandle).toHaveBeenCalledExactlyOnceWith('order-42', expect.objectContaining({ id }))
  expect(sandbox.credit).toBeCloseTo(100 - 0.0315)
  expect((await sms.messages.get(id)).transaction).toBe(false)
})

test('if the message cannot be queued, the error has a draft to close', async () => {
  const { sandbox, sms } = start()
  sandbox.faults.add({
    match: { operation: 'updateMessage' },
    action: { kind: 'reset', takesEffect: false },
  })
  const outcomes: string[] = []
  const console = { error: (outcome: string) => outcomes.push(outcome) }
  const closeLater = vi.fn<(handle: DraftHandle) => Promise<void>>()
  const save = vi.fn<(handle: DraftHandle) => Promise<void>>()
  // #region errors
  try {
    await sms.messages.sendOnce(message, { key: 'order-42', save })
  } catch (error) {
    if (!isSmsError(error)) throw error
    if ('status' in error) console.error(`status ${error.status}`) // was error.response.status
    console.error(`${error.key}: sent: ${error.sent}; ${error.message}`)
    if (error.draft !== undefined) await closeLater(error.draft)
  }
  // #endregion errors
  expect(outcomes).toEqual([expect.stringMatching(/^order-42: sent: unknown; /u)])
  expect(closeLater).toHaveBeenCalledTimes(1)
})

test('the calls of the vendor’s SDK have counterparts', async () => {
  const { sms } = start()
  // #region sdk
  // was: await client.sms.send('Acme', 'Hi!', ['+39-3331234567'], 1, { flash: true }, true)
  const { id } = await sms.messages.send({
    sender: 'Acme',
    body: 'Hi!',
    recipients: ['+39-3331234567'],
    priority: 1,
    options: { flash: true },
    test: true,
  })

  // was: await client.sms.getMessages(id), an array of any
  const found = await sms.messages.get(id)

  // was: await client.sms.getMessages(), which throws for an account without messages
  const all = await sms.messages.list()
  // #endregion sdk
  expect(found).toMatchObject({ id, test: true, options: { flash: true } })
  expect(all).toHaveLength(1)
})
