import { expect, test } from 'vitest'
import { expectRefusal, hello, number, start } from './testing.ts'

const { sender: _sender, ...withoutSender } = hello
const { body: _body, ...withoutBody } = hello
const { recipients: _recipients, ...withoutRecipients } = hello

const refusedSends: [request: unknown, message: string][] = [
  [withoutSender, "missing 'sender' parameter"],
  [withoutBody, "missing 'body' parameter"],
  [withoutRecipients, "missing 'recipients' parameter"],
  [{}, "missing 'sender' parameter"],
  [{ ...hello, recipients: [] }, "missing 'recipients' parameter"],
  [{ ...hello, bogus: 1 }, "unknown 'bogus' parameter"],
  [{ ...hello, Sender: 'Acme' }, "unknown 'Sender' parameter"],
  [{ ...hello, sender: 7 }, "invalid 'sender' parameter: must be string"],
  [{ ...hello, sender: null }, "invalid 'sender' parameter: must be string"],
  [{ ...hello, sender: 'ab' }, "invalid 'sender' parameter"],
  [{ ...hello, sender: '12' }, "invalid 'sender' parameter"],
  [{ ...hello, sender: 'Twelve chars' }, "invalid 'sender' parameter"],
  [{ ...hello, sender: '123456789012345' }, "invalid 'sender' parameter"],
  [{ ...hello, sender: '+393331234567' }, "invalid 'sender' parameter"],
  [{ ...hello, sender: 'two\nlines' }, "invalid 'sender' parameter"],
  [{ ...hello, body: '' }, "invalid 'body' parameter"],
  [{ ...hello, body: ['x'] }, "invalid 'body' parameter: must be string"],
  [{ ...hello, test: 'true' }, "invalid 'test' parameter: must be boolean"],
  [{ ...hello, transaction: 1 }, "invalid 'transaction' parameter: must be boolean"],
  [{ ...hello, priority: '1' }, "invalid 'priority' parameter: must be number"],
  [{ ...hello, priority: 0.99 }, "invalid 'priority' parameter: must be >= 1"],
  [{ ...hello, priority: null }, "invalid 'priority' parameter: must be number"],
  [{ ...hello, options: [] }, "invalid 'options' parameter: must be object"],
  [{ ...hello, options: { flash: 1 } }, "invalid 'options.flash' parameter: must be boolean"],
  [{ ...hello, options: { realtime: 'no' } }, "invalid 'options.realtime' parameter"],
  [{ ...hello, options: { callback_url: 1 } }, "invalid 'options.callback_url' parameter"],
  [{ ...hello, options: { callback_field: {} } }, "invalid 'options.callback_field' parameter"],
  [{ ...hello, options: { timestamp: '2030-12-25' } }, "unknown 'options.timestamp' parameter"],
  [{ ...hello, recipients: 7 }, "invalid 'recipients' parameter: does not have an accepted form"],
  [
    { ...hello, recipients: null },
    "invalid 'recipients' parameter: does not have an accepted form",
  ],
  [{ ...hello, recipients: {} }, "missing 'recipients.number' parameter"],
  [
    { ...hello, recipients: [number, 7] },
    "invalid 'recipients.1' parameter: does not have an accepted form",
  ],
  [
    { ...hello, recipients: [[number]] },
    "invalid 'recipients.0' parameter: does not have an accepted form",
  ],
  [{ ...hello, recipients: [number, { fields: {} }] }, "missing 'recipients.1.number' parameter"],
  [
    { ...hello, recipients: { number: 7 } },
    "invalid 'recipients.number' parameter: must be string",
  ],
  [{ ...hello, recipients: [{ number, name: 'A' }] }, "unknown 'recipients.0.name' parameter"],
  [{ ...hello, recipients: { number, fields: ['x'] } }, "invalid 'recipients.fields"],
  [
    { ...hello, recipients: { number, fields: { 'a/b~c': null } } },
    "invalid 'recipients.fields.a/b~c' parameter",
  ],
  [[], "invalid 'request body' parameter: must be object"],
  [null, "invalid 'request body' parameter: must be object"],
  ['"text"', "invalid 'request body' parameter: must be object"],
]

test.each(refusedSends)(
  'sending %j is refused with 422 and error 302, and changes nothing',
  async (request, message) => {
    await using gateway = start()
    await gateway.send()
    const before = await gateway.state()
    const reply = await gateway.call('POST', '/messages/', request === null ? 'null' : request)
    expectRefusal(reply, 422, 302, message)
    expect(await gateway.state()).toEqual(before)
  },
)

test.each([
  [{}, "missing 'recipients' parameter"],
  [{ transaction: false }, "missing 'recipients' parameter"],
  [{ recipients: [], transaction: 'false' }, "invalid 'transaction' parameter"],
  [{ recipients: [], transaction: null }, "invalid 'transaction' parameter"],
  [{ recipients: [], body: 'new' }, "unknown 'body' parameter"],
  [{ recipients: [], options: { flash: true } }, "unknown 'options.flash' parameter"],
  [{ recipients: [7] }, "invalid 'recipients.0' parameter"],
])(
  'updating with %j is refused with 422 and error 302, and changes nothing',
  async (request, message) => {
    await using gateway = start()
    const { id } = await gateway.send({ transaction: true })
    const before = await gateway.state()
    expectRefusal(await gateway.call('PUT', `/messages/${id}`, request), 422, 302, message)
    expect(await gateway.state()).toEqual(before)
  },
)

const notJson = {
  nothing: '',
  'half an object': '{"sender":',
  'two values': '{}{}',
  'a comment': '{} // x',
  'single quotes': "{'sender':1}",
  NaN: '{"priority":NaN}',
  'a form': 'sender=Acme&body=x',
  'invalid UTF-8': new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  'UTF-16': new Uint8Array(Buffer.from('{}', 'utf16le')),
  'half a surrogate pair in UTF-8': new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
  'a lone bracket a million deep': '['.repeat(1_000_000),
}

test.each(Object.entries(notJson))(
  'a body of %s gets a 400, and changes nothing',
  async (_, body) => {
    await using gateway = start()
    const { id } = await gateway.send({ transaction: true })
    const before = await gateway.state()
    const expected = [400, 400, 'The body is not valid JSON'] as const
    expectRefusal(await gateway.call('POST', '/messages/', body), ...expected)
    expectRefusal(await gateway.call('PUT', `/messages/${id}`, body), ...expected)
    expectRefusal(await gateway.call('POST', '/tokens', body), ...expected)
    expectRefusal(await gateway.call('PATCH', `/tokens/${gateway.token}`, body), ...expected)
    expect(await gateway.state()).toEqual(before)
  },
)

test.each([
  '',
  'text/plain',
  'application/x-www-form',
  'application/jsonx',
  'application/xml; a=application/json',
  'multipart/form-data; boundary=x',
])('a body declared as %j gets a 415, and changes nothing', async (type) => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  const before = await gateway.state()
  const bytes = new TextEncoder().encode(JSON.stringify(hello))
  const headers = { 'content-type': type }
  expectRefusal(await gateway.call('POST', '/messages/', bytes, headers), 415, 415)
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, bytes, headers), 415, 415)
  expectRefusal(await gateway.call('POST', '/tokens', bytes, headers), 415, 415)
  expectRefusal(await gateway.call('PATCH', `/tokens/${gateway.token}`, bytes, headers), 415, 415)
  expect(await gateway.state()).toEqual(before)
})

test.each([
  'application/json',
  'Application/JSON',
  'application/json; charset=utf-8',
  ' application/json ;x=y',
])('a body declared as %j is accepted', async (type) => {
  await using gateway = start()
  const reply = await gateway.call('POST', '/messages/', hello, { 'content-type': type })
  expect(reply.status).toBe(201)
})

test('a body with a byte order mark is read', async () => {
  await using gateway = start()
  const reply = await gateway.call('POST', '/messages/', `\uFEFF${JSON.stringify(hello)}`)
  expect(reply.status).toBe(201)
})

test('a body of exactly the allowed size is read, and one byte more gets a 413 and changes nothing', async () => {
  const body = JSON.stringify({ ...hello, body: 'è' })
  await using gateway = start({ maxBodyBytes: Buffer.byteLength(body) })
  expect((await gateway.call('POST', '/messages/', body)).status).toBe(201)
  const before = await gateway.state()
  for (const [method, path] of [
    ['POST', '/messages/'],
    ['POST', '/tokens'],
    ['PATCH', `/tokens/${gateway.token}`],
  ] as const) {
    expectRefusal(await gateway.call(method, path, `${body} `), 413, 413)
  }
  expect(await gateway.state()).toEqual(before)
})

test('a body of more than 10 MiB gets a 413', async () => {
  await using gateway = start()
  const reply = await gateway.call('POST', '/messages/', ' '.repeat(10 * 1024 * 1024 + 1))
  expectRefusal(reply, 413, 413, 'The body is larger than 10485760 bytes')
})
