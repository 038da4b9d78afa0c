import { isSame } from '../inspection/expect.ts'
import { shown } from '../inspection/shown.ts'
import type { GatewayResponse } from './response.ts'
import { Mismatch } from './failures.ts'
import { hasService } from './request.ts'
import type { Session } from './session.ts'

/** What a request may be about, besides the account. */
export interface About {
  message?: string
  token?: string
}

/** Makes a call that is to change nothing. Throws a {@link Mismatch} if something else can be read afterwards. */
export async function unchanged(
  session: Session,
  about: About,
  act: () => Promise<GatewayResponse>,
): Promise<GatewayResponse> {
  const before = await observe(session, about)
  const response = await act()
  // That it is not refused at all is for the caller to say.
  if (response.status < 400) return response
  const after = await observe(session, about)
  for (const [what, value] of Object.entries(before)) {
    if (isSame(value, after[what])) continue
    const { operation, status } = response
    const expected = `that a refused request changes nothing, and ${what} stays ${shown(value)}`
    throw new Mismatch({ operation, status, expected, found: shown(after[what]) })
  }
  return response
}

async function observe(
  session: Session,
  { message, token }: About,
): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {}
  const list = await session.ask('listMessages')
  seen['the list of messages'] = list.json
  if (message !== undefined) {
    const parameters = { id: message }
    seen['the message'] = (await session.ask('getMessage', { parameters })).json
    seen['its recipients'] = (await session.ask('listRecipients', { parameters })).json
  }
  if (token !== undefined) {
    const response = await session.ask('getToken', { parameters: { token } })
    seen['the token'] = { ...(response.json as object), stats: undefined }
  }
  if (token !== undefined && hasService(session.target, 'listTokens')) {
    const { json } = await session.ask('listTokens')
    seen['the number of tokens'] = (json as { data: unknown[] }).data.length
  }
  return seen
}
