// The commands that read and change existing messages.
import { expect, test } from 'vitest'
import { startGateway } from '../../tests/cli/start-gateway.ts'

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

test('list prints the messages with their state and recipients, as a table and as one JSON array', async () => {
  const { run, id, sms } = await startWithMessage()
  const recipients = [number, '+39-3337654321', '333']
  const open = await sms.messages.draft({ sender: 'Acme', body: 'Hello', recipients })
  const table = await run(['list'])
  expect(table).toMatchObject({ code: 0, errors: '' })
  expect(table.printed).toMatch(new RegExp(`│ ${id} │ Acme +│ queued +│ 1 +│ \\d{4}-`, 'u'))
  expect(table.printed).toMatch(
    new RegExp(`│ ${open.id} │ Acme +│ open transaction +│ 2 and 1 invalid +│ `, 'u'),
  )
  const [first, second] = JSON.parse((await run(['list', '--json'])).printed)
  expect(first).toMatchObject({ id: open.id, transaction: true })
  expect(second).toMatchObject({
    id,
    sender: 'Acme',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/u),
    state: 0,
    recipients: { valid: { count: 1 } },
  })
})

test.each(['newestFirst', 'oldestFirst'] as const)(
  'list shows the newest 20 of all messages, with one request each: %s',
  async (listOrder) => {
    await using gateway = startGateway({ assumptions: { listOrder } })
    const ids: string[] = []
    for (let i = 0; i < 23; i += 1) {
      ids.unshift(
        (await gateway.sms.messages.send({ sender: 'Acme', body: 'Hi', recipients: number })).id,
      )
      await gateway.sandbox.advance('1s')
    }
    const { code, printed, errors } = await gateway.run(['list', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(printed).map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 20))
    expect(errors).toBe('Showing the newest 20 of 23 messages; --limit 23 shows all.\n')
    expect(gateway.requests).toEqual(Array<string>(21).fill('GET'))

    const few = await gateway.run(['list', '--limit', '2'])
    expect(few.printed.match(/Acme/gu)).toHaveLength(2)
    expect(few.errors).toContain('the newest 2 of 23')
    expect(await gateway.run(['list', '--limit', '23'])).toMatchObject({ code: 0, errors: '' })
  },
)

test('list makes at most four requests at a time', async () => {
  await using gateway = startGateway()
  for (let i = 0; i < 12; i += 1) {
    await gateway.sms.messages.send({ sender: 'Acme', body: 'Hi', recipients: number })
  }
  let underWay = 0
  const counts: number[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    underWay += 1
    counts.push(underWay)
    await new Promise((resolve) => setImmediate(resolve))
    const response = await gateway.sandbox.fetch(new Request(input, init))
    underWay -= 1
    return response
  }
  expect((await gateway.run(['list'], { fetch })).code).toBe(0)
  expect(counts.toSorted((a, b) => b - a)[0]).toBe(4)
})

test('a message cancelled after it was listed is shown as listed; any other failure is an error', async () => {
  await using gateway = startGateway()
  const { id } = await gateway.sms.messages.send({ sender: 'Acme', body: 'Hi', recipients: number })
  const list = async (replace: (path: string) => Promise<Response | undefined>) => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init)
      const response = await replace(new URL(request.url).pathname)
      return response ?? (await gateway.sandbox.fetch(request))
    }
    return await gateway.run(['list'], { fetch })
  }
  const gone = await list(async (path) => {
    if (path.endsWith(id)) await gateway.sms.messages.cancel(id)
    return undefined
  })
  expect(gone).toMatchObject({ code: 0, errors: '' })
  expect(gone.printed).toMatch(new RegExp(`│ ${id} │ Acme +│ +│ +│`, 'u'))

  await gateway.sms.messages.send({ sender: 'Acme', body: 'Hi', recipients: number })
  const refused = await list(async (path) =>
    path === '/messages/' ? undefined : new Response('no', { status: 403 }),
  )
  expect(refused).toMatchObject({ code: 1, printed: '' })
})

test('an account without messages prints an empty array, or a remark on stderr', async () => {
  await using gateway = startGateway()
  expect(await gateway.run(['list', '--json'])).toMatchObject({
    code: 0,
    printed: '[]\n',
    errors: '',
  })
  expect(await gateway.run(['list'])).toMatchObject({
    printed: '',
    errors: 'No messages.\n',
  })
})

test('show prints a message, with its dates in ISO form', async () => {
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

test('recipients prints each recipient with its text and state', async () => {
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

test('cancel removes a message from the queue', async () => {
  const { run, id, sms } = await startWithMessage()
  const { code, printed } = await run(['cancel', id, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toEqual({ id, cancelled: true })
  expect(await sms.messages.list()).toEqual([])
})

test('cancel asks for confirmation in production, because the price is not refunded', async () => {
  const { run, id, sms } = await startWithMessage()
  const words = ['cancel', id, '--environment', 'production']
  expect((await run(words)).errors).toContain('--yes')
  const { code, questions } = await run(words, { response: false })
  expect(questions).toEqual(['production: cancel this message? Its price is not refunded.'])
  expect(code).toBe(1)
  expect(await sms.messages.list()).toHaveLength(1)
  expect((await run([...words, '--yes'])).code).toBe(0)
})

test('reschedule changes the send date', async () => {
  const { run, id } = await startWithMessage()
  const { code, printed } = await run(['reschedule', id, '2031-01-01 09:30', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed).options.timestamp_send).toBe('2031-01-01T09:30:00.000Z')
  expect((await run(['reschedule', id, 'tomorrow'])).code).toBe(2)
})

test('rescheduling to a date in the past is refused, and the message keeps its date', async () => {
  const { run, id, sms } = await startWithMessage()
  expect(await run(['reschedule', id, '2020-01-01'])).toMatchObject({
    code: 2,
    errors:
      'gateway-sms: <date> lies in the past, so the gateway would send the message now: choose a later date\n',
  })
  const { options } = await sms.messages.get(id)
  expect(options).toMatchObject({ timestamp_send: new Date('2030-12-25') })
})

test.each([
  ['1500ms', 'being sent'],
  ['10s', 'delivered'],
] as const)(
  'rescheduling a message after %s reports that it has already been sent: %s',
  async (time, state) => {
    await using gateway = startGateway()
    const { id } = await gateway.sms.messages.send({
      sender: 'Acme',
      body: 'Hi',
      recipients: number,
    })
    await gateway.sandbox.advance(time)
    const { code, printed, errors } = await gateway.run(['reschedule', id, '2031-01-01'])
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(errors).toBe(
      `gateway-sms: the message has already been sent, so its send date cannot be changed (state: ${state})\n`,
    )
  },
)

test('a refusal to reschedule a queued message keeps its reason', async () => {
  const { run, id, sandbox } = await startWithMessage()
  const refusal = { success: false, message: 'No', error: 212, data: null }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    return request.method === 'PUT'
      ? Response.json(refusal, { status: 422 })
      : await sandbox.fetch(request)
  }
  const { code, errors } = await run(['reschedule', id, '2031-01-01'], { fetch })
  expect(code).toBe(1)
  expect(errors).toContain('transaction-closed (422, code 212)')
})

test.each(['show', 'recipients', 'cancel'])(
  '%s of an unknown message prints one line on stderr and exits with code 1',
  async (command) => {
    await using gateway = startGateway()
    const { code, printed, errors } = await gateway.run([command, unknown, '--json'])
    expect(code).toBe(1)
    expect(printed).toBe('')
    expect(errors).toMatch(/^gateway-sms: .* was refused: .*\n$/u)
  },
)

test('--verbose logs each request on stderr, not on stdout', async () => {
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

const evil = "x'; touch planted #\u001B]0;t\u0007\u009B2J\u202E"

test('an id from the gateway is quoted in commands to copy', async () => {
  await using gateway = startGateway()
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (request.method !== 'POST') throw new TypeError('fetch failed')
    const document = (await (await gateway.sandbox.fetch(request)).json()) as { data: [object] }
    return Response.json(
      { ...document, data: [{ ...document.data[0], id: evil }] },
      { status: 201 },
    )
  }
  const words = ['send', '--sender', 'Acme', '--body', 'Hi', number]
  const { code, errors } = await gateway.run(words, { fetch })
  expect(code).toBe(3)
  expect(errors).toContain(String.raw`  gateway-sms show 'x'\''; touch planted #]0;t2J'`)
  expect(errors).toContain(String.raw`  gateway-sms cancel 'x'\''; touch planted #]0;t2J'`)
  expect(errors).not.toMatch(unsafe)
})

test.each([
  ['show'],
  ['show', '--json'],
  ['recipients'],
  ['recipients', '--json'],
  ['list', '--json'],
])('%j escapes control characters in a message', async (command, ...flags) => {
  await using gateway = startGateway()
  const request = { sender: 'Acme', body: evil, recipients: number, options: { custom: { evil } } }
  const { id } = await gateway.sms.messages.send(request)
  const words = command === 'list' ? [command, ...flags] : [command, id, ...flags]
  const { code, printed } = await gateway.run(words)
  expect(code).toBe(0)
  expect(printed).toMatch(/touch planted/u)
  expect(printed).not.toMatch(unsafe)
})

test("control characters in a token's name are escaped in the confirmation and the output", async () => {
  await using gateway = startGateway()
  gateway.sandbox.token({ name: `Evil ${evil}` })
  const response = { response: true }
  const { code, printed, errors, questions } = await gateway.run(['token', 'list'], response)
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  const [, start = ''] = /│ (\w{4})… +│ Evil/u.exec(printed) ?? []
  const deleted = await gateway.run(['token', 'delete', start], response)
  expect(deleted.code).toBe(0)
  expect([printed, questions, deleted.printed, deleted.questions].join('')).not.toMatch(unsafe)
  expect(deleted.printed).toContain('Evil')
})

const unsafe =
  // oxlint-disable-next-line no-control-regex -- a terminal interprets these
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u
