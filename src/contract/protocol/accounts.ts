import { SkipCheck } from '../http/failures.ts'
import { openDraft, otherNumber, send, summariesOf } from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import { expectRefusal, expectThat } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations, defineCheck } from '../define-check.ts'
import { badCall, messageOperations } from './good-call.ts'

const codes = [
  ['getMessage', 203],
  ['listRecipients', 203],
  ['getRecipient', 203],
  ['updateMessage', 211],
  ['cancelMessage', 219],
  ['listMessages', undefined],
] as const

/** An account cannot see the messages or tokens of another account. */
export const accountChecks: readonly Check[] = [
  defineCheck('protocol', 'an account has its own messages only', messageOperations, ({ each }) =>
    each(codes, async (session, [operation, code]) => {
      const authorization = `Bearer ${otherTokenOf(session)}`
      if (code === undefined) return listForeign(session, authorization)
      const response = await badCall(session, operation, { authorization })
      expectRefusal(response, 404, code, 'the message belongs to another account', 'D')
    }),
  ),
  ...conversations('protocol', {
    'an account has its own tokens only': [
      ['listTokens', 'getToken'],
      async (session) => {
        const token = otherTokenOf(session)
        const response = await session.call('getToken', { parameters: { token } })
        expectRefusal(response, 404, 120, 'the token belongs to another account', 'R')
        const list = await session.call('listTokens')
        const found = 'a token of another account'
        expectThat(list, !list.text.includes(token), "the account's own tokens", found, 'R')
      },
    ],
  }),
]

function otherTokenOf({ target: { otherToken } }: Session): string {
  if (otherToken === undefined) throw new SkipCheck('it needs a token of another account')
  return otherToken
}

async function listForeign(session: Session, authorization: string): Promise<void> {
  const { id } = await openDraft(session)
  await send(session, { options: { timestamp_send: '2130-12-25' } })
  const body = { sender: 'another', body: 'Hi', recipients: [otherNumber], transaction: true }
  await session.call('sendMessage', { authorization, body })
  const list = await session.call('listMessages', { authorization })
  const isForeign = summariesOf(list).some((summary) => summary.id === id)
  expectThat(list, !isForeign, "the account's own messages", 'a message of another account', 'D')
}
