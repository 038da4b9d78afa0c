import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { StoredToken } from '../store/tokens.ts'
import { Refusal } from './refusal.ts'

/** The token of an authenticated call. The token's text can be empty if authentication is disabled. */
export type Caller = Pick<StoredToken, 'token' | 'limits'>

// `subscriptionRequests` has no effect, because no request to this API is part of a subscription.

/** Throws a Refusal if a token must not be used from an address (A44). */
export function checkAddress({ settings }: Context, { limits }: Caller, address: string): void {
  const { ip = [] } = limits
  if (ip.length === 0 || ip.some((allowed) => isSameAddress(allowed, address))) return
  const status = settings.assumptions.tokenAddress === 'forbidden' ? 403 : 401
  throw new Refusal(status, undefined, `The token must not be used from ${address}`)
}

/** Throws a Refusal if a token has used up its requests (A43). */
export function checkRequests(context: Context, { token, limits }: Caller): void {
  const { totalRequests } = limits
  if (totalRequests === undefined) return
  if (context.store.tokens.use(token).totalRequests < totalRequests) return
  throw refuse(context, `all of its requests are used up (${totalRequests})`)
}

/** Throws a Refusal if a token's limits do not cover a charge (A43). The charge is in millionths of a euro. */
export function checkCharge(context: Context, { token, limits }: Caller, charge: number): void {
  const { walletRequests = Infinity, walletAmount = Infinity } = limits
  if (walletRequests === Infinity && walletAmount === Infinity) return
  const use = context.store.tokens.use(token)
  if (use.walletRequests >= walletRequests) {
    throw refuse(context, `all of its requests that cost credit are used up (${walletRequests})`)
  }
  const left = toMillionths(walletAmount) - use.walletAmount
  if (charge <= left) return
  throw refuse(
    context,
    `the request costs ${toEuro(charge)} euros, but the token may spend only ${toEuro(Math.max(left, 0))} more`,
  )
}

function refuse({ settings }: Context, reason: string): Refusal {
  const status = settings.assumptions.tokenLimit === 'forbidden' ? 403 : 429
  return new Refusal(status, undefined, `The token has reached its limit: ${reason}`)
}

/** Compares addresses in any notation. An IPv4 address equals its IPv6 form, such as `::ffff:127.0.0.1`. */
export function isSameAddress(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

function canonical(text: string): string {
  const kind = process.getBuiltinModule('node:net').isIP(text)
  if (kind === 0) return text
  // The zone (`%eth0`) has a meaning only on one machine, so it is ignored.
  const address = kind === 4 ? `::ffff:${text}` : text.replace(/%.*$/, '')
  return new URL(`http://[${address}]/`).hostname
}
