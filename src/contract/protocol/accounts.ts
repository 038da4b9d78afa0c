import { expectRefusal, expectThat } from '../inspection/expect.ts'
import { CannotTry } from '../http/failures.ts'
import { otherNumber, someNumber } from '../http/fiction.ts'
import { openDraft, send, summariesOf } from '../http/messages.ts'
import { hasService } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { messageOperations } from './good-ask.ts'

const codes = {
  getMessage: 203,
  listRecipients: 203,
  getRecipient: 203,
  updateMessage: 211,
  cancelMessage: 219,
} as const

type OnMessage = keyof typeof codes

/** What one account has is not another's. */
export const accountChecks: readonly Check[] = [
  defineCheck(
    'protocol',
    'an account has its own messages only',
    messageOperations,
    async (trial) => {
      const attempts: ((session: Session, authorization: string) => Promise<void>)[] = [
        ...(Object.keys(codes) as OnMessage[]).map(
          (operation) => (session: Session, authorization: string) =>
            askForeign(session, operation, authorization),
        ),
        listForeign,
      ]
      await trial.each(attempts, (attempt) =>
        trial.talk(async (session) => attempt(session, foreignOf(session))),
      )
    },
  ),
  defineCheck(
    'protocol',
    'an account has its own tokens only',
    ['listTokens', 'getToken'],
    async (trial) => {
      await trial.talk(async (session) => {
        const { otherToken } = session.target
        if (otherToken === undefined) throw new CannotTry(noOther)
        if (!hasService(session.target, 'getToken')) throw new CannotTry(noOther)
        const parameters = { token: otherToken }
        const response = await session.ask('getToken', { parameters })
        expectRefusal(response, 404, 120, 'the token is of another account', 'R')
        const list = await session.ask('listTokens')
        const found = 'a token of another account'
        expectThat(list, !list.text.includes(otherToken), "the account's own tokens", found, 'R')
      })
    },
  ),
]

const noOther = 'it needs a token of another account'

function foreignOf({ target }: Session): string {
  if (target.otherToken === undefined) throw new CannotTry(noOther)
  return `Bearer ${target.otherToken}`
}

async function askForeign(
  session: Session,
  operation: OnMessage,
  authorization: string,
): Promise<void> {
  const { id } = await openDraft(session)
  const body = operation === 'updateMessage' ? { body: { recipients: [otherNumber] } } : {}
  const parameters = { id, number: someNumber }
  const response = await unchanged(session, { message: id }, () =>
    session.ask(operation, { parameters, authorization, ...body }),
  )
  expectRefusal(response, 404, codes[operation], 'the message is of another account', 'D')
}

async function listForeign(session: Session, authorization: string): Promise<void> {
  const { id } = await openDraft(session)
  await send(session, { options: { timestamp_send: '2130-12-25' } })
  await session.ask('sendMessage', {
    authorization,
    body: { sender: 'another', body: 'Hi', recipients: [otherNumber], transaction: true },
  })
  const list = await session.ask('listMessages', { authorization })
  const isForeign = summariesOf(list).some((summary) => summary.id === id)
  expectThat(list, !isForeign, "the account's own messages", 'a message of another account', 'D')
}
