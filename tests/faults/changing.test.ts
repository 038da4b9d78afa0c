// Extends drafts, and moves and cancels messages, over a network that loses, delays, duplicates and garbles data.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createClient, isSmsError, type Draft, type SmsClient } from '../../src/index.ts'
import { howMany } from '../../tools/how-many.ts'
import { eachOf } from './each-of.ts'
import { readLedger } from './ledger.ts'
import { outcomeOf } from './outcome-of.ts'
import { nameOf, numberOf, requestFor } from './requests.ts'
import { belongingTo, createSetting } from './setting.ts'
import { tally } from './tally.ts'

const drafts = howMany({ short: 250, long: 1000 })
const changed = howMany({ short: 500, long: 2000 })

test('a draft with additions is queued once, with each number once', async ({ annotate }) => {
  const { sandbox, gateway, sms } = createSetting()
  const rounds = await eachOf(drafts, (index) => addAndCloseUntilDone(sms, index))
  await gateway.deliverLate()
  const ledger = await readLedger(sandbox)
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
  })
  const queued = await eachOf(drafts, async (index) => {
    const ids = ledger(nameOf(index)).queued.map(({ id }) => id)
    const recipients = await Promise.all(ids.map((id) => messages.recipients(id)))
    return recipients.map((list) => list.map(({ number = '' }) => number).toSorted(inOrder))
  })
  const summary = {
    'begun again': rounds.filter((begun) => begun > 1).length,
    'open drafts left': rounds.flatMap((_, index) => ledger(nameOf(index)).open).length,
  }
  await annotate(inspect(summary))
  expect(queued).toEqual(rounds.map((_, index) => [numbersOf(index)]))
}, 240_000)

test('a message reported as moved has the new date, and one reported as cancelled is gone', async ({
  annotate,
}) => {
  const refusals: number[] = []
  const { sandbox, gateway, sms } = createSetting({
    hooks: {
      response: ({ operation, status }) => {
        if (operation === 'cancelMessage' && status === 404) refusals.push(status)
      },
    },
  })
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
  })
  const sent = await eachOf(changed, (index) => messages.send(requestFor(index)))

  const date = new Date(sandbox.now.getTime() + 24 * 60 * 60 * 1000)
  date.setMilliseconds(0)
  const moves = await eachOf(changed, (index) => {
    const { id = '' } = sent[index] ?? {}
    const options = belongingTo(nameOf(index))
    if (index % 2 === 0) return outcomeOf(sms.messages.reschedule(id, date, options))
    const request = { recipients: [], options: { timestamp_send: date } }
    return outcomeOf(sms.messages.update(id, request, options))
  })
  await gateway.deliverLate()
  const ledger = await readLedger(sandbox)
  const moved = tally(
    moves.map(({ said }, index) => {
      const [message] = ledger(nameOf(index)).queued
      return `${said}: ${message?.options.timestamp_send?.getTime() === date.getTime() ? '' : 'not '}moved`
    }),
  )

  const cancellations = await eachOf(changed, (index) =>
    outcomeOf(sms.messages.cancel(sent[index]?.id ?? '', belongingTo(nameOf(index)))),
  )
  await gateway.deliverLate()
  const after = await readLedger(sandbox)
  const cancelled = tally(
    cancellations.map(
      ({ said }, index) =>
        `${said}: ${after(nameOf(index)).queued.length === 0 ? 'gone' : 'there'}`,
    ),
  )
  const summary = { moved, cancelled, 'refused after a lost response': refusals.length }
  await annotate(inspect(summary))

  expect(moved).not.toHaveProperty('resolved: not moved')
  expect(cancelled).not.toHaveProperty('resolved: there')
  const errors = [...moves, ...cancellations].flatMap(({ error }) => error ?? [])
  expect(errors.filter(({ sent: queued }) => queued !== 'no')).toEqual([])
  // Every failure is the network's: no request was refused because of the client's earlier ones.
  const statuses = errors.map((error) => (error.name === 'GatewayError' ? error.status : 0))
  expect(statuses.filter((status) => ![0, 429, 500].includes(status))).toEqual([])
  expect(refusals.length).toBeGreaterThan(changed / 20)
}, 240_000)

function numbersOf(index: number): string[] {
  return [0, 1, 2].map((part) => numberOf(index * 3 + part))
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/**
 * Adds to a draft twice and closes it. Starts another if an addition fails; every second send is stubborn, and does so only if
 * the client will not close it.
 */
async function addAndCloseUntilDone({ messages }: SmsClient, index: number): Promise<number> {
  const [first = '', ...others] = numbersOf(index)
  const options = belongingTo(nameOf(index))
  for (let begun = 1; begun < 200; begun += 1) {
    let draft: Draft | undefined
    try {
      draft = await messages.draft({ ...requestFor(index), recipients: first }, options)
      for (const other of others) {
        await (index % 2 === 0 ? draft.add(other, options) : addUntilDone(draft, other, options))
      }
      await closeUntilDone(messages, draft, options)
      return begun
    } catch (error) {
      if (!isSmsError(error)) throw error
      if (draft !== undefined) await discardUntilDone(draft, options)
    }
  }
  throw new Error(`${nameOf(index)} does not end`)
}

/** Adds again after an unknown outcome, which is unsafe: the recipient may be added twice. */
async function addUntilDone(
  draft: Draft,
  recipient: string,
  options: ReturnType<typeof belongingTo>,
): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await draft.add(recipient, options)
      return
    } catch (error) {
      if (!isSmsError(error)) throw error
    }
  }
  throw new Error(`${draft.id} takes no recipient`)
}

/** Throws the error that says that the draft must not be closed. */
async function closeUntilDone(
  messages: SmsClient['messages'],
  draft: Draft,
  options: ReturnType<typeof belongingTo>,
): Promise<void> {
  const resume = async () => (await messages.resumeDraft(draft.handle, options)).close(options)
  let next = async () => draft.close(options)
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await next()
      return
    } catch (error) {
      if (!isSmsError(error) || error.name === 'PreflightError') throw error
      next = resume
    }
  }
  throw new Error(`${draft.id} does not close`)
}

/** A draft whose close may still be on its way must be gone before another is started. */
async function discardUntilDone(
  draft: Draft,
  options: ReturnType<typeof belongingTo>,
): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return await draft.discard(options)
    } catch (error) {
      if (!isSmsError(error)) throw error
      if ('reason' in error && error.reason === 'message-not-found') return
    }
  }
  throw new Error(`${draft.id} does not go`)
}
