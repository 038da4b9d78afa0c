import { expect, test } from 'vitest'
import { expectRefusal, hello, number, start } from './testing.ts'

const nested = (depth: number, open: string, shut: string) =>
  open.repeat(depth) + shut.repeat(depth)
const withCustom = (custom: string) =>
  `{"sender":"Acme","body":"x","recipients":"${number}","options":{"custom":${custom}}}`

test.each([
  ['an array', nested(1000, '[', ']')],
  ['an object', nested(999, '{"a":', '}').replace(':}', ':{}}')],
])('a custom of %s a thousand levels deep is stored and returned', async (_, custom) => {
  await using gateway = start()
  const reply = await gateway.call('POST', '/messages/', withCustom(custom))
  expect(reply.status).toBe(201)
  const [{ id }] = (reply.body as { data: [{ id: string }] }).data
  const { body } = await gateway.call('GET', `/messages/${id}`)
  for (const response of [reply.body, body]) {
    expect(JSON.stringify(response)).toContain(`"custom":${custom}`)
  }
})

test.each([
  ['1001 levels', nested(1001, '[', ']')],
  ['10,000 levels', nested(10_000, '[', ']')],
  ['half a million levels', nested(500_000, '[', ']')],
  ['100,000 objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['10,000 levels among others', `[1,{"x":"y"},${nested(10_000, '[', ']')}]`],
])('a custom of %s is refused, and changes nothing', async (_, custom) => {
  await using gateway = start()
  const before = await gateway.state()
  const reply = await gateway.call('POST', '/messages/', withCustom(custom))
  expectRefusal(
    reply,
    422,
    302,
    "invalid 'options.custom' parameter: nested deeper than 1000 levels",
  )
  expect(await gateway.state()).toEqual(before)
})

test.each(['sender', 'body', 'recipients', 'options', 'priority', 'bogus'])(
  'a %s half a million levels deep is refused',
  async (name) => {
    await using gateway = start()
    const body = JSON.stringify({ ...hello, [name]: 0 }).replace(
      ':0',
      `:${nested(500_000, '[', ']')}`,
    )
    expectRefusal(await gateway.call('POST', '/messages/', body), 422, 302)
  },
)

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
  'a field named %j is treated as any unknown field',
  async (name) => {
    await using gateway = start()
    const body = JSON.stringify(hello).replace('{', `{${JSON.stringify(name)}:{"test":true},`)
    const reply = await gateway.call('POST', '/messages/', body)
    expectRefusal(reply, 422, 302, `unknown '${name}' parameter`)
    expect({}).not.toHaveProperty('test')
  },
)

test('fields and custom may contain __proto__, which stays as it is', async () => {
  await using gateway = start()
  const text = `{"sender":"Acme","body":"{{__proto__}} {{constructor}}","recipients":{"number":"${number}","fields":{"__proto__":"P"}},"options":{"custom":{"__proto__":{"a":1}}}}`
  const { body } = await gateway.call('POST', '/messages/', text)
  const [{ id }] = (body as { data: [{ id: string }] }).data
  expect(JSON.stringify(body)).toContain('"custom":{"__proto__":{"a":1}}')
  const [recipient] = await gateway.recipients(id)
  expect(recipient?.body).toBe('P {{constructor}}')
  expect(JSON.stringify(recipient?.fields)).toBe('{"__proto__":"P"}')
  expect({}).not.toHaveProperty('a')
})

const oddTexts = {
  'a NUL': 'a\0b',
  'half a surrogate pair': 'x\ud800y',
  'all of it': '\0\u0001\ud83d👍\udc00\u0085"\\',
}

test.each(Object.entries(oddTexts))('%s is returned everywhere as it was sent', async (_, text) => {
  await using gateway = start()
  const request = {
    sender: text,
    body: `{{name}}${text}`,
    recipients: [{ number, fields: { name: text, [text]: text } }, text],
    options: { custom: { [text]: text }, callback_url: text, callback_field: text },
  }
  const sent = await gateway.send(request)
  expect(sent).toMatchObject({
    sender: text,
    body: request.body,
    options: request.options,
    recipients: { invalid: { list: [text] } },
  })
  expect(await gateway.read(sent.id)).toEqual(sent)
  const [recipient] = await gateway.recipients(sent.id)
  expect(recipient).toMatchObject({ body: text + text, fields: { name: text, [text]: text } })
  const named = await gateway.call('PATCH', `/tokens/${gateway.token}`, { name: text })
  expect(named).toMatchObject({ status: 200, body: { name: text } })
  expect(await gateway.call('GET', `/tokens/${gateway.token}`)).toMatchObject({
    body: { name: text },
  })
})

test.each([
  ['a sender of a million characters', { sender: 'x'.repeat(1_000_000) }, 422],
  ['a sender of a million digits', { sender: '1'.repeat(1_000_000) }, 422],
  ['a body of a million braces', { body: '{'.repeat(1_000_000) }, 422],
  ['an invalid recipient of a million characters', { recipients: 'x'.repeat(1_000_000) }, 201],
  ['a name of a million characters for a field', { ['x'.repeat(1_000_000)]: 1 }, 422],
])('%s gets a response in time', async (_, request, status) => {
  await using gateway = start()
  const reply = await gateway.call('POST', '/messages/', { ...hello, ...request })
  expect(reply.status).toBe(status)
})

test('an error message about a parameter is truncated', async () => {
  await using gateway = start()
  const { body } = await gateway.call('POST', '/messages/', { ...hello, ['x'.repeat(10_000)]: 1 })
  expect((body as { message: string }).message.length).toBeLessThan(200)
})

test.each([
  ['one recipient', 20_000, 20_000, 1],
  ['a text longer than a string can be', 20_000, 30_000, 1],
  ['many recipients', 1900, 20, 1000],
])(
  'a short request for an endless text, %s, is refused',
  async (_, placeholders, length, count) => {
    await using gateway = start()
    const recipients = Array.from({ length: count }, (_recipient, index) => ({
      number: `+39-${3_330_000_000 + index}`,
      fields: { a: 'x'.repeat(length) },
    }))
    const reply = await gateway.call('POST', '/messages/', {
      ...hello,
      body: '{{a}}'.repeat(placeholders),
      recipients,
    })
    expectRefusal(reply, 422, 302)
    expect(gateway.sandbox.credit).toBe(100)
  },
)

test('a late refusal does not use up an id', async () => {
  await using disturbed = start()
  await using alone = start()
  for (const request of [
    { ...hello, priority: 1e9 },
    { ...hello, options: { timestamp_send: '31-02-2026' } },
    { ...hello, options: { custom: nestedArray(2000) } },
  ]) {
    expect((await disturbed.call('POST', '/messages/', request)).status).toBeGreaterThan(400)
  }
  expect((await disturbed.send()).id).toBe((await alone.send()).id)
})

function nestedArray(depth: number): unknown {
  return JSON.parse(nested(depth, '[', ']'))
}
