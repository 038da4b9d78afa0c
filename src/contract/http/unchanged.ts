import { isSame, shown } from '../inspection/expect.ts'
import { Mismatch } from './failures.ts'
import type { GatewayResponse } from './response.ts'
import type { Session } from './session.ts'

/** The message or token that, like the account, must not change. */
export interface About {
  message?: string
  token?: string
}

type Act = () => Promise<GatewayResponse>

/** Makes a call. Throws a Mismatch if the call is refused but still changes something. */
export function unchanged(session: Session, about: About, act: Act): Promise<GatewayResponse> {
  return watch(session, about)(act)
}

/**
 * Returns a function like {@link unchanged} for several calls in succession. After a refused call, the observed state is the
 * starting point for the next call, so nothing may change in between.
 */
export function watch(session: Session, about: About): (act: Act) => Promise<GatewayResponse> {
  let before: Record<string, unknown> | undefined
  return async (act) => {
    before ??= await observe(session, about)
    const response = await act()
    // Whether the call must be refused is for the caller to check.
    if (response.status < 400) {
      before = undefined
      return response
    }
    const after = await observe(session, about)
    for (const [what, value] of Object.entries(before)) {
      if (isSame(value, after[what])) continue
      const { operation, status } = response
      const expected = `a refused request to change nothing: ${what} ${shown(value)}`
      throw new Mismatch({ operation, status, expected, found: shown(after[what]) })
    }
    return response
  }
}

async function observe(
  session: Session,
  { message, token }: About,
): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {}
  seen['the list of messages'] = (await session.call('listMessages')).json
  if (message !== undefined) {
    const parameters = { id: message }
    seen['the message'] = (await session.call('getMessage', { parameters })).json
    seen['its recipients'] = (await session.call('listRecipients', { parameters })).json
  }
  if (token !== undefined) {
    const response = await session.call('getToken', { parameters: { token } })
    seen['the token'] = { ...(response.json as object), stats: undefined }
    const { json } = await session.call('listTokens')
    seen['the number of tokens'] = (json as { data: unknown[] }).data.length
  }
  return seen
}
