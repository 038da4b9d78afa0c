// The commands that read and change what is there.
import { expect, test } from 'vitest'
import { startGateway } from './testing.ts'

const number = '+39-3331234567'
const unknown = '5cf7cc139f272546624d3795'

async function startWithMessage() {
  const gateway = startGateway()
  const request = {
    sender: 'Acme',
    body: 'Hello',
    recipients: [number],
    options: { timestamp_send: '2030-12-25' },
  }
  const { id } = await gateway.sms.messages.send(request)
  return { ...gateway, id }
}

test('list prints the messages, as a table and as one JSON array', async () => {
  const { run, id } = await startWithMessage()
  const table = await run(['list'])
  expect(table).toMatchObject({ code: 0, errors: '' })
  expect(table.printed).toContain(`│ ${id} │ Acme`)
  const json = await run(['list', '--json'])
  expect(JSON.parse(json.printed)).toEqual([
    { id, sender: 'Acme', timestamp: expect.stringMatching(/^\d{4}-.*Z$/u) },
  ])
})

test('an account without messages gives an empty array, and a remark to people', async () => {
  await using gateway = startGateway()
  expect(await gateway.run(['list', '--json'])).toMatchObject({
    code: 0,
    printed: '[]\n',
    errors: '',
  })
  expect(await gateway.run(['list'])).toMatchObject({
    printed: '',
    errors: 'There is no message.\n',
  })
})

test('show prints a message, its dates in ISO form', async () => {
  const { run, id } = await startWithMessage()
  const { printed } = await run(['show', id])
  expect(printed).toMatch(/state\s+│ queued/u)
  expect(printed).toMatch(/send date\s+│ 2030-12-25T00:00:00Z/u)
  expect(printed).toMatch(/custom\s+│ \{"gateway_sms_key":"[0-9a-f-]{36}"\}/u)
  const json = JSON.parse((await run(['show', id, '--json'])).printed)
  expect(json).toMatchObject({
    id,
    state: 0,
    options: { timestamp_send: '2030-12-25T00:00:00.000Z' },
  })
})

test('recipients prints each with its text and state', async () => {
  await using gateway = startGateway()
  const { id } = await gateway.sms.messages.send({
    sender: 'Acme',
    body: 'Hello',
    recipients: number,
  })
  await gateway.sandbox.advance('10s')
  const { printed } = await gateway.run(['recipients', id])
  expect(printed).toMatch(/\+39-3331234567 │ Hello │ 1 .*│ DELIVERED/u)
  const [recipient] = JSON.parse((await gateway.run(['recipients', id, '--json'])).printed)
  expect(recipient).toMatchObject({ number, body: 'Hello', state: 'DELIVERED' })
})

test('cancel takes a message out of the queue', async () => {
  const { run, id, sms } = await startWithMessage()
  const { code, printed } = await run(['cancel', id, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toEqual({ id, cancelled: true })
  expect(await sms.messages.list()).toEqual([])
})

test('cancel asks on production, since nothing is given back', async () => {
  const { run, id, sms } = await startWithMessage()
  const words = ['cancel', id, '--environment', 'production']
  expect((await run(words)).errors).toContain('--yes')
  const { code, questions } = await run(words, { answer: false })
  expect(questions).toEqual(['production: cancel this message? What it cost is not given back.'])
  expect(code).toBe(1)
  expect(await sms.messages.list()).toHaveLength(1)
  expect((await run([...words, '--yes'])).code).toBe(0)
})

test('reschedule moves the send date', async () => {
  const { run, id } = await startWithMessage()
  const { code, printed } = await run(['reschedule', id, '2031-01-01 09:30', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed).options.timestamp_send).toBe('2031-01-01T09:30:00.000Z')
  expect((await run(['reschedule', id, 'tomorrow'])).code).toBe(2)
})

test.each(['show', 'recipients', 'cancel'])(
  '%s of an unknown message is one line on stderr and exit code 1',
  async (command) => {
    await using gateway = startGateway()
    const { code, printed, errors } = await gateway.run([command, unknown, '--json'])
    expect(code).toBe(1)
    expect(printed).toBe('')
    expect(errors).toMatch(/^gateway-sms: .* was refused: .*\n$/u)
  },
)

test('--verbose tells of each request on stderr, and leaves stdout alone', async () => {
  await using gateway = startGateway()
  const { printed, errors } = await gateway.run(['list', '--json', '--verbose'])
  expect(printed).toBe('[]\n')
  expect(errors).toContain('GET /messages/')
})

test('Ctrl+C ends a request with exit code 130', async () => {
  await using gateway = startGateway()
  const signal = AbortSignal.abort('SIGINT')
  expect(await gateway.run(['list'], { signal })).toMatchObject({ code: 130, printed: '' })
  const ended = AbortSignal.abort('SIGTERM')
  expect(await gateway.run(['list'], { signal: ended })).toMatchObject({ code: 143 })
})
