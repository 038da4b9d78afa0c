import { trace } from '@opentelemetry/api'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { expect, onTestFinished, test } from 'vitest'
import { traceSms } from './tracing.ts'

function start() {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  trace.setGlobalTracerProvider(provider)
  const stop = traceSms()
  const sandbox = createSandbox({ clock: 'manual' })
  onTestFinished(async () => {
    stop()
    trace.disable()
    await sandbox.close()
  })
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  return { sandbox, sms, spans: () => exporter.getFinishedSpans() }
}

const message = { sender: 'Acme', body: 'Your code is 4711', recipients: '+39-3331234567' }

test('a send is a span with a client span for its request', async () => {
  const { sms, spans } = start()
  await sms.messages.send(message)
  const [request, call] = spans()
  expect(call).toMatchObject({
    name: 'gateway-sms sendMessage',
    attributes: { 'gateway_sms.sent': 'yes' },
  })
  expect(request?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId)
  expect(request).toMatchObject({
    name: 'POST /messages/',
    kind: 2, // SpanKind.CLIENT
    attributes: {
      'http.request.method': 'POST',
      'http.response.status_code': 201,
      'server.address': 'test.ws.messaggisms.com',
      'server.port': 443,
      'url.full': 'https://test.ws.messaggisms.com/messages/',
      'url.template': '/messages/',
    },
  })
})

test('parallel calls each have their own requests, and a retry has its number', async () => {
  const { sandbox, sms, spans } = start()
  const { id } = await sms.messages.send(message)
  sandbox.faults.add({
    match: { operation: 'getMessage' },
    when: { times: 1 },
    action: { kind: 'status', status: 503, headers: { 'retry-after': '0' } },
  })
  await Promise.all([sms.messages.get(id), sms.messages.recipients(id)])
  const get = spans().find(({ name }) => name === 'gateway-sms getMessage')
  const requests = spans().filter(
    ({ parentSpanContext }) => parentSpanContext?.spanId === get?.spanContext().spanId,
  )
  expect(requests.map(({ attributes }) => attributes)).toMatchObject([
    { 'http.response.status_code': 503, 'error.type': '503' },
    { 'http.response.status_code': 200, 'http.request.resend_count': 1 },
  ])
  expect(requests.map(({ name }) => name)).toEqual(['GET /messages/{id}', 'GET /messages/{id}'])
})

test('no number, text or token is in a span', async () => {
  const { sandbox, sms, spans } = start()
  const { id } = await sms.messages.send(message)
  await sms.messages.recipient(id, '+39-3331234567')
  await sms.messages.get('ffffffffffffffffffffffff').catch(() => {})
  const shown = JSON.stringify(
    spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  )
  for (const secret of ['3331234567', '4711', sandbox.token(), id]) {
    expect(shown).not.toContain(secret)
  }
  expect(spans()).toHaveLength(6)
})
