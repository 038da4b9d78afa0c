import { tracingChannel } from 'node:diagnostics_channel'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createClient } from '../create-client.ts'

const secrets = ['+39-3331234567', '3331234567', 'Your code is 4711', 'a-secret-token']
const message = { sender: 'Acme', body: 'Your code is 4711', recipients: '+39-3331234567' }

/** Everything published on a channel during a test, each event as it was at that moment. */
function listen(name: 'call' | 'request'): [string, object][] {
  const seen: [string, object][] = []
  const channel = tracingChannel<unknown, object>(`gateway-sms:${name}`)
  const note = (moment: string) => (event: object) => void seen.push([moment, { ...event }])
  const subscribers = {
    start: note('start'),
    end: note('end'),
    asyncStart: note('asyncStart'),
    asyncEnd: note('asyncEnd'),
    error: note('error'),
  }
  channel.subscribe(subscribers)
  onTestFinished(() => channel.unsubscribe(subscribers))
  return seen
}

function clientOf(responses: (() => Response)[]) {
  return createClient({
    baseUrl: 'https://gateway.example',
    token: 'a-secret-token',
    retry: { attempts: 2, minDelay: 1, maxDelay: 2 } as object,
    fetch: async () => {
      const next = responses.shift()
      if (next === undefined) throw new TypeError('fetch failed')
      return next()
    },
  })
}

const json = (status: number, body: object) => () => Response.json(body, { status })

const refused = json(406, { success: false, message: 'Wrong', error: 202, data: null })
const sent = json(201, {
  success: true,
  message: 'Message Queued',
  error: null,
  credit: 5,
  data: [
    {
      id: '5cf7cc139f272546624d3795',
      ...message,
      transaction: false,
      recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
    },
  ],
})

test('a call and its request are published without numbers, texts or tokens', async () => {
  const [calls, requests] = [listen('call'), listen('request')]
  await clientOf([sent]).messages.send(message)
  const endpoint = { operation: 'sendMessage', method: 'POST', path: '/messages/' }
  expect(calls.map(([moment]) => moment)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd'])
  expect(calls[0]?.[1]).toEqual(endpoint)
  expect(calls.at(-1)?.[1]).toEqual({ ...endpoint, attempts: 1, sent: 'yes', result: undefined })
  expect(requests.at(-1)?.[1]).toEqual({
    ...endpoint,
    attempt: 1,
    origin: 'https://gateway.example',
    status: 201,
    result: undefined,
  })
  for (const secret of secrets) expect(JSON.stringify([calls, requests])).not.toContain(secret)
})

test('each attempt’s request and the call’s error are published', async () => {
  const [calls, requests] = [listen('call'), listen('request')]
  const busy = json(500, { success: false, message: 'Busy', error: 500, data: null })
  const call = clientOf([busy, refused]).messages.get('5cf7cc139f272546624d3795')
  const error: unknown = await call.catch((reason: unknown) => reason)
  expect(calls.at(-1)).toEqual([
    'asyncEnd',
    expect.objectContaining({ attempts: 2, sent: 'no', error }),
  ])
  const ends = requests.filter(([moment]) => moment === 'asyncEnd').map(([, event]) => event)
  expect(ends).toMatchObject([
    { attempt: 1, status: 500 },
    { attempt: 2, status: 406 },
  ])
})

test('a send with an unknown outcome is published as unknown', async () => {
  const calls = listen('call')
  await expect(clientOf([]).messages.send(message)).rejects.toMatchObject({ sent: 'unknown' })
  expect(calls.at(-1)?.[1]).toMatchObject({ operation: 'sendMessage', sent: 'unknown' })
})

test('the number in a recipient’s path is not published', async () => {
  const [calls, requests] = [listen('call'), listen('request')]
  const call = clientOf([refused]).messages.recipient('5cf7cc139f272546624d3795', '+39-3331234567')
  await call.catch(() => {})
  expect(requests.at(-1)?.[1]).toMatchObject({ path: '/messages/{id}/recipients/{number}' })
  for (const secret of secrets) expect(JSON.stringify([calls, requests])).not.toContain(secret)
})

test('the client loads where process.getBuiltinModule throws, as in Next.js’s Edge Runtime', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockImplementation(() => {
    throw new Error('A Node.js API is used which is not supported in the Edge Runtime.')
  })
  onTestFinished(() => {
    vi.restoreAllMocks()
    vi.resetModules()
  })
  vi.resetModules()
  const { isTraced } = await import('./tracing.ts')
  expect(isTraced('call')).toBeFalsy()
})
