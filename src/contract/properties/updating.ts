import { expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'
import { otherNumber, someNumber, thirdNumber } from '../http/fiction.ts'
import {
  asTaken,
  creditOf,
  harmless,
  messageOf,
  recipientsOf,
  type SendRequest,
  type UpdateRequest,
} from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { compareRecipients } from '../oracle/compare-recipients.ts'
import { compareMessage, expectedMessage, near, priceOf } from '../oracle/expected-message.ts'
import { expectedRecipients } from '../oracle/expected-recipients.ts'
import { readReference } from '../oracle/reference.ts'
import { parseSendDate } from '../../sms/send-date.ts'
import { holds } from './holds.ts'
import { shortest, updateRequests, wrongNumbers } from './requests.ts'

/** What is added to an open transaction is there, and what closes it queues and charges it. */
export const updatingChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'a good change of an open transaction is taken, and shown as it was asked for',
    ['updateMessage', 'getMessage', 'listRecipients'],
    async ({ options, talk }) => {
      const { now } = await talk(readReference)
      await holds(options, { any: updateRequests(now), examples }, (request) =>
        talk((session) => changeAndReadBack(session, request)),
      )
    },
  ),
]

const fields = { name: 'Bob' }
const date = { timestamp_send: '2130-02-03 10:20' }

const examples: UpdateRequest[] = [
  { recipients: [] },
  { recipients: otherNumber },
  { recipients: { number: otherNumber, fields } },
  { recipients: [otherNumber, someNumber, { number: thirdNumber, fields }] },
  { recipients: [otherNumber], transaction: true },
  { recipients: [otherNumber], transaction: false },
  { recipients: [], transaction: false },
  { recipients: [], options: date },
  { recipients: [otherNumber], transaction: false, options: date },
  { recipients: [...wrongNumbers] },
  { recipients: [...wrongNumbers, otherNumber], transaction: false },
]

async function changeAndReadBack(session: Session, wanted: UpdateRequest): Promise<void> {
  const change = asTaken(session.target, wanted)
  const { unitPrice, credit } = await readReference(session)
  const request = draftFor(session, change)
  const opened = await session.ask('sendMessage', { body: request })
  expectSuccess(opened, 201, 'a transaction can be opened', 'D')
  const parameters = { id: messageOf(opened).id }
  const response = await session.ask('updateMessage', { parameters, body: change })
  if (response.status === 402 && session.target.fresh === undefined) return
  expectSuccess(response, 200, 'a good change of an open transaction is taken', 'D')

  const expected = expectedMessage(request)
  const added = expectedRecipients(request.body, change.recipients)
  for (const number of added.valid) expected.recipients.valid.push(number)
  for (const number of added.invalid) expected.recipients.invalid.push(number)
  expected.isOpen = change.transaction !== false
  const given = change.options?.timestamp_send
  if (given !== undefined) expected.sendAt = parseSendDate(given)?.getTime()
  compareMessage(response, messageOf(response), expected, unitPrice)

  const paid = expected.isOpen || expected.test ? 0 : priceOf(expected, unitPrice).price
  compareCredit(response, credit - paid)
  const shown = await session.ask('getMessage', { parameters })
  expectSuccess(shown, 200, 'a message that was changed can be read', 'R')
  expectSame(shown, 'the message:', messageOf(shown), messageOf(response), 'R')
  const list = await session.ask('listRecipients', { parameters })
  expectSuccess(list, 200, 'the recipients can be read', 'R')
  compareRecipients(list, recipientsOf(list), expected.recipients.valid, messageOf(response))
}

/** A transaction for one recipient. Where nothing may be spent one that is closed is not sent either. */
function draftFor({ target }: Session, { transaction }: UpdateRequest): SendRequest {
  const request: SendRequest = { ...shortest.sendMessage, body: 'Hello {{name}}' }
  const draft = { ...request, recipients: { number: someNumber, fields: { name: 'Anna' } } }
  const open = transaction === false ? harmless(target, draft) : draft
  return { ...open, transaction: true }
}

function compareCredit(response: GatewayResponse, left: number): void {
  const found = creditOf(response)
  expectThat(response, near(found, left), `credit ${left}`, found, 'A14')
}
