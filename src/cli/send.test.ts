import { describe, expect, test } from 'vitest'
import { startGateway } from '../../tests/cli/start-gateway.ts'

const one = '+39-3331234567'
const two = '+39-3337654321'
const wrong = '0039333'
const hello = ['send', '--sender', 'Acme', '--body', 'Hello']

test('a message is opened as a transaction, closed, and shown in a table', async () => {
  await using gateway = startGateway()
  const { code, printed, errors } = await gateway.run([...hello, one])
  expect(code).toBe(0)
  expect(printed).toMatch(/outcome\s+│ queued/u)
  expect(printed).toMatch(/price\s+│ 0.0315 €/u)
  expect(errors).toBe('')
  expect(gateway.requests).toEqual(['POST', 'PUT'])
  expect(await gateway.queued()).toEqual([[one]])
})

test('--plain sends with one request', async () => {
  await using gateway = startGateway()
  expect((await gateway.run([...hello, one, '--plain'])).code).toBe(0)
  expect(gateway.requests).toEqual(['POST'])
  expect(await gateway.queued()).toEqual([[one]])
})

test('--json prints one line per message, and nothing else on stdout', async () => {
  await using gateway = startGateway()
  const { code, printed } = await gateway.run([
    ...hello,
    '--json',
    '--batch',
    '1',
    '--key',
    'order',
    one,
    two,
  ])
  const lines = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(lines).toMatchObject([
    {
      sent: 'yes',
      key: 'order-1',
      recipients: { given: [one], valid: 1, invalid: [] },
      price: 0.0315,
    },
    { sent: 'yes', key: 'order-2', recipients: { given: [two] }, segments: 1, problem: null },
  ])
  expect(await gateway.queued()).toEqual([[one], [two]])
})

test('every option of a message arrives', async () => {
  await using gateway = startGateway()
  const { code, printed } = await gateway.run([
    'send',
    '--sender',
    'Acme',
    '--body',
    'Hi {{name}}',
    one,
    '--field',
    'name=A=B',
    '--json',
    '--at',
    '2030-12-25T09:30+01:00',
    '--priority',
    '1.5',
    '--flash',
    '--key',
    'order-42',
    '--callback-url',
    'https://example.com/sms',
    '--custom',
    '{"order":42}',
  ])
  const { id } = JSON.parse(printed)
  expect(code).toBe(0)
  expect(await gateway.sms.messages.get(id)).toMatchObject({
    sender: 'Acme',
    priority: 1.5,
    options: {
      flash: true,
      timestamp_send: new Date('2030-12-25T08:30:00Z'),
      callback_url: 'https://example.com/sms',
      custom: { order: 42, gateway_sms_key: 'order-42' },
    },
  })
  expect(await gateway.sms.messages.recipients(id)).toMatchObject([{ body: 'Hi A=B' }])
})

test('a text from stdin is sent without its byte order mark and final line break', async () => {
  await using gateway = startGateway()
  const words = ['send', '--sender', 'Acme', '--body-file', '-', one, '--json']
  const { printed } = await gateway.run(words, { input: '\uFEFFone\ntwo\n' })
  expect(await gateway.sms.messages.get(JSON.parse(printed).id)).toMatchObject({ body: 'one\ntwo' })
})

test('a --custom that is not an object leaves no room for a key', async () => {
  await using gateway = startGateway()
  const { code, printed } = await gateway.run([...hello, one, '--custom', '[1]', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ sent: 'yes', key: null })
  const refused = await gateway.run([...hello, one, '--custom', '[1]', '--key', 'order'])
  expect(refused.code).toBe(2)
})

test('in production, the confirmation shows the price from the gateway', async () => {
  await using gateway = startGateway()
  const { code, questions } = await gateway.run(
    [...hello, one, two, wrong, '--environment', 'production'],
    { response: true },
  )
  expect(questions).toEqual([
    'production: send 1 message from Acme to 2 recipients (2 segments, 0.063 euros), leaving out 1 invalid number?',
  ])
  expect(code).toBe(4)
  expect(await gateway.queued()).toEqual([[one, two]])
})

test.each([[[]], [['--plain']]])(
  'declining with %j sends nothing and results in exit code 1',
  async (flags) => {
    await using gateway = startGateway()
    const { code, errors } = await gateway.run(
      [...hello, one, '--environment', 'production', ...flags],
      { response: false },
    )
    expect(code).toBe(1)
    expect(errors).toContain('not confirmed')
    expect(await gateway.queued()).toEqual([])
  },
)

test.each([
  ['--environment', 'production'],
  ['--base-url', 'https://sms.example.com'],
])('%s %s without a terminal needs --yes and makes no request', async (...target) => {
  await using gateway = startGateway()
  const refused = await gateway.run([...hello, one, ...target])
  expect(refused).toMatchObject({ code: 2, printed: '' })
  expect(refused.errors).toContain('--yes')
  expect(gateway.requests).toEqual([])
  expect((await gateway.run([...hello, one, ...target, '--yes'])).code).toBe(0)
})

test.each([
  ['--environment', 'test'],
  ['--base-url', 'http://127.0.0.1:4010'],
  ['--base-url', 'http://localhost:4010'],
  ['--base-url', 'http://[::1]:4010'],
  ['--base-url', 'https://test.ws.messaggisms.com'],
  ['--environment', 'production', '--dry-run'],
])('%s %s %s needs no confirmation', async (...flags) => {
  await using gateway = startGateway()
  const words = [...hello, one, ...flags.filter((flag) => flag !== undefined)]
  const { code, questions } = await gateway.run(words, { response: false })
  expect(code).toBe(0)
  expect(questions).toEqual([])
})

test('--dry-run sends a test message', async () => {
  await using gateway = startGateway()
  const { printed } = await gateway.run([...hello, one, '--dry-run', '--json'])
  expect(JSON.parse(printed)).toMatchObject({ sent: 'yes', test: true })
})

test.each([[[]], [['--plain']]])(
  'with %j, an invalid recipient is listed on stdout and results in exit code 4',
  async (flags) => {
    await using gateway = startGateway()
    const { code, printed, errors } = await gateway.run([...hello, one, wrong, ...flags])
    expect(code).toBe(4)
    expect(printed).toMatch(/0039333\s+│ invalid/u)
    expect(errors).not.toContain(wrong)
    expect(errors).toContain('1 of 2 numbers is not in the format')
  },
)

test.each([[[]], [['--plain']]])(
  'with %j and no valid recipient, nothing is sent and the exit code is 1',
  async (flags) => {
    await using gateway = startGateway()
    const { code, printed, errors } = await gateway.run([...hello, wrong, '--json', ...flags])
    expect(code).toBe(1)
    expect(JSON.parse(printed)).toMatchObject({ sent: 'no', recipients: { invalid: [wrong] } })
    expect(errors).not.toContain(wrong)
    expect(await gateway.queued()).toEqual([])
  },
)

test.each([
  [['--strict', wrong], '--strict'],
  [['--max-price', '0.03'], '0.0315 euros is above --max-price 0.03'],
  [['--max-segments', '1', '--body', 'x'.repeat(161)], '2 segments'],
])('%j sends nothing, with the reason and exit code 1', async (flags, reason) => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run([
    'send',
    '--sender',
    'Acme',
    one,
    '--body',
    'Hi',
    ...flags,
  ])
  expect(code).toBe(1)
  expect(errors).toContain(reason)
  // Neither queued nor left open.
  expect(await gateway.sms.messages.list()).toEqual([])
})

test('--max-price limits the total of all messages', async () => {
  await using gateway = startGateway()
  const words = [...hello, one, two, '--batch', '1', '--max-price', '0.05']
  expect((await gateway.run(words)).code).toBe(1)
  expect(await gateway.queued()).toEqual([])
})

test('options that need a transaction are refused with --plain', async () => {
  await using gateway = startGateway()
  expect((await gateway.run([...hello, one, '--plain', '--strict'])).code).toBe(2)
  expect((await gateway.run([...hello, one, '--plain', '--max-price', '1'])).code).toBe(2)
  expect(gateway.requests).toEqual([])
})

test('a lost response to the close results in exit code 3, with the commands to look up the message', async () => {
  await using gateway = startGateway()
  gateway.lose((method) => method === 'PUT' || method === 'GET')
  const words = [...hello, one, '--environment', 'test', '--json']
  const { code, printed, errors } = await gateway.run(words)
  const { id, sent } = JSON.parse(printed)
  expect(code).toBe(3)
  expect(sent).toBe('unknown')
  expect(errors).toContain(`gateway-sms show ${id} --environment test\n`)
  expect(errors).toContain(`gateway-sms cancel ${id} --environment test\n`)
  // Discarding a message that may be queued would cancel it.
  expect(gateway.requests).not.toContain('DELETE')
})

test('after an unknown outcome, no more messages are sent, and the exit code is 3', async () => {
  await using gateway = startGateway()
  gateway.lose((method, count) => (method === 'PUT' && count > 1) || method === 'GET')
  const words = [...hello, one, two, '+39-3330000001', '--batch', '1', '--json']
  const { code, printed } = await gateway.run(words)
  const lines = printed.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).sent)).toEqual(['yes', 'unknown', 'no'])
  expect(code).toBe(3)
})

test('a lost response counts as a success if the retry succeeds', async () => {
  await using gateway = startGateway()
  gateway.lose((method, count) => method === 'PUT' && count === 1)
  expect((await gateway.run([...hello, one])).code).toBe(0)
  expect(await gateway.queued()).toEqual([[one]])
})

test('with --plain, a lost response results in exit code 3, and find finds the key', async () => {
  await using gateway = startGateway()
  gateway.lose((method) => method === 'POST')
  const { code, printed, errors } = await gateway.run([...hello, one, '--plain', '--key', "it's"])
  expect(code).toBe(3)
  expect(printed).toMatch(/outcome\s+│ unknown/u)
  expect(errors).toContain(String.raw`gateway-sms find 'it'\''s'`)
})

test('a transaction that cannot be opened results in exit code 1', async () => {
  await using gateway = startGateway()
  gateway.lose((method) => method === 'POST')
  const { code, printed } = await gateway.run([...hello, one, '--json'])
  expect(code).toBe(1)
  expect(JSON.parse(printed)).toMatchObject({ sent: 'no', recipients: { given: [one] } })
})

test('if one of many messages is refused, every recipient not reached is listed, and the exit code is 4', async () => {
  await using gateway = startGateway({ credit: 0.04 })
  const words = [...hello, one, two, '+39-3330000001', '--batch', '1']
  const { code, printed, errors } = await gateway.run(words)
  expect(code).toBe(4)
  expect(await gateway.queued()).toEqual([[one]])
  expect(printed).not.toContain(one)
  expect(printed).toMatch(/\+39-3337654321\s+│ not sent/u)
  expect(printed).toMatch(/\+39-3330000001\s+│ not sent/u)
  expect(errors.match(/credit-not-enough/gu)).toHaveLength(1)
  // Unsent messages do not stay open.
  expect(await gateway.sms.messages.list()).toHaveLength(1)
})

test('after Ctrl+C, the message in progress is finished, no more are sent, and the exit code is 130', async () => {
  await using gateway = startGateway()
  const controller = new AbortController()
  gateway.lose((method) => {
    if (method === 'PUT') controller.abort('SIGINT')
    return false
  })
  const { signal } = controller
  const words = [...hello, one, two, '--batch', '1', '--json']
  const { code, printed, errors } = await gateway.run(words, { signal })
  const lines = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(130)
  expect(lines.map(({ sent }) => sent)).toEqual(['yes', 'no'])
  expect(errors).toContain(`gateway-sms show ${lines[0].id}`)
  expect(await gateway.queued()).toEqual([[one]])
})

test('the outcomes of many messages are drawn without keys, to fit the terminal', async () => {
  await using gateway = startGateway()
  const { printed } = await gateway.run([...hello, one, two, '--batch', '1'], { columns: 80 })
  const lines = printed.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^┌/u)
  expect(lines.filter(({ length }) => length > 80)).toEqual([])
})

test('--default-country rewrites the numbers before they are sent', async () => {
  await using gateway = startGateway()
  const { code } = await gateway.run([...hello, '333 1234567', '--default-country', 'IT'])
  expect(code).toBe(0)
  expect(await gateway.queued()).toEqual([[one]])
})

test('a gateway that refuses lists of recipients with fields gets plain numbers, or one message for each recipient', async () => {
  await using gateway = startGateway({ assumptions: { recipientList: 'refused' } })
  expect((await gateway.run([...hello, one, two])).code).toBe(0)

  const input = `number,name\n${one},Anna\n${two},Bob\n`
  const words = ['send', '--sender', 'Acme', '--body', 'Hi {{name}}', '--recipients', '-']
  const refused = await gateway.run(words, { input })
  expect(refused.code).toBe(1)
  expect(refused.errors).toContain('Send one message per recipient')

  expect((await gateway.run([...words, '--batch', '1'], { input })).code).toBe(0)
  expect(await gateway.queued()).toEqual([[one, two], [one], [two]])
})

const words = ['send', '--sender', 'Acme', '--body', 'Hi', one, '--json']
const now = () => Date.parse('2026-06-01')
const past = 'gateway-sms: --at lies in the past, so the gateway would send the message now'

test.each(['2020-01-01', '2020-01-01 09:30', '2020-01-01T09:30+01:00'])(
  'with --at %s, which is in the past, nothing is sent',
  async (date) => {
    await using gateway = startGateway()
    for (const more of [[], ['--plain'], ['--dry-run']]) {
      const { code, printed, errors } = await gateway.run([...words, '--at', date, ...more])
      expect({ code, printed }).toEqual({ code: 2, printed: '' })
      expect(errors).toBe(`${past}: choose a later date, or leave out --at\n`)
    }
    expect(gateway.requests).toEqual([])
  },
)

describe("at a URL, --at is compared with the clock of a sandbox, and otherwise with the machine's", () => {
  const url = ['--base-url', 'http://127.0.0.1:4010']

  test.each([
    ['2020-01-01', '2021-01-01', { code: 0, errors: '' }],
    [
      '2027-01-01',
      '2026-12-31',
      {
        code: 2,
        errors: expect.stringContaining(`${past} (it is 2027-01-01T00:00:00.000Z there)`),
      },
    ],
  ])('in a sandbox at %s, the date %s', async (start, date, expected) => {
    await using gateway = startGateway({ startAt: new Date(start) })
    expect(await gateway.run([...words, ...url, '--at', date], { now })).toMatchObject(expected)
  })

  test.each([
    [404, '2026-05-31', 2],
    [404, '2026-06-02', 0],
    // A sandbox that requires an admin token does not tell its time.
    [401, '2026-05-31', 0],
  ])(
    'if the control API responds with %i, the date %s: exit code %i',
    async (status, date, code) => {
      await using gateway = startGateway({ startAt: new Date('2020-01-01') })
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const request = new Request(input, init)
        return request.url.includes('/_sandbox')
          ? new Response('<h1>Hello</h1>', { status })
          : await gateway.sandbox.fetch(request)
      }
      const result = await gateway.run([...words, ...url, '--at', date], { now, fetch })
      expect(result, result.errors).toMatchObject({ code })
    },
  )

  test('a sandbox that requires an admin token receives it on this machine', async () => {
    await using gateway = startGateway({ startAt: new Date('2020-01-01') })
    const { port } = await gateway.sandbox.listen({ adminToken: 'a'.repeat(20) })
    const { fetch } = globalThis
    const env = { ...gateway.env, GATEWAY_SMS_ADMIN_TOKEN: 'a'.repeat(20) }
    const at = [...words, '--base-url', `http://127.0.0.1:${port}`, '--at']
    const before = await gateway.run([...at, '2019-12-31'], { now, fetch, env })
    expect(before).toMatchObject({ code: 2, errors: expect.stringContaining(past) })
    expect(await gateway.run([...at, '2020-01-02'], { now, fetch, env })).toMatchObject({ code: 0 })
  })
})
