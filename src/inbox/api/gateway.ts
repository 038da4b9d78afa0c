import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/gateway-sms.ts'
import { control, ControlFailure, dataOf } from './control.ts'

/** A client for the gateway, as opposed to the control API. */
export const gateway = createClient<paths>({ baseUrl: '', fetch: (request) => fetch(request) })

/** The `sessionStorage` key of an account's token, which is stored so that reloading the page does not create another one. */
const key = (account: string) => `gateway-sms-token ${account}`

/** Returns an account's token, creating it on first use. */
export async function tokenOf(account: string): Promise<string> {
  const known = sessionStorage.getItem(key(account))
  if (known !== null) return known
  const { token } = await dataOf(control.POST('/tokens', { body: { account, name: 'Inbox' } }))
  sessionStorage.setItem(key(account), token)
  return token
}

/**
 * Calls the gateway with an account's token. If the token is no longer valid, for example because the sandbox was restarted,
 * retries once with a new token. Throws a {@link ControlFailure} with the gateway's message if the gateway refuses the call.
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
