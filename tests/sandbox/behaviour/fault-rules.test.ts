import { expect, test } from 'vitest'
import type { FaultMatch, FaultRule } from '../../../src/sandbox/index.ts'
import { hello, number, start, unknownId, type TestGateway } from './testing.ts'

const other = '+44-7700900123'
const fail = { kind: 'status', status: 503 } as const

/** Adds a fault for what matches, and returns which of some calls it affects. */
async function spoilt(
  gateway: TestGateway,
  match: FaultMatch,
  calls: [method: string, path: string, body?: unknown][],
): Promise<boolean[]> {
  const fault = gateway.sandbox.faults.add({ match, action: fail })
  const statuses = []
  for (const call of calls) statuses.push((await gateway.call(...call)).status)
  fault.remove()
  return statuses.map((status) => status === 503)
}

test('a fault without a match affects every operation of the gateway and the token service, and nothing else', async () => {
  await using gateway = start()
  const calls: [string, string][] = [
    ['GET', '/messages/'],
    ['GET', '/tokens'],
    ['GET', '/elsewhere'],
    ['PATCH', '/messages/'],
  ]
  expect(await spoilt(gateway, {}, calls)).toEqual([true, true, false, false])
})

test('a fault can match one operation, or several', async () => {
  await using gateway = start()
  const { id } = await gateway.send()
  const calls: [string, string][] = [
    ['GET', '/messages/'],
    ['GET', `/messages/${id}`],
    ['GET', `/messages/${id}/recipients/`],
  ]
  const both = ['listMessages', 'listRecipients'] as const
  expect(await spoilt(gateway, { operation: 'getMessage' }, calls)).toEqual([false, true, false])
  expect(await spoilt(gateway, { operation: both }, calls)).toEqual([true, false, true])
  expect(await spoilt(gateway, { operation: [] }, calls)).toEqual([false, false, false])
})

test('a fault can match a recipient, in any form', async () => {
  await using gateway = start()
  const forms = [
    other,
    [other],
    { number: other },
    [{ number: number }, { number: other }],
    number,
    [],
    [null, 7],
    undefined,
  ]
  const calls = forms.map((recipients): [string, string, unknown] => [
    'POST',
    '/messages/',
    { ...hello, recipients },
  ])
  expect(await spoilt(gateway, { number: other }, calls)).toEqual([
    ...Array(4).fill(true),
    ...Array(4).fill(false),
  ])
})

test('a fault for a recipient or a sender matches every call about their messages', async () => {
  await using gateway = start()
  const one = await gateway.send({ recipients: [number, other], sender: 'One' })
  const two = await gateway.send({ recipients: number, sender: 'Two' })
  const calls = [one, two].flatMap(({ id }): [string, string][] => [
    ['GET', `/messages/${id}`],
    ['GET', `/messages/${id}/recipients/`],
    ['GET', `/messages/${id}/recipients/${encodeURIComponent(number)}`],
  ])
  const first = [true, true, true, false, false, false]
  expect(await spoilt(gateway, { number: other }, calls)).toEqual(first)
  expect(await spoilt(gateway, { sender: 'One' }, calls)).toEqual(first)
  expect(await spoilt(gateway, { sender: 'Two', number }, calls)).toEqual(first.toReversed())
  expect(await spoilt(gateway, { sender: 'Two', number: other }, calls)).toEqual(
    Array(6).fill(false),
  )
})

test('a fault for a recipient matches paths with the number, even of an unknown message', async () => {
  await using gateway = start()
  const path = `/messages/${unknownId}/recipients/${encodeURIComponent(number)}`
  expect(await spoilt(gateway, { number }, [['GET', path]])).toEqual([true])
  expect(await spoilt(gateway, { number: other }, [['GET', path]])).toEqual([false])
})

test.each([
  ['broken JSON', '{', 503],
  ['a list', '[]', 503],
  ['nothing', '', 503],
])(
  'a body that is %s does not match a recipient, but matches a fault for everything',
  async (_, body) => {
    await using gateway = start()
    const calls: [string, string, unknown][] = [['POST', '/messages/', body]]
    expect(await spoilt(gateway, { number }, calls)).toEqual([false])
    expect(await spoilt(gateway, {}, calls)).toEqual([true])
  },
)

test('after two failures, the third attempt succeeds', async () => {
  await using gateway = start()
  const fault = gateway.sandbox.faults.add({ when: { times: 2 }, action: fail })
  const statuses = []
  for (let i = 0; i < 3; i += 1)
    statuses.push((await gateway.call('POST', '/messages/', hello)).status)
  expect(statuses).toEqual([503, 503, 201])
  expect(fault.hits).toBe(2)
})

test('of two faults, the one added first acts, and the other does not count the request', async () => {
  await using gateway = start()
  const { faults } = gateway.sandbox
  faults.add({ name: 'first', when: { times: 2 }, action: fail })
  faults.add({ name: 'second', when: { after: 1, times: 1 }, action: fail })
  const names = []
  for (let i = 0; i < 5; i += 1)
    names.push((await gateway.call('GET', '/messages/')).headers.get('sandbox-fault'))
  expect(names).toEqual(['first', 'first', null, 'second', null])
})

test('the same seed affects the same requests, and another seed affects others', async () => {
  const runs = await Promise.all(
    ['a', 'a', 'b'].map(async (seed) => {
      await using gateway = start({ seed })
      gateway.sandbox.faults.add({ when: { probability: 0.5 }, action: fail })
      const statuses = []
      for (let i = 0; i < 40; i += 1)
        statuses.push((await gateway.call('GET', '/messages/')).status)
      return statuses.join(' ')
    }),
  )
  expect(runs[0]).toBe(runs[1])
  expect(runs[0]).not.toBe(runs[2])
  expect(new Set(runs[0]?.split(' '))).toEqual(new Set(['503', '404']))
})

test('faults are listed with their hits, and removed one by one or all together', async () => {
  await using gateway = start()
  const { faults } = gateway.sandbox
  const rule: FaultRule = { match: { sender: 'Acme' }, when: { every: 2 }, action: fail }
  const fault = faults.add(rule)
  faults.add({ name: 'Mine', action: fail })
  await gateway.call('POST', '/messages/', hello)
  expect(faults.list()).toMatchObject([
    { ...rule, name: 'status-1', hits: 0 },
    { name: 'Mine', match: {}, when: {}, hits: 1 },
  ])
  fault.remove()
  fault.remove()
  expect(faults.list().map(({ name }) => name)).toEqual(['Mine'])
  const next = faults.add({ name: fault.name, action: fail })
  fault.remove()
  expect(faults.list()).toContain(next)
  faults.clear()
  expect(faults.list()).toEqual([])
  expect(await gateway.call('GET', '/messages/')).toMatchObject({ status: 404 })
})

test('changing a rule after it was added has no effect', async () => {
  await using gateway = start()
  const rule = { match: { sender: 'Acme' }, action: { ...fail } }
  const fault = gateway.sandbox.faults.add(rule)
  rule.match.sender = 'Other'
  await gateway.call('POST', '/messages/', hello)
  expect(fault.hits).toBe(1)
})

test('a fault acts on a request with no token or an invalid one, which gets no further', async () => {
  await using gateway = start()
  gateway.sandbox.faults.add({ action: fail })
  for (const authorization of ['', 'Bearer x']) {
    const reply = await gateway.call('GET', '/messages/', undefined, { authorization })
    expect(reply.status).toBe(503)
  }
})

test('reached() resolves at the given hit, or at once if it is in the past', async () => {
  await using gateway = start()
  const fault = gateway.sandbox.faults.add({ action: fail })
  const reached: string[] = []
  const first = fault.reached().then(() => reached.push('first'))
  const second = fault.reached(2).then(() => reached.push('second'))
  await gateway.call('GET', '/messages/')
  await first
  expect(reached).toEqual(['first'])
  await gateway.call('GET', '/messages/')
  await second
  await fault.reached()
  expect(reached).toEqual(['first', 'second'])
})

test('reached() rejects if the fault is removed first', async () => {
  await using gateway = start()
  const fault = gateway.sandbox.faults.add({ action: fail })
  const before = fault.reached()
  fault.remove()
  const message = "the fault 'status-1' was removed after 0 hits"
  await expect(before).rejects.toThrow(message)
  await expect(fault.reached()).rejects.toThrow(message)
})

test('a name can be used by one fault at a time', async () => {
  await using gateway = start()
  const { faults } = gateway.sandbox
  const fault = faults.add({ name: 'Mine', action: fail })
  expect(() => faults.add({ name: 'Mine', action: fail })).toThrow(
    "there is already a fault 'Mine'",
  )
  fault.remove()
  expect(faults.add({ name: 'Mine', action: fail }).name).toBe('Mine')
})

test.each([
  [null, 'the rule must be an object, not null'],
  [{}, "'action' is missing"],
  [{ action: 'reset' }, "'action' must be an object, not 'reset'"],
  [{ action: {} }, "'action.kind' is missing: it must be one of 'delay', 'status', 'reset'"],
  [{ action: { kind: 'reste' } }, "did you mean 'reset'?"],
  [{ action: { kind: 'toString' } }, "'action.kind' must be one of"],
  [{ action: { kind: 'reset' } }, "'action.takesEffect' is missing: it must be true or false"],
  [{ action: { kind: 'hang', takesEffect: 'no' } }, "'action.takesEffect' must be true or false"],
  [{ action: { kind: 'delay' } }, "'action.for' is missing"],
  [{ action: { kind: 'delay', for: '10' } }, "'action.for' must be milliseconds"],
  [{ action: { kind: 'delay', for: 1, clock: 'manual' } }, "must be 'real' or 'sandbox'"],
  [{ action: { kind: 'delay', for: 1, status: 500 } }, "'action.status' does not exist"],
  [{ action: { kind: 'status' } }, "'action.status' is missing"],
  [{ action: { kind: 'status', status: 101 } }, 'must be a whole number from 200 to 599'],
  [{ action: { ...fail, body: 'xml' } }, "'action.body' must be"],
  [{ action: { ...fail, code: '302' } }, "'action.code' must be a whole number"],
  [{ action: { ...fail, headers: { 'a b': 'x' } } }, "'action.headers' must be"],
  [{ action: { ...fail, headers: { a: 'x\r\ny: z' } } }, "'action.headers' must be"],
  [{ action: { ...fail, headers: { a: 1 } } }, "'action.headers' must be"],
  ...['Content-Length', 'transfer-encoding', 'Trailer'].map((framing): [object, string] => [
    { action: { ...fail, headers: { [framing]: '3' } } },
    "'action.headers' must be headers other than content-length, transfer-encoding and trailer",
  ]),
  [{ action: { kind: 'slowBody', for: 1, pieces: 0 } }, "'action.pieces' must be"],
  [
    { action: { kind: 'truncate', bytes: -1 } },
    "'action.bytes' must be a whole number of at least 0",
  ],
  [{ action: fail, matches: {} }, "'matches' does not exist: did you mean 'match'?"],
  [{ action: fail, match: { to: number } }, "'match.to' does not exist"],
  [{ action: fail, match: { number: '+393331234567' } }, "'match.number' must be a number such as"],
  [{ action: fail, match: { operation: 'sendMesage' } }, "did you mean 'sendMessage'?"],
  [{ action: fail, match: { operation: ['x'] } }, "'match.operation' must be"],
  [{ action: fail, match: null }, "'match' must be an object, not null"],
  [{ action: fail, when: { time: 2 } }, "'when.time' does not exist: did you mean 'times'?"],
  [{ action: fail, when: { times: 0 } }, "'when.times' must be a whole number of at least 1"],
  [{ action: fail, when: { every: 1.5 } }, "'when.every' must be a whole number of at least 1"],
  [
    { action: fail, when: { after: '1' } },
    "'when.after' must be a whole number of at least 0, not '1'",
  ],
  [{ action: fail, when: { probability: 2 } }, "'when.probability' must be a number from 0 to 1"],
  [{ action: fail, name: 'x\r\ny' }, "'name' must be"],
  [{ action: fail, name: '' }, "'name' must be"],
] as [FaultRule, string][])('the rule %j is refused, with the reason', async (rule, message) => {
  await using gateway = start()
  const add = () => gateway.sandbox.faults.add(rule)
  expect(add).toThrow(RangeError)
  expect(add).toThrow('sandbox.faults.add(): ')
  expect(add).toThrow(message)
  expect(gateway.sandbox.faults.list()).toEqual([])
})

test('the faults of a closed sandbox throw', async () => {
  const { sandbox } = start()
  await sandbox.close()
  const message = 'the sandbox is closed: create another'
  expect(() => sandbox.faults.add({ action: fail })).toThrow(message)
  expect(() => sandbox.faults.list()).toThrow(message)
  expect(() => sandbox.faults.clear()).toThrow(message)
})
