import { MessageState } from '../../../generated/message-state.ts'
import { patterns } from '../../../generated/patterns.ts'
import { shown } from '../checks/check-fields.ts'
import type { Context } from '../context.ts'
import { isRecipientNumber } from '../rules/recipients.ts'
import { checkOutcome } from './check-outcomes.ts'
import { ruleOf, type Outcome } from './outcomes.ts'

/** Sets what becomes of a message, or of all messages to a number. Throws a RangeError for what is neither, and for an outcome that comes too late. */
export function setOutcome(context: Context, target: string, outcome: Outcome): void {
  checkOutcome(outcome, 'sandbox.setOutcome(): the outcome')
  const { store, settings } = context
  if (patterns.messageId.test(target))
    store.transaction(() => setForMessage(context, target, outcome))
  else if (isRecipientNumber(target, settings.assumptions.numberForm))
    store.outcomes.set(target, outcome)
  else
    throw refuse(`${shown(target)} is neither a message's id nor a number such as +39-3331234567`)
}

function setForMessage({ store, clock }: Context, id: string, outcome: Outcome): void {
  const message = store.messages.find(id)
  if (message === undefined) throw refuse(`there is no message '${id}'`)
  const isQueued = message.queuedAt !== undefined
  const { request, callbacks } = ruleOf(outcome)
  if (isQueued && request !== undefined) {
    throw refuse(`'${outcome}' is for a number: the message '${id}' is queued already`)
  }
  if (message.isCancelled || message.state > MessageState.Sending) {
    throw refuse(`the message '${id}' has ended: set its outcome before`)
  }
  if (
    message.state === MessageState.Sending &&
    (callbacks === 'reordered' || callbacks === 'firstLost')
  ) {
    throw refuse(
      `'${outcome}' is for the first callback, and the message '${id}' is being sent already: set its outcome before`,
    )
  }
  store.messages.save({ ...message, outcome })
  // A report that never was to come may be due by now; one that is not leaves everything as it is.
  if (message.state === MessageState.Sending) store.due.add(clock.now(), id)
}

function refuse(reason: string): RangeError {
  return new RangeError(`sandbox.setOutcome(): ${reason}`)
}
