import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/gateway-sms.ts'
import { control, ControlFailure, dataOf } from './control.ts'

/** A token of each account that something was done for, which the sandbox gives. */
const tokens = new Map<string, Promise<string>>()

/** The gateway itself, as one of its accounts would call it. */
export const gateway = createClient<paths>({ baseUrl: '', fetch: (request) => fetch(request) })

/** The header that lets in as an account. */
export async function asAccount(email: string): Promise<{ authorization: string }> {
  const known = tokens.get(email) ?? issue(email)
  tokens.set(email, known)
  return { authorization: `Bearer ${await known}` }
}

/** After a reset or a restore the tokens may be gone. */
export function forgetTokens(): void {
  tokens.clear()
}

async function issue(account: string): Promise<string> {
  const { token } = await dataOf(control.POST('/tokens', { body: { account } }))
  return token
}

/** The answer of the gateway. Throws a {@link ControlFailure} with the gateway's words where it refuses. */
export async function answerOf<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call
  if (response.ok) return data as Data
  const refusal = error as { message?: string; error?: number } | undefined
  const code = refusal?.error === undefined ? '' : ` (${response.status} · ${refusal.error})`
  throw new ControlFailure(response.status, `${refusal?.message ?? 'refused'}${code}`)
}
