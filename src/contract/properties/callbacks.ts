import { expectSame, expectThat } from '../inspection/expect.ts'
import type { GatewayResponse } from '../http/response.ts'
import { CannotTry } from '../http/failures.ts'
import { send } from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import type { CallbackReceiver, ReceivedCallback } from '../target.ts'

/** A message whose state changes is told of at its `callback_url`. */
export const callbackChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'the callback of a delivered message arrives with its id and its state',
    ['sendMessage', 'getMessage'],
    ({ talk }) => talk((session) => receive(session, undefined)),
  ),
  defineCheck(
    'properties',
    'the callback arrives in the form variable that callback_field names',
    ['sendMessage', 'getMessage'],
    ({ talk }) => talk((session) => receive(session, 'summary')),
  ),
]

async function receive(session: Session, field: string | undefined): Promise<void> {
  const { target } = session
  if (target.receive === undefined) throw new CannotTry('callbacks cannot be received here')
  if (!target.maySpend) throw new CannotTry('a message has to be sent, and nothing may be spent')
  if (target.advance === undefined) throw new CannotTry('the time of this target cannot be moved')
  const receiver = await target.receive()
  try {
    const form = field === undefined ? {} : { callback_field: field }
    const { id } = await send(session, { options: { callback_url: receiver.url, ...form } })
    const other = await send(session)
    await session.advance('1h')
    const response = await session.ask('getMessage', { parameters: { id } })
    await arrived(receiver)
    compare(response, receiver, id, field)
    expectThat(response, other.id !== id, 'ids of their own', id)
  } finally {
    await receiver.close()
  }
}

/** How long the last callback may take after the time was moved, in milliseconds, and how often is looked. */
const patience = 2000
const pause = 20

/** Waits until a callback is there, or until none comes any more. */
async function arrived({ received }: CallbackReceiver): Promise<void> {
  for (let waited = 0; waited < patience && !received.some(isFinal); waited += pause) {
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Delivered, or ended in another way (R, A21). */
function isFinal({ body }: ReceivedCallback): boolean {
  return /"state"\s*:\s*[23]|%22state%22%3A[23]/.test(body)
}

function compare(
  response: GatewayResponse,
  { received }: CallbackReceiver,
  id: string,
  field: string | undefined,
): void {
  expectThat(response, received.length > 0, 'a callback once the state has changed', 'none', 'R')
  const summaries = received.map((callback) => summaryOf(response, callback, field))
  for (const summary of summaries) expectSame(response, 'id in the callback:', summary.id, id, 'R')
  const last = summaries.at(-1)
  const [message] = (response.json as { data: [Record<string, unknown>] }).data
  expectSame(response, 'state in the last callback:', last?.state, message['state'], 'R')
  // A summary need not have all of the message.
  for (const [name, value] of Object.entries({ ...last }))
    if (name in message)
      expectSame(response, `${name} in the last callback:`, value, message[name], 'A38')
}

/** The message that a callback tells of: in JSON or, where a form variable is named, in that. */
function summaryOf(
  response: GatewayResponse,
  { method, contentType, body }: ReceivedCallback,
  field: string | undefined,
): { id?: unknown; state?: unknown } {
  expectSame(response, 'method of the callback:', method, 'POST', 'R')
  const expected = field === undefined ? 'application/json' : 'application/x-www-form-urlencoded'
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  expectSame(response, 'content type of the callback:', type, expected, 'R')
  const text = field === undefined ? body : (new URLSearchParams(body).get(field) ?? '')
  try {
    return JSON.parse(text) as { id?: unknown }
  } catch {
    expectThat(response, false, `JSON in ${field ?? 'the body'} of the callback`, text, 'R')
    return {}
  }
}
