import { SkipCheck } from '../http/failures.ts'
import { closing, creditOf, greeting, messageOf, openDraft, wordsOf } from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import { expectRefusal, expectSame, expectSuccess, expectThat, near } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations } from '../define-check.ts'
import { readReference } from '../oracle/reference.ts'

/** Credit can be spent to the last cent, but not beyond. */
export const creditChecks: readonly Check[] = conversations('properties', {
  'a message that costs more than the credit is refused, and does not exist': [
    ['sendMessage', 'updateMessage'],
    refuseTooExpensive,
  ],
  'a message that costs all the credit is sent': [['sendMessage'], spendAll],
})

/** The maximum difference between an amount in a refusal and the correct amount, in euros. */
const margin = 0.01

async function refuseTooExpensive(session: Session): Promise<void> {
  needOwnCredit(session)
  const { unitPrice, credit } = await readReference(session)
  const priority = Math.ceil(credit / unitPrice) + 1
  const body = { ...greeting, priority }
  const sent = await unchanged(session, {}, () => session.call('sendMessage', { body }))
  const { id } = await openDraft(session, { priority })
  const closed = await unchanged(session, { message: id }, () =>
    session.call('updateMessage', { parameters: { id }, body: closing }),
  )
  for (const response of [sent, closed]) {
    expectRefusal(response, 402, 201, 'it costs more than the credit', 'R')
    compareWords(session, response, unitPrice * priority, credit)
  }
}

/**
 * Checks the amounts in a refusal's text. In the API's reference, the text states the available credit, with or without the
 * required amount. A different text results in a remark.
 */
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
  const cause = 'the wording of a refusal for lack of credit'
  session.remark({ operation, status, expected, found: words, source: 'R', cause })
}

async function spendAll(session: Session): Promise<void> {
  needOwnCredit(session)
  const { unitPrice, credit } = await readReference(session)
  const priority = credit / unitPrice
  if (priority < 1) throw new SkipCheck('the credit is less than the price of one message')
  const response = await session.call('sendMessage', { body: { ...greeting, priority } })
  // The rounded price may exceed the credit.
  if (!near(unitPrice * priority, credit)) return
  expectSuccess(response, 201, `a message for all of ${credit} is sent`, 'D')
  const left = creditOf(response)
  expectThat(response, near(left, 0), 'no credit left', left, 'D')
  expectSame(response, 'transaction:', messageOf(response).transaction, false, 'D')
}

/** Throws a SkipCheck unless the account is new and its credit may be spent by the check. */
export function needOwnCredit(
  { target }: Session,
  why = "it would spend all of the account's credit",
): void {
  if (target.fresh === undefined || !target.maySpend) throw new SkipCheck(why)
}
