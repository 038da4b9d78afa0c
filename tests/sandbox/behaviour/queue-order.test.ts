import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createQueueModel, type ModelMessage } from './queue-model.ts'
import { hello, number, start, startAt } from './testing.ts'

const t0 = startAt.getTime()
const accountNames = ['a', 'b', 'c']

const send = fc.record({
  kind: fc.constant('send' as const),
  account: fc.constantFrom(...accountNames),
  priority: fc.constantFrom(1, 1, 1, 1.01, 2),
  recipients: fc.integer({ min: 1, max: 3 }),
  realtime: fc.constantFrom(false, false, false, false, true),
  /** Seconds from now, if it has a date. */
  date: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 2, nil: undefined }),
})
const which = fc.nat(30)

const step = fc.oneof(
  { weight: 8, arbitrary: send },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('throughput' as const),
      throughput: fc.constantFrom(0, 0.5, 1, 3, 1000, Infinity),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      which,
      date: fc.integer({ min: 0, max: 20 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      by: fc.oneof(fc.nat(3000), fc.nat(20_000)),
    }),
  },
)

const options = fc.record({
  throughput: fc.constantFrom(0, 1, 3, Infinity),
  queueDelay: fc.constantFrom(0, 1000, 1500),
  queueTurns: fc.constantFrom('accounts' as const, 'none' as const),
  sendDatePlace: fc.constantFrom('onDate' as const, 'whenQueued' as const),
  realtimeThroughput: fc.constantFrom('beside' as const, 'first' as const),
})

test('messages leave in the order and at the times of a simple model, and the list predicts them', async () => {
  await fc.assert(
    fc.asyncProperty(
      options,
      fc.array(step, { maxLength: 40, size: 'max' }),
      async ({ throughput, queueDelay, ...assumptions }, steps) => {
        const left: { id: string; at: number }[] = []
        const seen = async (request: Request) => {
          const { id, state, last_update } = (await request.json()) as Record<
            string,
            string | number
          >
          if (state === 1) left.push({ id: String(id), at: Number(last_update) - t0 })
          return new Response()
        }
        await using gateway = start({
          throughput,
          queueDelay,
          callbacks: { fetch: seen },
          assumptions: { ...assumptions, realtimeMinute: 'unlimited' },
        })
        const { sandbox, call } = gateway
        const model = createQueueModel({ throughput, ...assumptions })
        const tokens = new Map(accountNames.map((name) => [name, sandbox.accounts.add().token()]))
        const sent: { message: ModelMessage; authorization: string }[] = []
        /** For each attempt to cancel or reschedule, whether the gateway did so, and whether it should have. */
        const accepted: [boolean, boolean][] = []
        const now = () => sandbox.now.getTime() - t0

        for (const one of steps) {
          if (one.kind === 'send') {
            const authorization = `Bearer ${tokens.get(one.account)}`
            const { body } = await call('POST', '/messages/', requestOf(one, now()), {
              authorization,
            })
            const [{ id, options }] = (body as Sent).data
            const { account, priority, recipients, realtime } = one
            const sendAt = Number(options.timestamp_send) - t0
            const readyAt = Math.max(sendAt, now() + (realtime ? 0 : queueDelay))
            const message = { id, account, priority, recipients, realtime, readyAt }
            model.add(message)
            sent.push({ message, authorization })
          } else if (one.kind === 'advance') {
            await sandbox.advance(one.by)
          } else if (one.kind === 'throughput') {
            sandbox.queue.throughput = one.throughput
            model.change(one.throughput, now())
          } else if (sent.length > 0) {
            const { message, authorization } = sent[one.which % sent.length] as (typeof sent)[0]
            const path = `/messages/${message.id}`
            if (one.kind === 'cancel') {
              const { status } = await call('DELETE', path, undefined, { authorization })
              accepted.push([status === 200, model.remove(message.id)])
            } else {
              const options = { timestamp_send: dateIn(now(), one.date) }
              const request = { recipients: [], options }
              const { status, body } = await call('PUT', path, request, { authorization })
              if (status === 200) {
                const { data } = body as { data: Sent['data'][0] }
                const sendAt = Number(data.options.timestamp_send) - t0
                const wait = message.realtime ? 0 : queueDelay
                model.move(message.id, Math.max(sendAt, now() + wait))
              }
              accepted.push([status === 200, model.has(message.id)])
            }
          }
          model.advance(now())
        }

        await sandbox.advance(0)
        expect(left).toEqual(model.left)
        expect(accepted.map(([done]) => done)).toEqual(accepted.map(([, should]) => should))
        const foretold = sandbox.queue.list().map(({ id, leavesAt }) => ({ id, at: leavesAt }))
        const before = left.length
        await sandbox.advance('1d')
        model.advance(now())
        expect(left).toEqual(model.left)
        const after = left.slice(before).map(({ id, at }) => ({ id, at: new Date(t0 + at) }))
        expect(foretold.filter(({ at }) => at !== undefined)).toEqual(after)
      },
    ),
    { numRuns: 50 },
  )
}, 30_000)

interface Sent {
  data: [{ id: string; options: { timestamp_send: string } }]
}

function requestOf(
  {
    priority,
    recipients,
    realtime,
    date,
  }: {
    priority: number
    recipients: number
    realtime: boolean
    date: number | undefined
  },
  now: number,
): object {
  const timestamp_send = date === undefined ? undefined : dateIn(now, date)
  return {
    ...hello,
    priority,
    recipients: Array(recipients).fill(number),
    options: { callback_url: 'http://app.test/', realtime, timestamp_send },
  }
}

/** A date some seconds from now, in the gateway's format. */
function dateIn(now: number, seconds: number): string {
  return new Date(t0 + now + seconds * 1000).toISOString().slice(0, 19)
}
