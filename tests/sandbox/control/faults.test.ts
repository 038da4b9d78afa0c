import { expect, test } from 'vitest'
import { requestValidators } from '../../../generated/validators/control-requests.ts'
import { checkRule } from '../../../src/sandbox/faults/check-rule.ts'
import { expectFailure, startControl } from './testing.ts'

const rule = {
  match: { operation: 'sendMessage', number: '+39-3331234567' },
  when: { times: 1 },
  action: { kind: 'status', status: 503, headers: { 'retry-after': '5' } },
}

test('a fault acts on requests to the gateway, and its hits are counted', async () => {
  await using sandbox = startControl()
  const added = await sandbox.control('POST', '/faults', rule)
  expect(added.status).toBe(201)
  expect(added.body).toEqual({ name: 'status-1', ...rule, hits: 0 })
  const refused = await sandbox.call('POST', '/messages/', {
    sender: 'Acme',
    body: 'Hello',
    recipients: '+39-3331234567',
  })
  expect(refused.status).toBe(503)
  expect(refused.headers.get('sandbox-fault')).toBe('status-1')
  await sandbox.send()
  expect((await sandbox.control('GET', '/faults/status-1')).body).toMatchObject({ hits: 1 })
  expect((await sandbox.control('GET', '/faults')).body).toEqual({
    faults: [{ name: 'status-1', ...rule, hits: 1 }],
  })
})

test('faults do not affect the control API', async () => {
  await using sandbox = startControl()
  await sandbox.control('POST', '/faults', { action: { kind: 'status', status: 500 } })
  expect((await sandbox.control('GET', '/messages')).status).toBe(200)
  expect((await sandbox.control('GET', '/faults')).body).toMatchObject({ faults: [{ hits: 0 }] })
})

test('one fault is removed, or all', async () => {
  await using sandbox = startControl()
  for (const name of ['one', 'two', 'three/ä']) {
    await sandbox.control('POST', '/faults', {
      name: name.replace('/ä', '/x'),
      action: { kind: 'brokenJson' },
    })
  }
  expect((await sandbox.control('DELETE', '/faults/one')).status).toBe(204)
  expect((await sandbox.control('DELETE', '/faults/three%2Fx')).status).toBe(204)
  expect((await sandbox.control('GET', '/faults')).body).toMatchObject({
    faults: [{ name: 'two' }],
  })
  expect((await sandbox.control('DELETE', '/faults')).status).toBe(204)
  expect((await sandbox.control('GET', '/faults')).body).toEqual({ faults: [] })
})

test('an unknown fault is not found, and a name that is taken is a conflict', async () => {
  await using sandbox = startControl()
  for (const method of ['GET', 'DELETE']) {
    const reply = await sandbox.control(method, '/faults/none')
    expectFailure(reply, 404, 'not-found', "there is no fault 'none': GET /_sandbox/v1/faults")
  }
  await sandbox.control('POST', '/faults', { name: 'mine', ...rule })
  const again = await sandbox.control('POST', '/faults', { name: 'mine', ...rule })
  expectFailure(again, 409, 'conflict', "there is already a fault 'mine'")
})

/** Valid rules of each kind, and invalid ones with what is wrong with them. */
const rules: [unknown, string | undefined][] = [
  [{ action: { kind: 'delay', for: '2s', clock: 'sandbox' } }, undefined],
  [{ action: { kind: 'delay', for: 2000 } }, undefined],
  [
    { action: { kind: 'status', status: 200, body: 'html', code: null, takesEffect: true } },
    undefined,
  ],
  [{ action: { kind: 'status', status: 599, code: 203 } }, undefined],
  [{ action: { kind: 'reset', takesEffect: false } }, undefined],
  [{ action: { kind: 'hang', takesEffect: true } }, undefined],
  [{ action: { kind: 'truncate' } }, undefined],
  [{ action: { kind: 'truncate', bytes: 0 } }, undefined],
  [{ name: 'mine', action: { kind: 'brokenJson' } }, undefined],
  [{ action: { kind: 'slowBody', for: '1s', pieces: 10_000, clock: 'real' } }, undefined],
  [
    {
      match: { operation: ['getMessage', 'createToken'], sender: 'Acme' },
      action: { kind: 'truncate' },
    },
    undefined,
  ],
  [
    { when: { after: 0, times: 1, every: 1, probability: 0.5 }, action: { kind: 'truncate' } },
    undefined,
  ],
  [{}, "'action' is missing"],
  [{ action: { kind: 'rest' } }, "did you mean 'reset'?"],
  [{ action: { kind: 'reset' } }, "'action.takesEffect' is missing"],
  [{ action: { kind: 'delay' } }, "'action.for' is missing"],
  [{ action: { kind: 'delay', for: 'soon' } }, "'action.for' must be milliseconds"],
  [
    { action: { kind: 'delay', for: 1, clock: 'wall' } },
    "'action.clock' must be 'real' or 'sandbox'",
  ],
  [{ action: { kind: 'status', status: 600 } }, "'action.status' must be a whole number from 200"],
  [{ action: { kind: 'status', status: 500, body: 'xml' } }, "'action.body' must be one of"],
  [
    { action: { kind: 'status', status: 500, headers: { a: 1 } } },
    "'action.headers' must be strings",
  ],
  [{ action: { kind: 'slowBody', for: 1, pieces: 0 } }, "'action.pieces' must be"],
  [{ action: { kind: 'truncate', bytes: -1 } }, "'action.bytes' must be"],
  [{ action: { kind: 'truncate' }, wehn: {} }, "did you mean 'when'?"],
  [{ action: { kind: 'truncate' }, when: { times: 0 } }, "'when.times' must be"],
  [{ action: { kind: 'truncate' }, when: { probability: 2 } }, "'when.probability' must be"],
  [{ action: { kind: 'truncate' }, match: { to: '+39-3331234567' } }, "'match.to' does not exist"],
  [{ name: '', action: { kind: 'truncate' } }, "'name' must be at most 100 characters"],
  [[], 'the rule must be an object'],
]

const good = rules.flatMap(([rule, problem]) => (problem === undefined ? [rule] : []))
const wrong = rules.filter(([, problem]) => problem !== undefined)

test.each(good)('the sandbox and the spec accept the rule %j', async (rule) => {
  await using sandbox = startControl()
  const { status, body } = await sandbox.control('POST', '/faults', rule)
  expect(status, JSON.stringify(body)).toBe(201)
  expect(checkRule(rule)).toEqual(rule)
})

test.each(wrong)('the sandbox and the spec refuse the rule %j', async (rule, problem) => {
  await using sandbox = startControl()
  const reply = await sandbox.control('POST', '/faults', rule)
  expectFailure(reply, 422, 'invalid-parameter', problem)
  expect(requestValidators.addFault(rule)).toBe(false)
})

test('rules that only the sandbox can validate are refused too', async () => {
  await using sandbox = startControl()
  const action = { kind: 'truncate' }
  const operation = await sandbox.control('POST', '/faults', {
    match: { operation: 'sendMesage' },
    action,
  })
  expectFailure(operation, 422, 'invalid-parameter', "did you mean 'sendMessage'?")
  const number = await sandbox.control('POST', '/faults', { match: { number: '333' }, action })
  expectFailure(number, 422, 'invalid-parameter', "'match.number' must be a number such as")
})
