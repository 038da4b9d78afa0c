import { priceMessage } from '../../sms/price.ts'
import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { refuseParameter, Refusal } from './refusal.ts'
import { checkCharge, type Caller } from './token-limits.ts'

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

/** Takes from the account what a message costs and is not paid yet, by a call with `token`. Throws a Refusal, 402 · 201, if there is not enough (R), and for a token's limit (A43). */
export function takeCredit(context: Context, token: Caller, message: StoredMessage): void {
  const { store, settings } = context
  if (message.test && settings.assumptions.testMessage === 'free') return
  const needed = message.price - message.charged
  if (needed > 0) checkCharge(context, token, needed)
  const { credit } = store.accounts.get(message.account)
  if (needed > credit) {
    throw new Refusal(
      402,
      201,
      `Credit is not enough: ${toEuro(needed)} needed, ${toEuro(credit)} available`,
    )
  }
  if (needed === 0) return
  store.accounts.charge(message.account, needed)
  store.tokens.countCharge(token.token, needed)
  message.charged = message.price
}
