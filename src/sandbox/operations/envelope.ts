import { toEuro } from '../rules/money.ts'
import type { Context } from '../context.ts'

/** `1 Result`, `2 Results`, as the document's examples count. */
export function results(count: number): string {
  return count === 1 ? '1 Result' : `${count} Results`
}

/** The envelope of success with what is left on the account, as a string (D). */
export function succeeded<Data>(context: Context, account: number, message: string, data: Data) {
  return { data, message, credit: String(creditOf(context, account)), success: true, error: null }
}

/** What is left on the account, in euro. */
export function creditOf(context: Context, account: number): number {
  return toEuro(context.store.accounts.get(account).credit)
}
