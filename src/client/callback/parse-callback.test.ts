import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { GatewayError } from '../errors.ts'
import { readMessage } from '../response/read-objects.ts'
import { exampleOf } from '../../../tests/client/spec-examples.ts'
import type { Message } from '../types.ts'
import { createCallbackUrl } from './callback-url.ts'
import { parseCallback, type ParseCallbackOptions } from './parse-callback.ts'

const hook = 'https://shop.example/hooks/sms'
const secret = 'a secret of thirty-two bytes, or more'
const response = exampleOf('getMessage', 200)
const [summary] = response['data'] as [Record<string, unknown>]
const message = readMessage(summary)
const id = '5cf7cc139f272546624d3795'
const own = message.options.callback_url ?? ''

const form = 'application/x-www-form-urlencoded'
const formOf = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

function post(body: BodyInit | null, type?: string, url = hook): Request {
  const request = new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit)
  if (type !== undefined) request.headers.set('content-type', type)
  return request
}

/** A gateway with one message. */
function gatewayWith(known: Message) {
  const get = vi.fn<(id: string) => Promise<Message>>((id) => {
    if (id === known.id) return Promise.resolve(known)
    const reason = 'message-not-found'
    return Promise.reject(new GatewayError('no', { reason, status: 404, gatewayMessage: 'no' }))
  })
  return { get, confirm: { messages: { get } } }
}

test.each([
  ['JSON', JSON.stringify(summary), 'application/json; charset=utf-8'],
  ['JSON without a type', JSON.stringify(summary), ''],
  ['JSON of another type', JSON.stringify(summary), 'text/plain'],
  ['JSON with a byte order mark', `\ufeff${JSON.stringify(summary)}`, 'application/json'],
  ['JSON that is declared as a form', ` ${JSON.stringify(summary)}`, form],
  ['a form', formOf({ report: JSON.stringify(summary) }), form],
  ['a form in capitals', formOf({ report: JSON.stringify(summary) }), form.toUpperCase()],
  ['the whole response of GET', JSON.stringify(response), 'application/json'],
  ['the data of it', JSON.stringify(response['data']), 'application/json'],
  ['a response without the list', JSON.stringify({ data: summary }), 'application/json'],
])('the message is read from %s, with its times as Date', async (_, body, type) => {
  expect(await parseCallback(post(body, type))).toEqual({ message, confirmed: false })
})

test('a multipart form is read', async () => {
  const body = new FormData()
  body.set('other', 'x')
  body.set('report', JSON.stringify(summary))
  expect(await parseCallback(post(body), { field: 'report' })).toEqual({
    message,
    confirmed: false,
  })
})

test('`field` selects a variable of a form that has several', async () => {
  const body = formOf({ other: 'x', 'the report': JSON.stringify(summary) })
  const { message: parsed } = await parseCallback(post(body, form), { field: 'the report' })
  expect(parsed).toEqual(message)
})

test.each([
  ['a GET', new Request(hook), 'wrong-method', 405],
  ['a PUT', new Request(hook, { method: 'PUT', body: '{}' }), 'wrong-method', 405],
  ['no body', post(null), 'not-json', 400],
  ['an empty body', post(''), 'not-json', 400],
  ['half of a body', post('{"id":"393331234567'), 'not-json', 400],
  ['a form of which the variable is no JSON', post('a={393331234567', form), 'not-json', 400],
  ['a form with two variables and no name', post('a={}&b={}', form), 'wrong-shape', 400],
  ['an empty form', post('', form), 'wrong-shape', 400],
  [
    'a form of several parts without its boundary',
    post('x', 'multipart/form-data'),
    'wrong-shape',
    400,
  ],
  ['null', post('null'), 'wrong-shape', 400],
  ['a number', post('393331234567'), 'wrong-shape', 400],
  ['an empty list', post('[]'), 'wrong-shape', 400],
  ['two messages', post(JSON.stringify([summary, summary])), 'wrong-shape', 400],
  ['a failure of the gateway', post('{"data":null,"success":false}'), 'wrong-shape', 400],
  ['no id', post(changed({ id: undefined })), 'wrong-shape', 400],
  ['an id that is a query', post(changed({ id: { $ne: null } })), 'wrong-shape', 400],
  ['an id that is a path', post(changed({ id: '../tokens' })), 'wrong-shape', 400],
  ['an id with a line break', post(changed({ id: `${id}\n` })), 'wrong-shape', 400],
  ['a state that is an object', post(changed({ state: {} })), 'wrong-shape', 400],
  ['no state', post(changed({ state: undefined })), 'wrong-shape', 400],
])('%s is refused with a status, and not quoted', async (_, request, reason, status) => {
  const error: unknown = await parseCallback(request).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'CallbackError', reason, status, sent: 'no', attempts: 0 })
  expect(inspect(error) + JSON.stringify(error)).not.toContain('393331234567')
})

test('a form without the variable, or with it twice, is refused', async () => {
  const refused = { reason: 'wrong-shape' }
  const once = formOf({ report: JSON.stringify(summary) })
  for (const [body, field] of [
    [once, 'other'],
    [`${once}&${once}`, 'report'],
    [`${once}&other=1`, undefined],
  ] as const) {
    const parsed = parseCallback(post(body, form), field === undefined ? {} : { field })
    await expect(parsed).rejects.toMatchObject(refused)
  }
})

test('a file in a form is refused', async () => {
  const body = new FormData()
  body.set('report', new Blob([JSON.stringify(summary)]))
  await expect(parseCallback(post(body))).rejects.toMatchObject({ reason: 'wrong-shape' })
})

test('a body of any length is read only up to the limit', async () => {
  let chunks = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks += 1
      controller.enqueue(new Uint8Array(1024))
    },
  })
  const refused = { reason: 'too-large', status: 413 }
  await expect(parseCallback(post(endless), { maxBytes: 10_240 })).rejects.toMatchObject(refused)
  expect(chunks).toBeLessThan(15)
})

test('the limit counts bytes, and a body of exactly that many is accepted', async () => {
  const body = JSON.stringify({ ...summary, body: 'ü' })
  const maxBytes = new TextEncoder().encode(body).length
  await expect(parseCallback(post(body), { maxBytes })).resolves.toMatchObject({ confirmed: false })
  await expect(parseCallback(post(body), { maxBytes: maxBytes - 1 })).rejects.toMatchObject({
    reason: 'too-large',
  })
})

test('the default limit is 1 MiB', async () => {
  await expect(parseCallback(post(' '.repeat(2 ** 20)))).rejects.toMatchObject({
    reason: 'not-json',
  })
  await expect(parseCallback(post(' '.repeat(2 ** 20 + 1)))).rejects.toMatchObject({
    reason: 'too-large',
  })
})

test('a body that is cut off is refused', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
  await expect(parseCallback(post(broken))).rejects.toMatchObject({
    reason: 'not-json',
    thrown: { message: 'gone' },
  })
})

test('a body that has already been read is a ConfigurationError', async () => {
  const request = post(JSON.stringify(summary))
  await request.text()
  await expect(parseCallback(request)).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'request',
  })
})

test('with a secret, the reference is read from the URL', async () => {
  const url = await createCallbackUrl(hook, { secret, reference: 'order-42' })
  const request = post(JSON.stringify(summary), 'application/json', url)
  expect(await parseCallback(request, { secret })).toEqual({
    message,
    reference: 'order-42',
    confirmed: false,
  })
})

test('with a secret, the URL is checked before the body is read', async () => {
  const request = post(JSON.stringify(summary), 'application/json', `${hook}?signature=x`)
  await expect(parseCallback(request, { secret })).rejects.toMatchObject({
    reason: 'bad-signature',
    status: 403,
  })
  expect(request.bodyUsed).toBe(false)
})

test('the path and the time used to check the URL can be set', async () => {
  const url = await createCallbackUrl(hook, { secret, expiresAt: new Date(1000) })
  const request = () => post(JSON.stringify(summary), '', url.replace('/hooks', ''))
  const options = { secret, path: '/hooks/sms' }
  await expect(parseCallback(request(), { ...options, now: () => 999 })).resolves.toBeTruthy()
  await expect(parseCallback(request(), options)).rejects.toMatchObject({ reason: 'expired' })
})

test.each([
  ['secret', { secret: undefined }],
  ['secret', { secret: '' }],
  ['secret', { secret: [] }],
  ['secret', { secret: 'short' }],
  ['confirm', { confirm: undefined }],
])('a %s that is present but undefined is refused', async (option, options) => {
  const parsed = parseCallback(post(JSON.stringify(summary)), options as ParseCallbackOptions)
  await expect(parsed).rejects.toMatchObject({ name: 'ConfigurationError', option })
})

test('with `confirm`, the message is read from the gateway and the body only identifies it', async () => {
  const { confirm, get } = gatewayWith(message)
  const lie = post(changed({ state: 3, body: 'Pay here', sender: 'Bank' }), '', own)
  expect(await parseCallback(lie, { confirm })).toEqual({ message, confirmed: true })
  expect(get.mock.calls).toEqual([[id]])
})

test('with `confirm`, a summary needs only the id', async () => {
  const { confirm } = gatewayWith(message)
  expect(await parseCallback(post(JSON.stringify({ id }), '', own), { confirm })).toEqual({
    message,
    confirmed: true,
  })
})

test.each([{ id: '../tokens' }, { id: '' }, { id: 7 }, { id: `${id}0` }, {}])(
  'with `confirm`, the gateway gets no request for %j',
  async (body) => {
    const { confirm, get } = gatewayWith(message)
    await expect(parseCallback(post(JSON.stringify(body)), { confirm })).rejects.toMatchObject({
      reason: 'wrong-shape',
    })
    expect(get).not.toHaveBeenCalled()
  },
)

test.each([
  ['message-not-found', 404],
  ['invalid-message-id', 406],
] as const)('a message of which the gateway says %s is unknown', async (reason, status) => {
  const cause = new GatewayError('no', { reason, status, gatewayMessage: 'no' })
  const confirm = { messages: { get: () => Promise.reject(cause) } }
  await expect(parseCallback(post(JSON.stringify({ id })), { confirm })).rejects.toMatchObject({
    name: 'CallbackError',
    reason: 'unknown-message',
    status: 404,
    cause,
  })
})

test('other errors during the confirmation are thrown unchanged', async () => {
  const failure = new GatewayError('no', {
    reason: 'unauthorized',
    status: 401,
    gatewayMessage: '',
  })
  for (const thrown of [failure, new Error('the wire is cut')]) {
    const confirm = { messages: { get: () => Promise.reject(thrown) } }
    await expect(parseCallback(post(JSON.stringify({ id })), { confirm })).rejects.toBe(thrown)
  }
})

/** Calls a URL about the message, which may have its own callback URL. */
function call(called: string, ownUrl: unknown, options: ParseCallbackOptions = {}) {
  const known = { ...message, options: { ...message.options, callback_url: ownUrl } } as Message
  if (ownUrl === undefined) delete known.options.callback_url
  const { confirm } = gatewayWith(known)
  return parseCallback(post(JSON.stringify({ id }), '', called), { ...options, confirm })
}

test('the URL of one message cannot be used for another', async () => {
  const ours = await createCallbackUrl(hook, { secret, reference: 'order-42' })
  const foreign = await createCallbackUrl(hook, { secret, reference: 'order-43' })
  const taken = { reference: 'order-42', confirmed: true }
  await expect(call(ours, ours, { secret })).resolves.toMatchObject(taken)
  for (const other of [foreign, 'https://shop.example/unsigned', 'no URL', '', undefined, null]) {
    const error: unknown = await call(ours, other, { secret }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'CallbackError', reason: 'unconfirmed', status: 403 })
    expect(inspect(error) + JSON.stringify(error)).not.toMatch(/signature=|order-4/u)
  }
})

test.each([
  ['a message without options', { options: undefined }],
  ['a message with a list for its options', { options: [] }],
  ['another message than the one that was requested', { id: '5cf7cc139f272546624d3796' }],
])('%s confirms nothing', async (_, fields) => {
  const confirm = { messages: { get: () => Promise.resolve({ ...message, ...fields } as Message) } }
  await expect(
    parseCallback(post(JSON.stringify({ id }), '', own), { confirm }),
  ).rejects.toMatchObject({ reason: 'unconfirmed', status: 403 })
})

test.each([
  ['the same', 'https://shop.example/hooks/sms?a=1&b=x+y', {}],
  ['over http, at another host', 'http://10.0.0.7:8080/hooks/sms?a=1&b=x+y', {}],
  ['with its query sorted another way', 'https://shop.example/hooks/sms?b=x+y&a=1', {}],
  ['with its query encoded another way', 'https://shop.example/hooks/sms?%61=1&b=x%20y', {}],
  ['below its own path', '/sms?a=1&b=x+y', { path: '/hooks/sms' }],
])('without a secret, a message confirms a URL that is %s', async (_, called, options) => {
  const url = new URL(called, hook).href
  const confirmed = call(url, 'https://shop.example/hooks/sms?a=1&b=x+y', options)
  await expect(confirmed).resolves.toMatchObject({ confirmed: true })
})

test.each([
  ['another path', 'https://shop.example/hooks/other?a=1'],
  ['another value', 'https://shop.example/hooks/sms?a=2'],
  ['one more parameter', 'https://shop.example/hooks/sms?a=1&b=2'],
  ['no query', hook],
])('without a secret, a message does not confirm a URL with %s', async (_, called) => {
  await expect(call(called, 'https://shop.example/hooks/sms?a=1')).rejects.toMatchObject({
    reason: 'unconfirmed',
  })
})

/** The summary with some of its fields changed. */
function changed(fields: Record<string, unknown>): string {
  return JSON.stringify({ ...summary, ...fields })
}
