import type { Sandbox } from '../../../src/sandbox/index.ts'
import type { Break } from './broken-gateway.ts'
import type { Call } from './call.ts'
import { isObject } from './helpers.ts'
import { succeeded, type Reply } from './reply.ts'

/** What a call did to the account, and what calls before it took for each message. */
export interface Charge {
  call: Call
  reply: Reply
  /** Euro that the gateway has just taken. */
  taken: number
  /** Euro that it took for each message, by id. */
  paid: ReadonlyMap<string, number>
}

/** Takes more or less credit than the gateway: `given` says how many euro go back on the account after a call. */
export function crediting(given: (charge: Charge) => number): Break {
  return (sandbox) => {
    const ledger = createLedger(sandbox)
    const paid = new Map<string, number>()
    return async (call, pass) => {
      const { reply, taken } = await ledger.charge(() => pass(call))
      const id = call.parameters.id ?? idOf(reply)
      if (id !== undefined && taken > 0) paid.set(id, taken)
      if (succeeded(reply)) ledger.give(given({ call, reply, taken, paid }))
      return ledger.show(reply)
    }
  }
}

/** Keeps how far the credit that is shown differs from the sandbox's own. */
export function createLedger(sandbox: Sandbox) {
  let difference = 0
  return {
    /** Makes a call, and says what the sandbox took for it. */
    charge: async (call: () => Promise<Reply>) => {
      const before = sandbox.credit
      const reply = await call()
      return { reply, taken: roundMoney(before - sandbox.credit) }
    },
    give: (amount: number) => {
      difference += amount
    },
    show: (reply: Reply): Reply => {
      if (isObject(reply.json) && 'credit' in reply.json) {
        const { credit } = reply.json
        const shown = roundMoney(Number(credit) + difference)
        reply.json['credit'] = typeof credit === 'string' ? String(shown) : shown
      }
      return reply
    },
  }
}

/** To the millionth of a euro, as the sandbox counts. */
export function roundMoney(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}

function idOf({ json }: Reply): string | undefined {
  const [first] = isObject(json) ? [json['data']].flat() : []
  return isObject(first) && typeof first['id'] === 'string' ? first['id'] : undefined
}
