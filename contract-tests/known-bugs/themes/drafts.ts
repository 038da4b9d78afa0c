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
    breaks: refusing('updateMessage', 212, (reply, { call, pass }) =>
      isObject(call.json) && [call.json['recipients']].flat().length > 0
        ? messageShown(call, pass)
        : reply,
    ),
  },
  {
    id: 'added-recipients-lost',
    rule: 'A PUT adds its recipients to an open transaction.',
    source: 'D',
    breaks: asking('updateMessage', (body) => ({ ...body, recipients: [] })),
  },
  {
    id: 'every-update-closes',
    rule: 'A transaction stays open until a PUT with `transaction` false.',
    source: 'D',
    breaks: asking('updateMessage', (body) =>
      [body.recipients].flat().length > 0 ? { ...body, transaction: false } : body,
    ),
  },
  {
    id: 'transaction-true-closes',
    rule: 'A PUT with `transaction` true leaves it open.',
    source: 'D',
    breaks: asking('updateMessage', (body) =>
      body.transaction === true ? { ...body, transaction: false } : body,
    ),
  },
  {
    id: 'closing-put-loses-its-recipients',
    rule: 'A PUT may add recipients and close the transaction at once.',
    source: 'D',
    breaks: asking('updateMessage', (body) =>
      body.transaction === false ? { ...body, recipients: [] } : body,
    ),
  },
  {
    id: 'refused-close-adds-recipients',
    rule: 'A PUT that is refused leaves the transaction as it was.',
    source: 'D',
    breaks: refusing('updateMessage', 201, async (reply, { call, pass }) => {
      if (isObject(call.json)) await pass(withJson(call, { ...call.json, transaction: true }))
      return reply
    }),
  },
])
