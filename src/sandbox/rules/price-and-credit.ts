import { priceMessage } from '../../sms/price.ts'
import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import type { AuthenticatedCall } from '../pipeline/call.ts'
import { documentedRefusal, refuseInvalid } from './refusal.ts'
import { checkCharge } from './token-limits.ts'

/** Sets a message's prices. Throws a Refusal if the price is too high to be a safe integer. */
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
  throw refuseInvalid(context, 'priority', 'the resulting price is too high')
}

/**
 * Charges the part of a message's price that has not been paid yet. Throws a Refusal if the credit is too low (402 · 201; R),
 * or if the charge would exceed the token's limits (A43).
 */
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
