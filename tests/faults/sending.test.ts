// Runs send() over a network that loses, delays, duplicates and garbles data, and compares the client's reports with the gateway's messages.
// Two naive clients show that the same faults would have revealed a bug.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import type { SendRequest } from '../../src/index.ts'
import { howMany } from '../../tools/how-many.ts'
import { eachOf } from './each-of.ts'
import { readLedger } from './ledger.ts'
import { outcomeOf } from './outcome-of.ts'
import { nameOf, requestFor } from './requests.ts'
import {
  belongingTo,
  createSetting,
  impatience,
  paid,
  timeout,
  ways,
  type Setting,
} from './setting.ts'
import { tally } from './tally.ts'

const sends = howMany({ short: 600, long: 10_000 })

test.for(Object.entries(ways))(
  `%s: of ${sends} messages, none is duplicated, none is wrongly reported as lost, and each one that may be lost is reported as unknown`,
  { timeout: 600_000 },
  async ([, way], { annotate }) => {
    const unknownOutcomes: (string | undefined)[] = []
    const { sandbox, gateway, sms } = createSetting(
      { hooks: { unknownOutcome: ({ error }) => unknownOutcomes.push(error.key) } },
      way,
    )
    const outcomes = await eachOf(sends, (index) => {
      const key = nameOf(index)
      return outcomeOf(
        sms.messages.send(withWrongNumbers(requestFor(index), index), {
          ...belongingTo(key),
          ...impatience(index),
          key,
          invalidRecipients: 'throw',
        }),
      )
    })
    await gateway.deliverLate()
    const ledger = await readLedger(sandbox)
    const times = outcomes.map((_, index) => ledger(nameOf(index)).queued.length)
    const counts = tally(outcomes.map(({ said }, index) => `${said}: ${times[index]}`))
    await annotate(inspect({ ...counts, faults: gateway.counts }))

    expect(Object.keys(counts)).toEqual([
      'no: 0',
      'resolved: 1',
      'unknown: 0',
      'unknown: 1',
      'yes: 1',
    ])
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(sends / 100)
    expect(paid(sandbox)).toBe(times.reduce((sum, queued) => sum + queued))
    const keys = outcomes.flatMap(({ said, error }) => (said === 'unknown' ? [error?.key] : []))
    expect(new Set(keys).size, 'each has its key').toBe(keys.length)
    expect(tally(unknownOutcomes)).toEqual(tally(keys))
  },
)

test('a client that retries a POST until it succeeds duplicates messages', async ({ annotate }) => {
  const { counts, succeeded } = await sendPlainly(Infinity)
  await annotate(inspect(counts))
  expect(succeeded).toBe(sends)
  expect(counts['2'], 'doubled').toBeGreaterThan(sends / 10)
  expect(counts['3'], 'sent three times').toBeGreaterThan(sends / 100)
}, 240_000)

test('a client that gives up at the first failure loses messages', async ({ annotate }) => {
  const { counts, succeeded } = await sendPlainly(1)
  await annotate(inspect(counts))
  expect(succeeded).toBeLessThan(sends * 0.9)
  expect(counts['0'], 'lost').toBeGreaterThan(sends / 10)
}, 240_000)

/** Of every ten, one has an additional invalid number, and one has only an invalid number, because a send can also fail for a known reason. */
function withWrongNumbers(request: SendRequest, index: number): SendRequest {
  const wrong = '0039 333 1234567'
  if (index % 10 === 0) return { ...request, recipients: [request.recipients, wrong].flat() }
  return index % 10 === 1 ? { ...request, recipients: wrong } : request
}

/** Sends without this client. Returns how often the messages were queued, and how many got a response. */
async function sendPlainly(attempts: number) {
  const setting = createSetting()
  const responses = await eachOf(sends, async (index) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (await postPlainly(setting, index)) return true
    }
    return false
  })
  await setting.gateway.deliverLate()
  const ledger = await readLedger(setting.sandbox)
  const times = responses.map((_, index) => `${ledger(nameOf(index)).queued.length}`)
  return { counts: tally(times), succeeded: responses.filter(Boolean).length }
}

/** Like most clients: any 2xx is a success, and nothing else is. */
async function postPlainly({ gateway, token }: Setting, index: number): Promise<boolean> {
  try {
    const response = await gateway.fetch('https://test.ws.messaggisms.com/messages/', {
      method: 'POST',
      headers: {
        ...belongingTo(nameOf(index)).headers,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(requestFor(index)),
      signal: AbortSignal.timeout(timeout),
    })
    return response.ok
  } catch {
    return false
  }
}
