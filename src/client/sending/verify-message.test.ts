// The checks of a send's success, each with a gateway that reports something else.
import { expect, test } from 'vitest'
import { createClient, type SmsClient } from '../create-client.ts'
import type { SmsFailure } from '../errors.ts'
import {
  respondingWith,
  responseOf,
  exampleOf,
  type Body,
} from '../../../tests/client/spec-examples.ts'

const request = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }
const id = '5cf7cc139f272546624d3795'

/** The example message, for one recipient, with some values changed. */
function message(changes: Body = {}): Body {
  const [example] = exampleOf('getMessage', 200)['data'] as Body[]
  return { ...example, options: {}, id, transaction: false, ...changes }
}

const posted = (changes?: Body) =>
  responseOf('sendMessage', 201, { ...exampleOf('sendMessage', 201), data: [message(changes)] })
const put = (changes?: Body) =>
  responseOf('updateMessage', 200, { ...exampleOf('updateMessage', 200), data: message(changes) })
const got = (changes?: Body) =>
  responseOf('getMessage', 200, { ...exampleOf('getMessage', 200), data: [message(changes)] })
const lost = () => new TypeError('fetch failed')

type Call = (messages: SmsClient['messages']) => Promise<unknown>

async function outcomeOf(call: Call, ...responses: (Response | Error)[]) {
  const { fetch, requests } = respondingWith(...responses)
  const unknown: string[] = []
  const { messages } = createClient({
    environment: 'test',
    token: 'secret-token',
    fetch,
    retry: false,
    hooks: { unknownOutcome: ({ operation }) => unknown.push(operation) },
  })
  const outcome = await call(messages).then(
    () => 'resolved',
    (error: SmsFailure) => error,
  )
  return { outcome, unknown, methods: requests.map(({ method }) => method).join(' ') }
}

const send: Call = (messages) => messages.send(request, { key: 'one' })
const once: Call = (messages) => messages.sendOnce(request, { key: 'one' })
const cheap: Call = (messages) => messages.sendOnce(request, { maxPrice: 1, key: 'one' })
const reschedule: Call = (messages) => messages.reschedule(id, '2030-01-01')
const close: Call = async (messages) => (await messages.draft(request)).close()
const add: Call = async (messages) => (await messages.draft(request)).add('+39-3331234568')
const list = (data: unknown) => responseOf('getMessage', 200, { success: true, data })
const open = { transaction: true }
const none = { recipients: { valid: { count: 0 }, invalid: { total: 1, list: ['+39-333'] } } }
const two = { recipients: { valid: { count: 2 }, invalid: { total: 0, list: [] } } }
const silent = { transaction: undefined }
const keyed = (key: string) => ({ options: { custom: { gateway_sms_key: key } } })

test.each<[string, Call, (Response | Error)[], string]>([
  ['send() with the right message', send, [posted()], 'POST'],
  ['send() that does not say whether it is open', send, [posted(silent), got()], 'POST GET'],
  ['send() that seems open and is not', send, [posted(open), got()], 'POST GET'],
  [
    'send() that does not count its recipients',
    send,
    [posted({ recipients: [], statistics: [] }), got()],
    'POST GET',
  ],
  ['send() that seems to have no recipient', send, [posted(none), got()], 'POST GET'],
  ['send() with another key', send, [posted(keyed('two')), got(keyed('one'))], 'POST GET'],
  ['sendOnce() with the right message', once, [posted(open), put()], 'POST PUT'],
  [
    'sendOnce() that does not say whether it opened',
    once,
    [posted(silent), got(open), put()],
    'POST GET PUT',
  ],
  ['sendOnce() whose close seems open', once, [posted(open), put(open), got()], 'POST PUT GET'],
  [
    'sendOnce() whose close does not say whether it is open',
    once,
    [posted(open), put(silent), got()],
    'POST PUT GET',
  ],
  [
    'sendOnce() whose close is of another',
    once,
    [posted(open), put({ id: '5e5e65429f272510fb6adcc0' }), got()],
    'POST PUT GET',
  ],
  ['sendOnce() whose close counts too many', once, [posted(open), put(two), got()], 'POST PUT GET'],
])('%s resolves, after reading the message if in doubt', async (_, call, responses, methods) => {
  expect(await outcomeOf(call, ...responses)).toEqual({ outcome: 'resolved', unknown: [], methods })
})

test.each<[string, Call, (Response | Error)[], object]>([
  [
    'send() that is open',
    send,
    [posted(open), got(open)],
    {
      name: 'PreflightError',
      reason: 'mismatch',
      sent: 'no',
      draft: { id, key: 'one', recipients: { given: 1, distinct: 1 } },
    },
  ],
  [
    'send() without a recipient',
    send,
    [posted(none), got(none)],
    { reason: 'no-valid-recipient', sent: 'no' },
  ],
  [
    'send() to more recipients than given',
    send,
    [posted(two), got(two)],
    { reason: 'draft-changed', sent: 'yes' },
  ],
  [
    'a dry run that the gateway queued',
    (messages) => messages.send(request, { dryRun: true }),
    [posted(), got()],
    { reason: 'mismatch', sent: 'yes' },
  ],
  [
    'a dry run that seems queued, and does not say otherwise when it is read',
    (messages) => messages.send(request, { dryRun: true }),
    [posted(), got({ test: undefined })],
    { reason: 'mismatch', sent: 'yes' },
  ],
  [
    'send() that counts too many recipients, and then leaves out the invalid ones',
    send,
    [posted(two), got({ recipients: { valid: { count: 0 } } })],
    { reason: 'draft-changed', sent: 'yes' },
  ],
  [
    'sendOnce() that is queued immediately',
    once,
    [posted(), got()],
    { name: 'PreflightError', reason: 'mismatch', sent: 'yes' },
  ],
  [
    'sendOnce() whose close duplicated a recipient',
    once,
    [posted(open), put(two), got(two)],
    { reason: 'draft-changed', sent: 'yes' },
  ],
  [
    'sendOnce() that opened another message, which leaves out its key when it is read',
    once,
    [posted({ ...open, ...keyed('two') }), got(open)],
    { reason: 'mismatch', sent: 'no' },
  ],
  [
    'sendOnce() that opened another message',
    once,
    [posted({ ...open, options: { custom: '{"gateway_sms_key":"two"}' } }), lost()],
    { reason: 'mismatch', sent: 'no' },
  ],
])('%s is reported', async (_, call, responses, error) => {
  const { outcome, unknown } = await outcomeOf(call, ...responses)
  expect(outcome).toMatchObject(error)
  expect(unknown).toEqual([])
})

test.each<[string, Call, (Response | Error)[], object]>([
  ['send() about which nothing more is known', send, [posted(silent), lost()], { key: 'one' }],
  ['send() that seems open, and cannot be read', send, [posted(open), lost()], { key: 'one' }],
  [
    'send() that seems open',
    send,
    [posted({ transaction: undefined }), got(silent)],
    { key: 'one' },
  ],
  [
    'send() with another key, which the message leaves out when it is read',
    send,
    [posted(keyed('two')), got()],
    { key: 'one' },
  ],
  ['sendOnce() that may not have opened', once, [posted(silent), lost()], { key: 'one' }],
  [
    'sendOnce() whose close is not confirmed',
    once,
    [posted(open), put(open), lost()],
    { draft: { id } },
  ],
  [
    'sendOnce() whose close is still open',
    once,
    [posted(open), put(open), got(open)],
    { draft: { id } },
  ],
  [
    'sendOnce() whose close is of another',
    once,
    [posted(open), put({ id: '5e5e65429f272510fb6adcc0' }), lost()],
    { draft: { id } },
  ],
  [
    'sendOnce() that does not count its recipients',
    once,
    [posted(open), put({ recipients: [], statistics: [] }), lost()],
    { draft: { id } },
  ],
])('%s is unknown', async (_, call, responses, error) => {
  const { outcome, unknown } = await outcomeOf(call, ...responses)
  expect(outcome).toMatchObject({
    name: 'UnexpectedResponseError',
    reason: 'mismatch',
    sent: 'unknown',
    attempts: 1,
    ...error,
  })
  expect(unknown).toHaveLength(1)
})

test('a close without a response is not confirmed by a message with another key', async () => {
  const { outcome } = await outcomeOf(once, posted(open), lost(), got(keyed('two')))
  expect(outcome).toMatchObject({ name: 'ConnectionError', sent: 'unknown', draft: { id } })
  expect(await outcomeOf(once, posted(open), lost(), got())).toMatchObject({ outcome: 'resolved' })
})

test('a close without a response, of a message that is then closed with other recipients, is reported', async () => {
  const { outcome } = await outcomeOf(once, posted(open), lost(), got(two), got(two))
  expect(outcome).toMatchObject({ reason: 'draft-changed', sent: 'yes' })
})

test('recipients added without a response, to a message that is then closed, are reported', async () => {
  const recipients = ['+39-3331234567', '+39-3331234568'].map((number) => ({ number }))
  const { outcome } = await outcomeOf(
    add,
    posted(open),
    lost(),
    got(two),
    list(recipients),
    got(two),
  )
  expect(outcome).toMatchObject({ reason: 'mismatch', sent: 'yes' })
})

test('a close that duplicated a recipient is reported each time, also by a resumed draft', async () => {
  const { fetch } = respondingWith(posted(open), put(two), got(two), put(two), got(two), got(two))
  const { messages } = createClient({ environment: 'test', token: 'a', fetch, retry: false })
  const draft = await messages.draft(request)
  const doubled = { reason: 'draft-changed', sent: 'yes' }
  await expect(draft.close()).rejects.toMatchObject(doubled)
  await expect(draft.close()).rejects.toMatchObject(doubled)
  const resumed = await messages.resumeDraft(draft.handle)
  await expect(resumed.close()).rejects.toMatchObject(doubled)
})

test('closing a draft without a valid recipient fails', async () => {
  const nobody = { ...open, ...none }
  const responses = [posted(nobody), put(none), got(none)]
  expect((await outcomeOf(close, ...responses)).outcome).toMatchObject({
    reason: 'no-valid-recipient',
    sent: 'no',
  })
})

test('a list with an empty item is still read', async () => {
  const [recipient] = exampleOf('listRecipients', 200)['data'] as Body[]
  const { fetch } = respondingWith(
    list([null, recipient, [], {}]),
    list([null, { _id: { $oid: id } }]),
  )
  const { messages } = createClient({ environment: 'test', token: 'a', fetch })
  expect(await messages.recipients(id)).toHaveLength(1)
  expect(await messages.list()).toMatchObject([{ id }])
})

test('a proxy’s 404 does not mean that a draft is gone', async () => {
  const page = new Response('<h1>Not found</h1>', { status: 404 })
  const handle = { id, recipients: { given: 1, distinct: 1 } }
  const { outcome } = await outcomeOf((messages) => messages.resumeDraft(handle), page)
  expect(outcome).toMatchObject({ name: 'UnexpectedResponseError' })
})

test('maxPrice reads the message if the response has no price, and queues nothing without one', async () => {
  const unpriced = { ...open, price: 'free' }
  expect(await outcomeOf(cheap, posted(unpriced), got(open), put())).toMatchObject({
    outcome: 'resolved',
    methods: 'POST GET PUT',
  })
  const { outcome, methods } = await outcomeOf(cheap, posted(unpriced), got(unpriced), lost())
  expect(outcome).toMatchObject({ reason: 'too-expensive', sent: 'no' })
  expect(methods).toBe('POST GET DELETE')
})

test('reschedule() reads the right message if its response is about another', async () => {
  const other = put({ id: '5e5e65429f272510fb6adcc0' })
  expect(await outcomeOf(reschedule, other, got())).toMatchObject({ outcome: 'resolved' })
  expect((await outcomeOf(reschedule, put({ id: 'x' }), lost())).outcome).toMatchObject({
    reason: 'mismatch',
    sent: 'no',
  })
})

const as = (status: number, response: Response) => new Response(response.body, { status })

test.each([400, 401, 404, 409, 422, 429])(
  'a send whose body reports success with status %i is unknown and not retried',
  async (status) => {
    const { fetch, requests } = respondingWith(as(status, posted()))
    const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
    await expect(messages.send(request, { key: 'one' })).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      reason: 'contradiction',
      status,
      sent: 'unknown',
      key: 'one',
    })
    expect(requests).toHaveLength(1)
  },
)

test('a close whose body reports success with status 409 is checked', async () => {
  const responses = [posted(open), as(409, put()), got()]
  expect(await outcomeOf(once, ...responses)).toEqual({
    outcome: 'resolved',
    unknown: [],
    methods: 'POST PUT GET',
  })
})
