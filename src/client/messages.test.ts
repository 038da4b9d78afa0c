import { expect, test } from 'vitest'
import { MessageState } from '../../generated/message-state.ts'
import { createClient } from './create-client.ts'
import { respondingWith, responseOf, exampleOf } from '../../tests/client/spec-examples.ts'

const id = '5cf7cc139f272546624d3795'
const request = { sender: 'alberto', body: 'test invio', recipients: '+39-3491234518' }

/** The messages of a client that gets these responses. */
function messagesWith(...responses: Response[]) {
  const { fetch, requests } = respondingWith(...responses)
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  return { messages, requests }
}

test('send() posts the request and returns the message from the list of one', async () => {
  const { messages, requests } = messagesWith(responseOf('sendMessage', 201))
  const message = await messages.send(request)
  expect(message).toMatchObject({
    id: '5d443a6e9f2725660f3db347',
    timestamp: new Date(1564752494920),
    options: { timestamp_send: new Date(1564752494920) },
  })
  expect(requests).toHaveLength(1)
  expect(requests[0]?.method).toBe('POST')
  expect(requests[0]?.url).toBe('https://test.ws.messaggisms.com/messages/')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-token')
  expect(requests[0]?.headers.get('content-type')).toBe('application/json')
  expect(requests[0]?.redirect).toBe('manual')
  expect(await requests[0]?.json()).toEqual({
    ...request,
    options: { custom: expect.stringMatching(/^\{"gateway_sms_key":"[0-9a-f-]{36}"\}$/) },
  })
})

test('send() without a key sends the request unchanged', async () => {
  const { messages, requests } = messagesWith(responseOf('sendMessage', 201))
  await messages.send(request, { key: false })
  expect(await requests[0]?.json()).toEqual(request)
})

test('send() sends a Date in the gateway’s format', async () => {
  const { messages, requests } = messagesWith(responseOf('sendMessage', 201))
  await messages.send({ ...request, options: { timestamp_send: new Date('2030-12-25T09:30Z') } })
  expect(await requests[0]?.json()).toMatchObject({
    options: { timestamp_send: '2030-12-25 09:30:00' },
  })
})

test('send() with an invalid Date sends nothing', async () => {
  const { messages, requests } = messagesWith()
  const sending = messages.send({ ...request, options: { timestamp_send: new Date('soon') } })
  await expect(sending).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'options.timestamp_send',
  })
  expect(requests).toEqual([])
})

test('MessageState names the four states', () => {
  expect(MessageState).toEqual({ Pending: 0, Sending: 1, Delivered: 2, EndedWithErrors: 3 })
})

test.each([-1, 4, 7.5])('a state without a name, %j, is returned unchanged', async (state) => {
  const example = exampleOf('getMessage', 200)
  const [message] = example['data'] as object[]
  const body = { ...example, data: [{ ...message, state }] }
  const { messages } = messagesWith(responseOf('getMessage', 200, body))
  await expect(messages.get(id)).resolves.toMatchObject({ id, state })
})

test('list() returns the entries of the list', async () => {
  const { messages, requests } = messagesWith(responseOf('listMessages', 200))
  const list = await messages.list()
  expect(list).toHaveLength(5)
  expect(list[0]).toEqual({
    sender: 'alberto',
    timestamp: new Date(1564411330117),
    id: '5d3f05c29f2725610c2b4e60',
  })
  expect(list[4]?.sender).toBe('Nome del mittente')
  expect(requests[0]?.method).toBe('GET')
  expect(requests[0]?.url).toBe('https://test.ws.messaggisms.com/messages/')
  expect(requests[0]?.headers.has('content-type')).toBe(false)
})

test('list() returns an empty list for an account without messages', async () => {
  const { messages } = messagesWith(responseOf('listMessages', 404))
  const { data, credit, message, response } = await messages.list().withResponse()
  expect(data).toEqual([])
  expect(credit).toBeUndefined()
  expect(message).toBe('No message found')
  expect(response.status).toBe(404)
})

test('list() throws for any other 404', async () => {
  const body = { ...exampleOf('listMessages', 404), error: 404 }
  const { messages } = messagesWith(responseOf('listMessages', 404, body))
  await expect(messages.list()).rejects.toMatchObject({ code: 404, reason: 'undocumented' })
})

test('get() returns the message from the list of one', async () => {
  const { messages, requests } = messagesWith(responseOf('getMessage', 200))
  expect(await messages.get(id)).toMatchObject({ id, last_update: new Date(1559743510156) })
  expect(requests[0]?.url).toBe(`https://test.ws.messaggisms.com/messages/${id}`)
})

test('get() throws for a message that does not exist', async () => {
  const { messages } = messagesWith(responseOf('getMessage', 404))
  await expect(messages.get(id)).rejects.toMatchObject({ reason: 'message-not-found' })
})

test('update() sends the fields that it has checked, not what `toJSON` makes of them', async () => {
  const { messages, requests } = messagesWith(responseOf('updateMessage', 200))
  class Addition {
    recipients = '+39-3491234519'
    toJSON() {
      return { recipients: [], transaction: false }
    }
  }
  await messages.update('5d4436469f272566771c6671', new Addition())
  expect(await requests[0]?.json()).toEqual({ recipients: '+39-3491234519' })
})

test('update() puts the request and returns the message, which the gateway does not send in a list', async () => {
  const example = exampleOf('updateMessage', 200)
  const closed = { ...example, data: { ...Object(example['data']), transaction: false } }
  const { messages, requests } = messagesWith(responseOf('updateMessage', 200, closed))
  const message = await messages.update('5d4436469f272566771c6671', {
    recipients: ['+39-3491234115'],
    transaction: false,
    options: { timestamp_send: new Date('2030-12-25T09:30Z') },
  })
  expect(message).toMatchObject({
    id: '5d4436469f272566771c6671',
    options: { timestamp_send: new Date(1924387200000) },
  })
  expect(requests[0]?.method).toBe('PUT')
  expect(await requests[0]?.json()).toEqual({
    recipients: ['+39-3491234115'],
    transaction: false,
    options: { timestamp_send: '2030-12-25 09:30:00' },
  })
})

test('cancel() returns nothing, and its response has no credit', async () => {
  const { messages, requests } = messagesWith(responseOf('cancelMessage', 200))
  const { data, credit, message } = await messages.cancel(id).withResponse()
  expect(data).toBeUndefined()
  expect(credit).toBeUndefined()
  expect(message).toBe(`${id} Deleted`)
  expect(requests[0]?.method).toBe('DELETE')
  expect(requests[0]?.url).toBe(`https://test.ws.messaggisms.com/messages/${id}`)
})

test('recipients() returns the recipients, and the credit from a number', async () => {
  const { messages, requests } = messagesWith(responseOf('listRecipients', 200))
  const { data, credit } = await messages.recipients('5e5e65429f272510fb6adcc0').withResponse()
  expect(data).toMatchObject([{ number: '+39-3491235018', fields: { name: 'Simone' } }])
  expect(credit).toBe(90.20949999999985)
  expect(requests[0]?.url).toBe(
    'https://test.ws.messaggisms.com/messages/5e5e65429f272510fb6adcc0/recipients/',
  )
})

test('recipients() throws if none is found: only the list of messages may be empty', async () => {
  const { messages } = messagesWith(responseOf('listRecipients', 404))
  await expect(messages.recipients(id)).rejects.toMatchObject({ code: 203 })
})

test('recipient() encodes the number and returns the recipient from the list', async () => {
  const { messages, requests } = messagesWith(responseOf('getRecipient', 200))
  const recipient = await messages.recipient(id, '+39-3491235018')
  expect(recipient.timestamp_delivery).toEqual(new Date(1583244663000))
  expect(requests[0]?.url).toBe(
    `https://test.ws.messaggisms.com/messages/${id}/recipients/%2B39-3491235018`,
  )
})

test('recipient() returns the first recipient of a number given twice', async () => {
  const [recipient] = exampleOf('getRecipient', 200)['data'] as object[]
  const body = {
    ...exampleOf('getRecipient', 200),
    data: [recipient, { ...recipient, i: 1 }],
  }
  const { messages } = messagesWith(responseOf('getRecipient', 200, body))
  expect(await messages.recipient(id, '+39-3491235018')).toMatchObject({ i: 0 })
})

test('undocumented text in a refusal is shown only on request', async () => {
  const number = '+39-34xxxxx018'
  const body = { ...exampleOf('getRecipient', 404), message: `${number} is no recipient` }
  const { messages } = messagesWith(responseOf('getRecipient', 404, body))
  await expect(messages.recipient(id, number)).rejects.toMatchObject({
    path: '/messages/{id}/recipients/{number}',
    gatewayMessage: `${number} is no recipient`,
    message: expect.not.stringContaining('no recipient'),
  })
})

test('credit is a number even if the gateway sends it as a string', async () => {
  const { messages } = messagesWith(responseOf('sendMessage', 201))
  expect((await messages.send(request).withResponse()).credit).toBe(90.90849999999988)
})
