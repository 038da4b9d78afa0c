import { expectRefusal, expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'
import { CannotTry } from '../http/failures.ts'
import { creditOf, greeting, messageOf, openDraft } from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { near } from '../oracle/expected-message.ts'
import { readReference } from '../oracle/reference.ts'
import { wordsOf } from './sending.ts'

/** Credit is spent to the last cent, and not beyond. */
export const creditChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'a message that costs more than there is is refused in words, and is not there',
    ['sendMessage', 'updateMessage'],
    ({ talk }) => talk(refuseTooDear),
  ),
  defineCheck(
    'properties',
    'a message that costs all that is left is sent',
    ['sendMessage'],
    ({ talk }) => talk(spendAll),
  ),
]

/** By how much the price of a message must not be above the credit. */
const margin = 0.01

async function refuseTooDear(session: Session): Promise<void> {
  needOwnAccount(session)
  const { unitPrice, credit } = await readReference(session)
  const priority = Math.ceil(credit / unitPrice) + 1
  const body = { ...greeting, priority }
  const sent = await unchanged(session, {}, () => session.ask('sendMessage', { body }))
  expectRefusal(sent, 402, 201, 'it costs more than there is', 'R')
  const needed = unitPrice * priority
  compareWords(session, sent, needed, credit)

  const { id } = await openDraft(session, { priority })
  const closed = await unchanged(session, { message: id }, () =>
    session.ask('updateMessage', {
      parameters: { id },
      body: { recipients: [], transaction: false },
    }),
  )
  expectRefusal(closed, 402, 201, 'it costs more than there is', 'R')
  compareWords(session, closed, needed, credit)
}

/** The reference prints two forms of the refusal: one names what is needed and what is available, the other what is available. Others get a remark. */
function compareWords(
  session: Session,
  response: GatewayResponse,
  needed: number,
  available: number,
): void {
  const words = String(wordsOf(response))
  const amounts = Array.from(words.matchAll(/\d+(?:\.\d+)?/g), ([amount]) => Number(amount))
  const names = (wanted: number) => amounts.some((amount) => Math.abs(amount - wanted) < margin)
  if (names(available) && (amounts.length === 1 || names(needed))) return
  const { operation, status } = response
  const expected = `words with ${available} available, and ${needed} needed or no other amount`
  const cause = 'words of a missing credit'
  session.remark({ operation, status, expected, found: words, source: 'R', cause })
}

async function spendAll(session: Session): Promise<void> {
  needOwnAccount(session)
  const { unitPrice, credit } = await readReference(session)
  const priority = credit / unitPrice
  if (priority < 1) throw new CannotTry('there is less credit than one message costs')
  const response = await session.ask('sendMessage', { body: { ...greeting, priority } })
  // A price is rounded, and may come out above the credit.
  if (!near(unitPrice * priority, credit)) return
  expectSuccess(response, 201, `a message for all of ${credit} is sent`, 'D')
  const left = creditOf(response)
  expectThat(response, near(left, 0), 'no credit left', left, 'D')
  expectSame(response, 'transaction:', messageOf(response).transaction, false, 'D')
}

/** Credit that others need, or that costs money, is not for this. */
function needOwnAccount({ target }: Session): void {
  if (target.fresh !== undefined && target.maySpend) return
  throw new CannotTry('it would spend all the credit of the account')
}
