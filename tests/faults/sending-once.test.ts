// sendOnce() through a network that loses, delays, duplicates and garbles: compares what the client reports with what the gateway
// has.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { isSmsError, type DraftHandle, type Message, type SmsClient } from '../../src/index.ts'
import { howMany } from '../../tools/how-many.ts'
import { eachOf } from './each-of.ts'
import { readLedger } from './ledger.ts'
import { outcomeOf } from './outcome-of.ts'
import { nameOf, requestFor } from './requests.ts'
import { belongingTo, createSetting, impatience, paid, ways } from './setting.ts'
import { tally } from './tally.ts'

test.for([
  ...Object.entries(ways).map(([way, isNetwork]) => ({
    way,
    sends: howMany({ short: isNetwork ? 300 : 1000, long: 10_000 }),
    attempts: 6,
  })),
  { way: 'in the process', sends: howMany({ short: 500, long: 2000 }), attempts: 1 },
])(
  '$way: $sends sends of up to $attempts requests a step, retried or resumed as their errors say: none lost, none duplicated',
  { timeout: 600_000 },
  async ({ way, sends, attempts }, { annotate }) => {
    const { sandbox, gateway, sms } = createSetting(
      { retry: { attempts, minDelay: 0, maxDelay: 1 } },
      ways[way],
    )
    const results = await eachOf(sends, (index) => sendUntilDone(sms, index))
    await gateway.deliverLate()
    const ledger = await readLedger(sandbox)
    const entries = results.map((_, index) => ledger(nameOf(index)))
    const summary = {
      ...tally(entries.map(({ queued }) => `queued ${queued.length} times`)),
      'begun again': results.filter(({ begun }) => begun > 1).length,
      'gone on with': results.filter(({ resumed }) => resumed > 0).length,
      'open drafts left': entries.flatMap(({ open }) => open).length,
      faults: gateway.counts,
    }
    await annotate(inspect(summary))

    expect(tally(entries.map(({ queued }) => `${queued.length}`))).toEqual({ 1: sends })
    expect(entries.flatMap(({ queued }) => queued.map(({ id }) => id))).toEqual(
      results.map(({ message }) => message.id),
    )
    expect(paid(sandbox)).toBe(sends)
    // Every fault has happened, and sends were both retried and resumed.
    expect(Math.min(...Object.values(gateway.counts))).toBeGreaterThan(sends / 100)
    expect(results.some(({ begun }) => begun > 1)).toBe(true)
    expect(results.some(({ resumed }) => resumed > 0)).toBe(true)
  },
)

test('one call of up to two requests a step never reports a wrong outcome', async ({
  annotate,
}) => {
  const sends = howMany({ short: 500, long: 4000 })
  const unknownOutcomes: (string | undefined)[] = []
  const { sandbox, gateway, sms } = createSetting({
    retry: { attempts: 2, minDelay: 0, maxDelay: 1 },
    hooks: { unknownOutcome: ({ error }) => unknownOutcomes.push(error.key) },
  })
  const outcomes = await eachOf(sends, (index) => {
    const key = nameOf(index)
    const options = { ...belongingTo(key), ...impatience(index), key }
    return outcomeOf(sms.messages.sendOnce(requestFor(index), options))
  })
  await gateway.deliverLate()
  const ledger = await readLedger(sandbox)
  const counts = tally(
    outcomes.map(({ said }, index) => `${said}: ${ledger(nameOf(index)).queued.length}`),
  )
  await annotate(inspect(counts))

  expect(Object.keys(counts)).toEqual(['no: 0', 'resolved: 1', 'unknown: 0', 'unknown: 1'])
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(sends / 200)
  const unknown = outcomes.filter(({ said }) => said === 'unknown')
  expect(tally(unknownOutcomes)).toEqual(tally(unknown.map(({ error }) => error?.key)))
  expect(unknown.filter(({ error }) => error?.draft === undefined)).toEqual([])
}, 240_000)

interface Done {
  message: Message
  /** How often a transaction was opened, or an attempt was made to open one. */
  begun: number
  /** How often a transaction was resumed. */
  resumed: number
}

/** Does what the documentation advises, based on the error alone, as if nothing had been saved. */
async function sendUntilDone({ messages }: SmsClient, index: number): Promise<Done> {
  let draft: DraftHandle | undefined
  let begun = 0
  let resumed = 0
  while (begun + resumed < 200) {
    const isEarly = begun + resumed < 2
    const options = { ...belongingTo(nameOf(index)), ...(isEarly && impatience(index)) }
    try {
      if (draft === undefined) {
        begun += 1
        return { message: await messages.sendOnce(requestFor(index), options), begun, resumed }
      }
      resumed += 1
      const open = await messages.resumeDraft(draft, options)
      return { message: await open.close(options), begun, resumed }
    } catch (error) {
      if (!isSmsError(error)) throw error
      draft ??= error.draft
      if (draft === undefined && error.sent !== 'no') throw error
    }
  }
  throw new Error(`${nameOf(index)} does not end`)
}
