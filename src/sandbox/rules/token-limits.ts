import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { StoredToken } from '../store/tokens.ts'
import { Refusal } from './refusal.ts'

/** The token with which a call is authenticated; where none is needed, its text may be empty. */
export type Caller = Pick<StoredToken, 'token' | 'limits'>

// `subscriptionRequests` limits nothing: no request of this API is paid by a subscription.

/** Throws a Refusal when a token may not be used from an address (A44). */
export function checkAddress({ settings }: Context, { limits }: Caller, address: string): void {
  const { ip = [] } = limits
  if (ip.length === 0 || ip.some((allowed) => isSameAddress(allowed, address))) return
  const status = settings.assumptions.tokenAddress === 'forbidden' ? 403 : 401
  throw new Refusal(status, undefined, `The token may not be used from ${address}`)
}

/** Throws a Refusal when a token has made all its requests (A43). */
export function checkRequests(context: Context, { token, limits }: Caller): void {
  const { totalRequests } = limits
  if (totalRequests === undefined) return
  if (context.store.tokens.use(token).totalRequests < totalRequests) return
  throw refuse(context, `it has made all its ${totalRequests} requests`)
}

/** Throws a Refusal when a token's limits do not cover another charge, of so many millionths of a euro (A43). */
export function checkCharge(context: Context, { token, limits }: Caller, charge: number): void {
  const { walletRequests = Infinity, walletAmount = Infinity } = limits
  if (walletRequests === Infinity && walletAmount === Infinity) return
  const use = context.store.tokens.use(token)
  if (use.walletRequests >= walletRequests) {
    throw refuse(context, `it has made all its ${walletRequests} requests that cost credit`)
  }
  const left = toMillionths(walletAmount) - use.walletAmount
  if (charge <= left) return
  throw refuse(context, `${toEuro(charge)} needed, ${toEuro(Math.max(left, 0))} left of its amount`)
}

function refuse({ settings }: Context, reason: string): Refusal {
  const status = settings.assumptions.tokenLimit === 'forbidden' ? 403 : 429
  return new Refusal(status, undefined, `The token has come to its limit: ${reason}`)
}

/** Whether two texts are the same address, however it is written; an IPv4 address is also what IPv6 maps it to, `::ffff:127.0.0.1`. */
export function isSameAddress(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

function canonical(text: string): string {
  const kind = process.getBuiltinModule('node:net').isIP(text)
  if (kind === 0) return text
  // The zone is the machine's own name for where an address is.
  const address = kind === 4 ? `::ffff:${text}` : text.replace(/%.*$/, '')
  return new URL(`http://[${address}]/`).hostname
}
