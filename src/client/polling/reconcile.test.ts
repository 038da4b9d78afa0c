import { expect, test } from 'vitest'
import { gatewayRoutes } from '../../../generated/gateway-routes.ts'
import { tokenRoutes } from '../../../generated/token-routes.ts'
import type { CallOptions } from '../request/call.ts'
import { GatewayError, UnexpectedResponseError } from '../errors.ts'
import type { Message } from '../types.ts'
import { reconcile, type ReconcileOptions } from './reconcile.ts'

const key = 'order-42'

type What = Partial<Pick<Message, 'transaction' | 'test' | 'statistics'>> & {
  key?: string
  valid?: number | undefined
  /** The error of its GET. */
  error?: Error
}

/** A gateway with these messages, the newest first. */
function scene(...messages: What[]) {
  const read: string[] = []
  const options: CallOptions[] = []
  let underWay = 0
  let most = 0
  let left = 10_000
  const calls = {
    within: (given: CallOptions = {}) => {
      return () => (given.deadline === undefined ? given : { ...given, deadline: (left -= 1000) })
    },
    list: async (given: CallOptions | undefined) => {
      options.push(given ?? {})
      return response(
        messages.map((_, index) => ({
          id: String(index),
          sender: 'Acme',
          timestamp: dateOf(index),
        })),
      )
    },
    get: async (id: string, given: CallOptions | undefined) => {
      read.push(id)
      options.push(given ?? {})
      underWay += 1
      most = Math.max(most, underWay)
      await Promise.resolve()
      underWay -= 1
      const what = messages[Number(id)] ?? {}
      if (what.error !== undefined) throw what.error
      return response(messageOf(id, what))
    },
  }
  return {
    read,
    options,
    most: () => most,
    reconcile: (options?: ReconcileOptions) => reconcile(calls, key, options),
  }
}

function response<T>(data: T) {
  return { data, credit: 1, message: undefined, response: new Response() }
}

function dateOf(index: number): Date {
  return new Date(Date.parse('2026-01-15T10:00:00Z') - index * 60_000)
}

function messageOf(id: string, { key, ...what }: What): Message {
  const valid = 'valid' in what ? what.valid : 1
  const index = Number(id)
  return {
    id,
    test: false,
    sender: 'Acme',
    body: 'Hello',
    recipients: { valid: { count: valid }, invalid: { total: 0, list: [] } },
    priority: 1,
    options: {
      flash: false,
      realtime: false,
      timestamp_send: dateOf(index),
      ...(key !== undefined && { custom: { gateway_sms_key: key } }),
    },
    transaction: false,
    statistics: { error: 0, sent: 0, delivered: 0, total: 1, sms_total: 1 },
    base_price: 0.0315,
    price: 0.0315,
    timestamp: dateOf(index),
    last_update: dateOf(index),
    state: 0,
    ...what,
  }
}

function refusal(status: number, reason: 'message-not-found' | 'invalid-message-id') {
  return new GatewayError('no', {
    ...gatewayRoutes.getMessage,
    status,
    reason,
    gatewayMessage: 'no',
  })
}

test.each([
  ['an open transaction', { transaction: true }],
  ['a dry run', { test: true }],
  ['a message to nobody', { valid: 0 }],
])('%s with the key does not hide the queued message', async (_, what) => {
  const { reconcile } = scene({ key, ...what }, {}, {}, {}, {}, { key }, { key })
  expect(await reconcile()).toMatchObject({ found: true, isQueued: true, message: { id: '5' } })
})

test.each([
  ['an open transaction', { transaction: true }],
  ['a dry run', { test: true }],
  ['a message to nobody', { valid: 0 }],
])('%s alone is reported as found, but not queued', async (_, what) => {
  const { reconcile } = scene({}, { key, ...what }, {}, { key, transaction: true })
  expect(await reconcile({ maxReads: 3 })).toMatchObject({
    found: true,
    isQueued: false,
    message: { id: '1' },
    read: 3,
    unread: 1,
  })
})

const noCounts = {
  valid: undefined,
  statistics: {
    error: undefined,
    sent: undefined,
    delivered: undefined,
    total: undefined,
    sms_total: undefined,
  },
}

test.each<[string, What]>([
  ['no `transaction`', { transaction: undefined }],
  ['no count of recipients', noCounts],
])('a message with %s is found, but may or may not be queued', async (_, what) => {
  const { reconcile } = scene({}, { key, ...what })
  expect(await reconcile()).toEqual({
    found: true,
    isQueued: undefined,
    message: expect.objectContaining({ id: '1' }),
    read: 2,
    unread: 0,
  })
  const open = { key, transaction: true }
  for (const messages of [
    [open, { key, ...what }],
    [open, {}, {}, {}, { key, ...what }],
    [{ key, ...what }, open],
  ]) {
    const { isQueued, message } = Object(await scene(...messages).reconcile())
    expect({ isQueued, transaction: message.transaction }, 'an open one does not hide it').toEqual({
      isQueued: undefined,
      transaction: 'transaction' in what ? undefined : false,
    })
  }
  expect(await scene({ key, ...what }, { key }).reconcile()).toMatchObject({
    isQueued: true,
    message: { id: '1' },
  })
})

test.each<[string, What]>([
  ['an open transaction', { ...noCounts, transaction: true }],
  ['a dry run', { ...noCounts, test: true }],
  ['a message to nobody', { transaction: undefined, valid: 0 }],
])('%s is not queued, whatever else is missing', async (_, what) => {
  expect(await scene({ key, ...what }).reconcile()).toMatchObject({ found: true, isQueued: false })
})

test('the newest of several messages that were not queued is returned', async () => {
  const open = { key, transaction: true }
  for (const messages of [
    [{}, open, open],
    [{}, open, {}, {}, open],
  ]) {
    expect(await scene(...messages).reconcile()).toMatchObject({ message: { id: '1' } })
  }
})

test('the newest of several queued messages is found', async () => {
  const { reconcile } = scene({}, { key }, { key })
  expect(await reconcile()).toMatchObject({ message: { id: '1' } })
})

test('four messages are read at a time, and none after the match', async () => {
  const { reconcile, read, most } = scene({}, {}, {}, {}, { key }, {}, {}, {}, {}, {})
  await reconcile()
  expect(most()).toBe(4)
  expect(read).toHaveLength(8)
})

test.each([
  [404, 'message-not-found'],
  [406, 'invalid-message-id'],
] as const)('a message cancelled after it was listed (%i) is skipped', async (status, reason) => {
  const { reconcile } = scene({ error: refusal(status, reason) }, { key })
  expect(await reconcile()).toMatchObject({ found: true, message: { id: '1' } })
})

test("a 404 of the token function's own call does not count as a cancelled message", async () => {
  const error = new GatewayError('no', {
    ...tokenRoutes.createToken,
    status: 404,
    reason: 'token-not-found',
    gatewayMessage: 'no',
  })
  const { reconcile } = scene({ error }, { key })
  await expect(reconcile()).rejects.toBe(error)
})

test("a 404 that is not the gateway's does not count as a cancelled message", async () => {
  const error = new UnexpectedResponseError('a page', {
    reason: 'not-json',
    status: 404,
    length: 6,
    excerpt: '<html>',
  })
  const { reconcile } = scene({ error }, {})
  await expect(reconcile()).rejects.toBe(error)
})

test('only messages from `since` to `until` are read', async () => {
  const { reconcile, read } = scene({}, {}, {}, {}, {})
  await reconcile({ since: dateOf(3), until: dateOf(1) })
  expect(read).toEqual(['1', '2', '3'])
})

test('the deadline covers the whole call', async () => {
  const { reconcile, options } = scene({}, {})
  await reconcile({ deadline: 10_000 })
  expect(options.map(({ deadline }) => deadline)).toEqual([9000, 8000, 7000])
})
