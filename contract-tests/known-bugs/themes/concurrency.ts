import type { OperationId } from '../../../generated/operations.ts'
import { concerning, type Break } from '../breaking/broken-gateway.ts'
import { withFields } from '../breaking/call.ts'
import { handling, messageShown, type Dependencies } from '../breaking/helpers.ts'
import { response, succeeded, thingsIn, type Reply } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

/** Bugs in the handling of simultaneous requests. */
export const concurrencyBugs: Bugs = {
  'ids-of-the-same-moment-are-the-same': {
    rule: 'Each message has its own id, even if several are sent at once (D)',
    breaks: whileBusy('sendMessage', (reply, other) => {
      const [own, first] = [...thingsIn(reply), ...thingsIn(other)]
      if (own !== undefined && first !== undefined) own['id'] = first['id']
    }),
  },
  ...bugsOf(
    {
      'responses-of-the-same-moment-are-mixed-up': 'sendMessage',
      'tokens-of-the-same-moment-are-the-same': 'createToken',
    } as const,
    (operation) => ({
      rule: 'Each request gets its own response (D)',
      breaks: whileBusy(operation, (reply, other) => {
        reply.json = other.json
      }),
    }),
  ),
  'update-of-the-same-moment-lost': {
    rule: 'Recipients are added even if others are added at the same time (D)',
    breaks: alone('updateMessage', ({ call, pass }) => pass(withFields(call, { recipients: [] }))),
  },
  'closed-twice-at-once': {
    rule: 'A transaction is closed once (R)',
    breaks: alone('updateMessage', async (dependencies) => {
      const reply = await dependencies.pass(dependencies.call)
      return succeeded(reply) ? reply : messageShown(dependencies)
    }),
  },
  'credit-of-the-same-moment-overdrawn': {
    rule: 'A message that costs more than the credit is refused (R)',
    breaks: alone('sendMessage', async ({ call, pass }) => {
      const reply = await pass(call)
      return reply.status === 402 ? pass(withFields(call, { test: true })) : reply
    }),
  },
  'cancelled-twice-at-once': {
    rule: 'A message is cancelled once (R)',
    breaks: alone('cancelMessage', async ({ call, pass }) => {
      const reply = await pass(call)
      if (succeeded(reply)) return reply
      const message = `${call.parameters.id} Deleted`
      return response(200, { data: [], message, success: true, error: null })
    }),
  },
  'realtime-of-the-same-moment-not-realtime': {
    rule: 'One realtime message a minute is sent; others are refused (A16)',
    breaks: alone('sendMessage', ({ call, pass }) => {
      const { options } = call.json as { options?: { realtime?: boolean } }
      return pass(options?.realtime === true ? withFields(call, { options: undefined }) : call)
    }),
  },
}

/** Changes the response to a request that arrives while another is in progress. `other` is the other request's response. */
function whileBusy(operation: OperationId, change: (reply: Reply, other: Reply) => void): Break {
  return concerning(operation, (sandbox) => {
    let busy = 0
    let last: Reply | undefined
    return handling(operation, async ({ call, pass }) => {
      busy += 1
      await nextTurn()
      const reply = await pass(call)
      if (succeeded(reply)) {
        if (busy > 1 && last !== undefined) change(reply, last)
        last = { ...reply, json: structuredClone(reply.json) }
      }
      busy -= 1
      if (busy === 0) last = undefined
      return reply
    })(sandbox)
  })
}

/** Handles a request that arrives while another is in progress. */
function alone(
  operation: OperationId,
  otherwise: (dependencies: Dependencies) => Promise<Reply>,
): Break {
  return concerning(operation, (sandbox) => {
    let busy = 0
    return handling(operation, async (dependencies) => {
      const isAlone = busy === 0
      busy += 1
      await nextTurn()
      try {
        return await (isAlone ? dependencies.pass(dependencies.call) : otherwise(dependencies))
      } finally {
        busy -= 1
      }
    })(sandbox)
  })
}

/** Lets the other requests arrive first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
