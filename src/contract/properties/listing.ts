import { expectSame, expectSuccess } from '../answers/expect.ts'
import { openDraft, summariesOf } from '../asking/messages.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'

/** More messages than a page usually has. */
const many = 120

/** The list is whole. */
export const listingChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'the list has every message of the account, the newest first',
    ['listMessages'],
    ({ talk }) =>
      talk(async (session) => {
        const before = summariesOf(await session.ask('listMessages')).map(({ id }) => id)
        const added: string[] = []
        for (let count = 0; count < many; count++) added.unshift((await openDraft(session)).id)
        const answer = await session.ask('listMessages')
        expectSuccess(answer, 200, 'the messages can be listed', 'R')
        const found = summariesOf(answer).map(({ id }) => id)
        expectSame(answer, 'messages:', found, [...added, ...before], 'A26')
      }),
  ),
]
