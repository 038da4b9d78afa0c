import { reading } from '../breaking/call.ts'
import { crediting } from '../breaking/crediting.ts'
import { respondingTo, isObject, isOf, thingsIn } from '../breaking/helpers.ts'
import { response, succeeded } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** Messages that are cancelled. */
export const cancellingBugs = bugs([
  {
    id: 'credit-refunded-on-cancel',
    rule: 'Credit that is spent is not given back when a message is cancelled.',
    source: 'D',
    operations: ['cancelMessage'],
    breaks: crediting(({ call, paid }) =>
      isOf(call, 'cancelMessage') ? (paid.get(call.parameters.id ?? '') ?? 0) : 0,
    ),
  },
  {
    id: 'cancel-does-not-name-the-message',
    rule: 'The response of DELETE names the message: `ID Deleted`.',
    source: 'D',
    breaks: respondingTo('cancelMessage', () => deleted()),
  },
  {
    id: 'cancelled-message-listed',
    rule: 'A cancelled message is gone from the list.',
    source: 'A22',
    operations: ['listMessages'],
    breaks: () => {
      const known = new Map<unknown, unknown>()
      return async (call, pass) => {
        if (isOf(call, 'cancelMessage'))
          remember(known, thingsIn(await pass(reading(call, '/messages/'))))
        const reply = await pass(call)
        if (!isOf(call, 'listMessages') || !isObject(reply.json) || !succeeded(reply)) return reply
        remember(known, thingsIn(reply))
        return { ...reply, json: { ...reply.json, data: [...known.values()] } }
      }
    },
  },
])

function deleted(id = 'Message') {
  return response(200, { data: [], message: `${id} Deleted`, success: true, error: null })
}

function remember(known: Map<unknown, unknown>, summaries: unknown[]): void {
  for (const summary of summaries) if (isObject(summary)) known.set(summary['id'], summary)
}
