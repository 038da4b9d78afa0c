import { SkipCheck, fixedTime } from '../http/failures.ts'
import { dataOf, send } from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { expectSame, expectThat } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations } from '../define-check.ts'
import type { CallbackReceiver, ReceivedCallback } from '../target.ts'

/** Each change of a message's state is sent to the message's `callback_url`. */
export const callbackChecks: readonly Check[] = conversations('properties', {
  'the callback of a delivered message has its id and its state': [
    ['sendMessage', 'getMessage'],
    (session) => receive(session, undefined),
  ],
  'the callback is in the form variable that callback_field names': [
    ['sendMessage', 'getMessage'],
    (session) => receive(session, 'summary'),
  ],
})

async function receive(session: Session, field: string | undefined): Promise<void> {
  const { target } = session
  if (target.receive === undefined) throw new SkipCheck('callbacks cannot be received here')
  if (!target.maySpend) throw new SkipCheck('it would send a message, and nothing may be spent')
  if (target.advance === undefined) throw new SkipCheck(fixedTime)
  const receiver = await target.receive()
  try {
    const form = field === undefined ? {} : { callback_field: field }
    const { id } = await send(session, { options: { callback_url: receiver.url, ...form } })
    const other = await send(session)
    await session.advance('1h')
    const response = await session.call('getMessage', { parameters: { id } })
    await arrived(receiver)
    compare(response, receiver, id, field)
    expectThat(response, other.id !== id, 'a unique id', id)
  } finally {
    await receiver.close()
  }
}

/** The maximum time to wait for the last callback, and the polling interval, in milliseconds. */
const patience = 2000
const pause = 20

async function arrived({ received }: CallbackReceiver): Promise<void> {
  for (let waited = 0; waited < patience && !received.some(isFinal); waited += pause) {
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Whether a callback reports a final state: the message was delivered, or its delivery ended in another way (R, A21). */
function isFinal({ body }: ReceivedCallback): boolean {
  return /"state"\s*:\s*[23]|%22state%22%3A[23]/.test(body)
}

function compare(
  response: GatewayResponse,
  { received }: CallbackReceiver,
  id: string,
  field: string | undefined,
): void {
  expectThat(response, received.length > 0, 'a callback after the state has changed', 'none', 'R')
  const summaries = received.map((callback) => summaryOf(response, callback, field))
  for (const summary of summaries)
    expectSame(response, 'id in the callback:', summary['id'], id, 'R')
  const last = summaries.at(-1)
  const [message = {}] = dataOf<Record<string, unknown>>(response)
  expectSame(response, 'state in the last callback:', last?.['state'], message['state'], 'R')
  // A callback may lack some of the message's properties.
  for (const [name, value] of Object.entries({ ...last }))
    if (name in message)
      expectSame(response, `${name} in the last callback:`, value, message[name], 'A38')
}

/** Returns the message that a callback contains. */
function summaryOf(
  response: GatewayResponse,
  { method, contentType, body }: ReceivedCallback,
  field: string | undefined,
): Record<string, unknown> {
  expectSame(response, 'method of the callback:', method, 'POST', 'R')
  const expected = field === undefined ? 'application/json' : 'application/x-www-form-urlencoded'
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  expectSame(response, 'content type of the callback:', type, expected, 'R')
  const text = field === undefined ? body : (new URLSearchParams(body).get(field) ?? '')
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    expectThat(response, false, `JSON in ${field ?? 'the body'} of the callback`, text, 'R')
    return {}
  }
}
