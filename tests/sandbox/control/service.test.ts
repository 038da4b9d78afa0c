import { expect, test } from 'vitest'
import { assumptions } from '../../../generated/assumptions.ts'
import { controlDocument } from '../../../generated/control-document.ts'
import type { ControlParts } from '../../../src/sandbox/control/control-call.ts'
import { hello } from '../behaviour/testing.ts'
import { createSandbox } from '../../../src/sandbox/index.ts'
import { askAlone, idleStore, startControl } from './testing.ts'

test('a sandbox is healthy and ready', async () => {
  await using sandbox = startControl()
  for (const path of ['/health', '/ready']) {
    expect(await sandbox.control('GET', path)).toMatchObject({
      status: 200,
      body: { status: 'ok' },
    })
  }
})

test('the health response names the ports on which the sandbox listens', async () => {
  await using sandbox = createSandbox()
  const one = await sandbox.listen()
  const other = await sandbox.listen()
  expect(await portsSeenAt(one.url)).toEqual([one.port, other.port])
  await one.close()
  expect(await portsSeenAt(other.url)).toEqual([other.port])
})

test('a sandbox whose store fails is not ready', async () => {
  const context = {
    settings: { maxBodyBytes: 10 },
    clock: { now: () => 0 },
    store: { ...idleStore, accounts: { list: failToRead } },
  } as unknown as ControlParts['context']
  const { status, body } = await askAlone({ context }, 'GET', '/ready')
  expect(status).toBe(503)
  expect(body).toContain('"code":"unavailable"')
})

test('every assumption is listed with its current value', async () => {
  await using sandbox = startControl({ assumptions: { unknownToken: 'forbidden' } })
  const { body } = await sandbox.control('GET', '/assumptions')
  const listed = (body as { assumptions: { id: string }[] }).assumptions
  expect(listed).toHaveLength(Object.keys(assumptions).length)
  expect(listed.find(({ id }) => id === 'A2')).toEqual({
    id: 'A2',
    switch: 'unknownToken',
    statement: assumptions.unknownToken.statement,
    value: 'forbidden',
    default: 'unauthorized',
    choices: [
      { value: 'unauthorized', meaning: '401' },
      { value: 'forbidden', meaning: '403' },
    ],
  })
})

test('the metrics count requests, callbacks and the state', async () => {
  await using sandbox = startControl({
    outcomes: {
      '+39-3330000000': 'neverReported',
      '+39-3330000001': 'temporaryError',
      '+39-3330000002': 'UNDELIVERABLE_NOT_DELIVERED',
    },
    callbacks: { fetch: () => new Response('OK') },
  })
  const options = { callback_url: 'http://app.test/' }
  // Two of these reports have the same status, with different errors.
  const recipients = ['+39-3331234567', '+39-3330000000', '+39-3330000001', '+39-3330000002']
  await sandbox.send({ recipients, options })
  await sandbox.send()
  await sandbox.sandbox.advance('10s')
  await sandbox.send()
  await sandbox.send({ transaction: true })
  await sandbox.call('POST', '/messages/', { ...hello, recipients: 5 })
  await sandbox.call('GET', '/nowhere')
  const { status, headers, body } = await sandbox.control('GET', '/metrics')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(body)
    .toBe(`# HELP gateway_sms_sandbox_requests_total Requests to the gateway, by operation and status.
# TYPE gateway_sms_sandbox_requests_total counter
gateway_sms_sandbox_requests_total{operation="sendMessage",status="201"} 4
gateway_sms_sandbox_requests_total{operation="sendMessage",status="422"} 1
gateway_sms_sandbox_requests_total{operation="none",status="404"} 1
# HELP gateway_sms_sandbox_messages Messages, by status.
# TYPE gateway_sms_sandbox_messages gauge
gateway_sms_sandbox_messages{status="delivered"} 1
gateway_sms_sandbox_messages{status="open"} 1
gateway_sms_sandbox_messages{status="queued"} 1
gateway_sms_sandbox_messages{status="sending"} 1
# HELP gateway_sms_sandbox_recipients Recipients, by the status in their delivery report.
# TYPE gateway_sms_sandbox_recipients gauge
gateway_sms_sandbox_recipients{status="PENDING_ACCEPTED"} 2
gateway_sms_sandbox_recipients{status="DELIVERED_TO_HANDSET"} 2
gateway_sms_sandbox_recipients{status="PENDING_ENROUTE"} 1
gateway_sms_sandbox_recipients{status="UNDELIVERABLE_NOT_DELIVERED"} 2
# HELP gateway_sms_sandbox_callbacks_total Attempts to call a callback_url, by outcome.
# TYPE gateway_sms_sandbox_callbacks_total counter
gateway_sms_sandbox_callbacks_total{outcome="delivered"} 1
# HELP gateway_sms_sandbox_queue_length Messages in the queue.
# TYPE gateway_sms_sandbox_queue_length gauge
gateway_sms_sandbox_queue_length 1
# HELP gateway_sms_sandbox_clock_seconds The sandbox's time, in seconds since 1970.
# TYPE gateway_sms_sandbox_clock_seconds gauge
gateway_sms_sandbox_clock_seconds 1768471210
`)
  sandbox.sandbox.reset()
  expect((await sandbox.control('GET', '/metrics')).body).not.toMatch(/requests_total\{/)
})

test("the control API's OpenAPI document is served", async () => {
  await using sandbox = startControl()
  expect((await sandbox.control('GET', '/openapi.json')).body).toEqual(controlDocument)
})

function failToRead(): never {
  throw new Error('database is not open')
}

async function portsSeenAt(url: string): Promise<unknown> {
  const health = await fetch(`${url}/_sandbox/v1/health`)
  return ((await health.json()) as { ports: unknown }).ports
}
