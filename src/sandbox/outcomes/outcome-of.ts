import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/messages.ts'
import { magicOutcome } from './magic-numbers.ts'
import type { Outcome } from './outcomes.ts'

/** What becomes of a message's recipient: what was set by hand, for the message or the number; what the options say; what the number is magic for. */
export function outcomeOf(context: Context, message: StoredMessage, number: string): Outcome {
  return (
    message.outcome ??
    context.store.outcomes.get(number) ??
    optionOf(context, number) ??
    magicOutcome(number) ??
    'DELIVERED_TO_HANDSET'
  )
}

function optionOf({ settings }: Context, number: string): Outcome | undefined {
  return Object.hasOwn(settings.outcomes, number) ? settings.outcomes[number] : undefined
}
