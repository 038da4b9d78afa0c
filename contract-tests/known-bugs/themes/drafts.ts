import { withJson } from '../breaking/call.ts'
import { asking, isObject, refusing } from '../breaking/helpers.ts'
import { messageShown } from '../breaking/message-shown.ts'
import { bugs } from '../known-bug.ts'

/** Open transactions: opened, completed, closed. */
export const draftBugs = bugs([
  {
    id: 'recipients-after-close-accepted',
    rule: 'A closed transaction takes no more recipients: 422 with code 212.',
    source: 'R',
    operations: ['updateMessage'],
    breaks: refusing('updateMessage', 212, (reply, { call, pass }) =>
      isObject(call.json) && [call.json['recipients']].flat().length > 0
        ? messageShown(call, pass)
        : reply,
    ),
  },
  {
    id: 'recipients-after-close-ignored',
    rule: 'A PUT with recipients on a closed message is refused also when it moves the date.',
    source: 'A25',
    operations: ['updateMessage'],
    assumptions: { closedMessageRecipients: 'ignored' },
  },
  {
    id: 'added-recipients-lost',
    rule: 'A PUT adds its recipients to an open transaction.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: asking('updateMessage', (body) => ({ ...body, recipients: [] })),
  },
  {
    id: 'every-update-closes',
    rule: 'A transaction stays open until a PUT with `transaction` false.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: asking('updateMessage', (body) =>
      [body.recipients].flat().length > 0 ? { ...body, transaction: false } : body,
    ),
  },
  {
    id: 'transaction-true-closes',
    rule: 'A PUT with `transaction` true leaves it open.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: asking('updateMessage', (body) =>
      body.transaction === true ? { ...body, transaction: false } : body,
    ),
  },
  {
    id: 'closing-put-loses-its-recipients',
    rule: 'A PUT may add recipients and close the transaction at once.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: asking('updateMessage', (body) =>
      body.transaction === false ? { ...body, recipients: [] } : body,
    ),
  },
  {
    id: 'closed-for-nobody',
    rule: 'A transaction is closed only if it is valid; without a valid recipient it is not.',
    source: 'A34',
    operations: ['updateMessage'],
    assumptions: { closingForNobody: 'accepted' },
  },
  {
    id: 'refused-close-adds-recipients',
    rule: 'A PUT that is refused leaves the transaction as it was.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: refusing('updateMessage', 201, async (reply, { call, pass }) => {
      if (isObject(call.json)) await pass(withJson(call, { ...call.json, transaction: true }))
      return reply
    }),
  },
])
