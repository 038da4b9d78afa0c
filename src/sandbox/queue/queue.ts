import { shown } from '../checks/check-fields.ts'
import type { Context } from '../context.ts'
import { settleDue } from '../rules/delivery.ts'
import { foresee } from '../rules/departure.ts'
import { paceAt } from '../rules/throughput.ts'
import type { SandboxQueue, WaitingMessage } from './queue-types.ts'

/** The queue as users have it. */
export function createQueue(context: Context, assertOpen: () => void): SandboxQueue {
  return {
    get throughput() {
      assertOpen()
      return context.throughput
    },
    set throughput(throughput) {
      assertOpen()
      checkThroughput(throughput)
      changeThroughput(context, throughput)
    },
    list: () => {
      assertOpen()
      settleDue(context)
      return list(context)
    },
  }
}

function checkThroughput(value: unknown): void {
  if (typeof value === 'number' && value >= 0) return
  throw new RangeError(
    `sandbox.queue.throughput must be a number from 0, Infinity for no limit, and is ${shown(value)}`,
  )
}

function changeThroughput(context: Context, throughput: number): void {
  const { store, clock } = context
  settleDue(context)
  store.queue.setPace(paceAt(store.queue.pace(), context.throughput, clock.now()))
  context.throughput = throughput
  settleDue(context)
  context.tick.commit()
  context.scheduler.wake()
}

function list(context: Context): WaitingMessage[] {
  const { accounts } = context.store
  const emails = new Map<number, string>()
  return foresee(context).map(({ entry, at }) => {
    const { message: id, account, priority, realtime, recipients, sendAt } = entry
    const email = emails.get(account) ?? accounts.get(account).email
    emails.set(account, email)
    const leavesAt = at === undefined ? undefined : new Date(at)
    const dates = { sendAt: new Date(sendAt), leavesAt }
    return { id, account: email, priority, realtime, recipients, ...dates }
  })
}
