// The examples on the vendor's page and in its reference, verbatim (D, R), except for two numbers that may be in use.
import { expect, test } from 'vitest'
import type { OperationId } from '../generated/operations.ts'
import { createClient, GatewayError } from '../src/index.ts'
import { checks } from '../src/contract/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'
import { readCall } from './known-bugs/breaking/call.ts'
import { calls } from './prism/calls.ts'
import { exampleOf } from '../tests/client/spec-examples.ts'
import { sandboxTarget } from './suite/sandbox-target.ts'

const success = { success: true, error: null }
const id = '5e5e65429f272510fb6adcc0'

const message = {
  test: false,
  sender: 'alberto',
  body: 'test invio',
  recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
  transaction: false,
  options: { flash: false, realtime: false, timestamp_send: '1564752494920' },
  statistics: { error: 0, sent: 0, delivered: 0, total: 1, sms_total: 1 },
  base_price: 0.0315,
  timestamp: '1564752494920',
  last_update: '1564752494920',
  priority: 1,
  price: 0.0315,
  state: 0,
  id: '5d443a6e9f2725660f3db347',
}

const recipient = {
  number: '+39-3xxxxx5018',
  prefix: '+39',
  send_id: `${id}_0`,
  body: 'test summary2',
  sms: 1,
  remaining_chr: 147,
  state: 'DELIVERED',
  state_description: 'DELIVERED_TO_HANDSET',
  price: 0.03,
  fields: [],
  message_id: id,
  i: 0,
  state_detail: 'Message delivered to handset',
  timestamp_sent: { $date: { $numberLong: '1583244661371' } },
  real_cost: 0.03,
  report: {
    price: { pricePerMessage: 0.03, currency: 'EUR' },
    status: {
      id: 5,
      groupId: 3,
      groupName: 'DELIVERED',
      name: 'DELIVERED_TO_HANDSET',
      description: 'Message delivered to handset',
    },
    error: {
      id: 0,
      name: 'NO_ERROR',
      description: 'No Error',
      groupId: 0,
      groupName: 'OK',
      permanent: false,
    },
    messageId: '5e5e65429f272510fb6adcc1',
    doneAt: '2020-03-03T15:11:03.168+0100',
    smsCount: 1,
    sentAt: '2020-03-03T15:11:01.467+0100',
    to: '393000005018',
  },
  timestamp_delivery: { $date: { $numberLong: '1583244663000' } },
  id: '5e5e65429f272510fb6adcc1',
}

const recipients = {
  data: [recipient],
  message: '1 Result',
  credit: 90.20949999999985,
  ...success,
}

const successes = {
  'listMessages 200': {
    data: [
      { sender: 'alberto', timestamp: '1564411330117', id: '5d3f05c29f2725610c2b4e60' },
      { sender: '3331234567', timestamp: '1563554978976', id: '5d31f4a29f27257de166d960' },
      { sender: '3331234567', timestamp: '1562686328690', id: '5d24b3789f27257de1645bda' },
      { sender: 'Nome del mittente', timestamp: '1562142688118', id: '5d1c67e09f27255e2f4079a3' },
      { sender: 'Nome del mittente', timestamp: '1562142398400', id: '5d1c66be9f272563102e8045' },
    ],
    message: '5 Results',
    credit: '91.00299999999986',
    ...success,
  },
  'sendMessage 201': {
    data: [message],
    message: 'Message Queued',
    credit: '90.90849999999988',
    ...success,
  },
  'getMessage 200': {
    data: [
      {
        ...message,
        sender: 'Simone',
        body: 'Production test 4 ',
        options: {
          flash: true,
          realtime: true,
          timestamp_send: '326152800000',
          custom: { test: 123, best: 321, trest: [12, 3, 12, 3] },
          callback_url: 'https://test.ws.messaggisms.com/callbackTest.php',
        },
        statistics: { error: 0, sent: 1, delivered: 1, total: 1, sms_total: 1 },
        base_price: 0.03,
        timestamp: '1559743507600',
        last_update: '1559743510156',
        price: 0.036,
        state: 2,
        id: '5cf7cc139f272546624d3795',
      },
    ],
    message: '1 Result',
    credit: '90.97149999999986',
    ...success,
  },
  'updateMessage 200': {
    data: {
      ...message,
      recipients: { valid: { count: 4 }, invalid: { total: 0, list: [] } },
      transaction: true,
      options: { flash: false, realtime: false, timestamp_send: '1564751430282' },
      statistics: { error: 0, sent: 0, delivered: 0, total: 4, sms_total: 4 },
      base_price: 0.126,
      timestamp: '1564751430282',
      last_update: '1564751430282',
      price: 0.126,
      id: '5d4436469f272566771c6671',
    },
    message: 'Updated',
    credit: '90.97149999999986',
    ...success,
  },
  'cancelMessage 200': { data: [], message: '5cf7cc139f272546624d3795 Deleted', ...success },
  'listRecipients 200': recipients,
  'getRecipient 200': recipients,
}

/** The reference prints only the statuses of these successes. */
const tokenSuccesses = ['createToken', 'listTokens', 'getToken', 'updateToken', 'deleteToken']

const refusals: Record<string, string> = {
  'listMessages 404 203': 'No message found',
  'sendMessage 402 201': 'Current User credit is not enough. 0.3 needed 0.1 € available',
  'sendMessage 422 302': "missing 'body' parameter",
  'getMessage 406 202': 'Invalid Message ID',
  'updateMessage 402 201': 'Insufficient Credit in Wallet: 182.03',
  'updateMessage 404 211': 'No message found',
  'updateMessage 406 210': 'Invalid Message ID',
  'updateMessage 422 212': 'Transaction already closed',
  'cancelMessage 400 217': 'Message Id required',
  'cancelMessage 404 219': 'No message found',
  'cancelMessage 406 218': 'Invalid Message ID',
  'cancelMessage 422 221': 'message already scheduled for sending',
  'listRecipients 404 203': 'No message found',
  'listRecipients 406 202': 'Invalid Message ID',
  'getRecipient 404 203': 'No message found',
  'getRecipient 406 202': 'Invalid Message ID',
  'createToken 422 70': 'missing scopes array',
  'createToken 422 80': 'invalid scopes format',
  'createToken 422 90': 'Invalid scopes specified or API not enabled',
  'listTokens 404 120': 'Not Found',
  'getToken 404 120': 'Not Found',
  'getToken 422 60': 'Invalid Token Format',
  'updateToken 400 150': 'Token ID is required',
  'updateToken 401 130': 'Unauthorized',
  'updateToken 401 140': 'Unauthorized',
  'updateToken 404 160': 'Not Found',
  'updateToken 422 100': 'invalid scopes format',
  'updateToken 422 110': 'Invalid scopes specified or API not enabled',
  'deleteToken 400 170': 'Token ID is required',
  'deleteToken 404 180': 'Not Found',
}

const examples: [name: string, body: object][] = [
  ...Object.entries(successes),
  ...Object.entries(refusals).map(([name, words]): [string, object] => [
    name,
    { success: false, message: words, error: Number(name.split(' ')[2]), data: null },
  ]),
]

test.each(examples)('the client reads %s', async (name, body) => {
  const { operation, status } = takeApart(name)
  const client = createClient({
    baseUrl: 'http://gateway.test',
    tokenServiceUrl: 'http://gateway.test',
    token: id,
    credentials: { email: 'anna@example.com', apiKey: 'key' },
    retry: false,
    fetch: async () => Response.json(body, { status }),
  })
  const read = await calls[operation](client).catch((error: unknown) => error)
  const seen = read instanceof Error ? codeOf(read) : 'read'
  const isEmptyList = ['listMessages 404 203', 'listTokens 404 120'].includes(name)
  expect(seen).toBe(status >= 400 && !isEmptyList ? Number(name.split(' ')[2]) : 'read')
})

test.each(examples)('the checks accept %s', async (name, body) => {
  const { operation, status } = takeApart(name)
  const target = sandboxTarget((gateway) => async (input, init) => {
    const request = new Request(input, init)
    const { operationId } = await readCall(request.clone())
    const response = await gateway(request)
    if (operationId !== operation || response.status !== status) return response
    // The page masks digits.
    const unmasked = JSON.stringify(body).replaceAll(/(?<=\d)x+(?=\d)/g, (mask) =>
      mask.replaceAll('x', '0'),
    )
    return Response.json(JSON.parse(unmasked), { status })
  })
  const check = checks.responses.find((one) => one.name === name)
  const remarks: unknown[] = []
  const options = { seed: 1, runs: 1, signal: new AbortController().signal }
  const onRemark = (facts: unknown) => remarks.push(facts)
  const findings = (await check?.run(target, { ...options, onRemark })) ?? ['no such check']
  expect([...findings, ...remarks]).toEqual([])
})

test.each(
  examples.filter(([name]) => !name.startsWith('getMessage 200') && !name.includes('ecipient')),
)("the spec's example of %s is the reference's", (name, body) => {
  const { operation, status } = takeApart(name)
  const example = exampleOf(operation, status)
  // A status has only one example, with one of its codes.
  if (status >= 400 && example['error'] !== (body as { error: number }).error) return
  const options = { timestamp_send: expect.any(String) }
  const moved = operation === 'updateMessage' && status === 200
  expect(example).toMatchObject(moved ? { ...body, data: { options } } : body)
})

test("the sandbox returns each of the reference's responses, with the same wording", async () => {
  const reached = new Map<string, string>()
  const { signal } = new AbortController()
  for (const check of checks.responses) {
    await check.run(sandboxTarget(), {
      seed: 1,
      runs: 1,
      signal,
      onResponse: ({ operation, status, json }) => {
        const { error, message: words } = json as { error?: number | null; message?: string }
        const code = status < 400 ? '' : ` ${error}`
        reached.set(`${operation} ${status}${code}`, words ?? '')
      },
    })
  }
  const documented = [
    ...Object.keys(successes),
    ...tokenSuccesses.map((operation) => `${operation} 200`),
    'listScopes 200',
    ...Object.keys(refusals),
  ]
  expect(documented).toHaveLength(43)
  expect(documented.filter((name) => !reached.has(name))).toEqual([])
  // Amounts and parameters differ.
  for (const [name, words] of Object.entries(refusals))
    expect(withoutNames(reached.get(name) ?? ''), name).toContain(withoutNames(words))
})

test('the sandbox accepts the requests on the page verbatim', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const call = async (method: string, path: string, body?: object) => {
    const response = await sandbox.fetch(`https://ws.messaggisms.com${path}`, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.token()}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return {
      status: response.status,
      json: (await response.json()) as { data: never; error: unknown },
    }
  }
  const post = { test: false, sender: 'alberto', body: 'test invio', recipients: '+39-349xxxxx18' }
  const masked = await call('POST', '/messages/', post)
  expect(masked).toMatchObject({
    status: 201,
    json: { data: [{ recipients: { invalid: { total: 1, list: ['+39-349xxxxx18'] } } }] },
  })
  const whole = await call('POST', '/messages/', { ...post, recipients: '+39-3490000018' })
  expect(whole).toMatchObject({ status: 201, json: { data: [{ price: 0.0315 }] } })

  const draft = await call('POST', '/messages/', { ...post, transaction: true })
  const [{ id: open }] = draft.json.data as [{ id: string }]
  // The page collapses the lists and objects, whose contents are in the reference.
  const puts = [
    { recipients: [], options: {} },
    { recipients: ['+39-3xxxxxx115'], options: { timestamp_send: '2023-12-25' } },
  ]
  for (const put of puts) {
    expect(await call('PUT', `/messages/${open}`, put)).toMatchObject({
      status: 200,
      json: { data: { transaction: true } },
    })
  }
  expect(await call('GET', '/messages/')).toMatchObject({ status: 200 })
  // Its curl samples have parameter names in the path.
  const samples = [
    ['GET', '/messages/%7Bid%7D', 202],
    ['DELETE', '/messages/%7Bid%7D', 218],
    ['GET', '/messages/%7Bid%7D/recipients/', 202],
    ['GET', '/messages/%7Bid%7D/recipients/%7Bnumber%7D', 202],
  ] as const
  for (const [method, path, error] of samples) {
    expect(await call(method, path)).toMatchObject({ status: 406, json: { error } })
    const real = path.replace('%7Bid%7D', (whole.json.data as [{ id: string }])[0].id)
    if (method === 'DELETE') continue
    const response = await call(method, real.replace('%7Bnumber%7D', '+39-3490000018'))
    expect(response).toMatchObject({ status: 200 })
  }
})

function withoutNames(words: string): string {
  return words.replaceAll(/\d+(?:\.\d+)?|'\w+'/g, '_')
}

function codeOf(error: Error): unknown {
  return error instanceof GatewayError ? error.code : error
}

function takeApart(name: string): { operation: OperationId; status: number } {
  const [operation, status] = name.split(' ')
  return { operation: operation as OperationId, status: Number(status) }
}
