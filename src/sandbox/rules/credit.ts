import { priceMessage } from '../../sms/price.ts'
import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import type { AuthenticatedCall } from '../pipeline/call.ts'
import { documentedRefusal, refuseParameter } from './refusal.ts'
import { checkCharge } from './token-limits.ts'

/** Sets a message's prices from the segments of its recipients. Throws a Refusal for a price too high to be counted. */
export function setPrice(context: Context, message: StoredMessage): void {
  const { settings } = context
  const flat = settings.assumptions.priceFactors === 'flat'
  const { base_price, price } = priceMessage({
    segments: message.segments,
    pricePerSegment: settings.pricePerSegment,
    priority: flat ? 1 : message.priority,
    realtime: message.realtime && !flat,
  })
  message.basePrice = toMillionths(base_price)
  message.price = toMillionths(price)
  if (Number.isSafeInteger(message.price)) return
  const problem = { kind: 'invalid', message: 'the price is too high to be counted' } as const
  throw refuseParameter(context, 'priority', problem, 302)
}

/** Takes from the account what a message costs and is not paid yet, for a call. Throws a Refusal, 402 · 201, if there is not enough (R), and for a token's limit (A43). */
export function takeCredit(
  context: Context,
  { caller, operation }: AuthenticatedCall,
  message: StoredMessage,
): void {
  const { store, settings } = context
  if (message.test && settings.assumptions.testMessage === 'free') return
  const needed = message.price - message.charged
  if (needed > 0) checkCharge(context, caller, needed)
  const { credit } = store.accounts.get(message.account)
  if (needed > credit) {
    const amounts = { needed: toEuro(needed), available: toEuro(credit) }
    throw documentedRefusal(operation, 201, amounts)
  }
  if (needed === 0) return
  store.accounts.charge(message.account, needed)
  store.tokens.countCharge(caller.token, needed)
  message.charged = message.price
}
