import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/gateway-sms.ts'
import { control, ControlFailure, dataOf } from './control.ts'

/** A client of the gateway, as opposed to the control API. */
export const gateway = createClient<paths>({ baseUrl: '', fetch: (request) => fetch(request) })

/** The key under which the tab stores an account's token, so that reloading the page does not create another token. */
const key = (account: string) => `gateway-sms-token ${account}`

/** Returns an account's token, and creates the token when it is first needed. */
export async function tokenOf(account: string): Promise<string> {
  const known = sessionStorage.getItem(key(account))
  if (known !== null) return known
  const { token } = await dataOf(control.POST('/tokens', { body: { account, name: 'Inbox' } }))
  sessionStorage.setItem(key(account), token)
  return token
}

/**
 * Calls the gateway as an account. If a restart or a restore of the sandbox has removed the account's token, retries once with
 * a new token. Throws a {@link ControlFailure} with the gateway's message if the gateway refuses the call.
 */
export async function asAccount<Data>(
  account: string,
  call: (headers: {
    authorization: string
  }) => Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const send = async () => call({ authorization: `Bearer ${await tokenOf(account)}` })
  let result = await send()
  if (result.response.status === 401 || result.response.status === 403) {
    sessionStorage.removeItem(key(account))
    result = await send()
  }
  const { data, error, response } = result
  if (response.ok) return data as Data
  const refusal = error as { message?: string; error?: number } | undefined
  const code = refusal?.error === undefined ? '' : ` (${response.status} · ${refusal.error})`
  throw new ControlFailure(
    response.status,
    `${refusal?.message ?? 'The gateway refused the request'}${code}`,
  )
}
