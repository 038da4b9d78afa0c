import { redirected, withJson } from '../breaking/call.ts'
import { asking, isObject, refusing, showing } from '../breaking/helpers.ts'
import { asUpdate, messageShown } from '../breaking/message-shown.ts'
import { succeeded } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const writes = ['sendMessage', 'updateMessage'] as const

/** Open transactions: opened, completed, closed. */
export const draftBugs = bugs([
  {
    id: 'transaction-queued-at-once',
    rule: 'An open transaction is not queued.',
    source: 'D',
    operations: writes,
    breaks: asking('sendMessage', ({ transaction, ...body }) => {
      const isEmpty = Array.isArray(body.recipients) && body.recipients.length === 0
      return isEmpty ? { ...body, transaction } : body
    }),
  },
  {
    id: 'transaction-shown-closed',
    rule: 'An open transaction is shown with `transaction` true.',
    source: 'D',
    operations: [...writes, 'getMessage'],
    breaks: showing('message', 'transaction', () => false),
  },
  {
    id: 'transaction-shown-open-for-ever',
    rule: 'A closed transaction is shown with `transaction` false.',
    source: 'D',
    operations: [...writes, 'getMessage'],
    breaks: (sandbox) => {
      const opened = new Set<string>()
      const show = showing('message', 'transaction', (isOpen, { id }) => {
        if (isOpen) opened.add(id)
        return opened.has(id)
      })
      return show(sandbox)
    },
  },
  {
    id: 'second-close-accepted',
    rule: 'A transaction that is closed cannot be closed again: 422 with code 212.',
    source: 'R',
    operations: ['updateMessage'],
    breaks: refusing('updateMessage', 212, (reply, { call, pass }) =>
      isObject(call.json) && call.json['transaction'] === false ? messageShown(call, pass) : reply,
    ),
  },
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
    id: 'first-recipients-replaced',
    rule: 'Recipients of a PUT come to those that are there already.',
    source: 'D',
    operations: writes,
    breaks: asking('sendMessage', (body) =>
      body.transaction === true ? { ...body, recipients: [] } : body,
    ),
  },
  {
    id: 'close-does-not-close',
    rule: 'A PUT with `transaction` false closes the transaction and queues it.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: asking('updateMessage', ({ transaction, ...body }) =>
      transaction === false ? body : { ...body, transaction },
    ),
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
    id: 'transaction-charged-when-opened',
    rule: 'An open transaction costs nothing until it is closed.',
    source: 'A14',
    operations: writes,
    assumptions: { draftCredit: 'onOpen' },
  },
  {
    id: 'closed-for-nobody',
    rule: 'A transaction is closed only if it is valid; without a valid recipient it is not.',
    source: 'A34',
    operations: ['updateMessage'],
    assumptions: { closingForNobody: 'accepted' },
  },
  {
    id: 'update-without-recipients-accepted',
    rule: '`recipients` is required in a PUT.',
    source: 'D',
    operations: ['updateMessage'],
    assumptions: { updateWithoutRecipients: 'accepted' },
  },
  {
    id: 'update-of-unknown-message-opens-one',
    rule: 'A PUT on a message that does not exist answers 404 with code 211.',
    source: 'R',
    operations: ['updateMessage'],
    breaks: refusing('updateMessage', 211, async (reply, { call, pass }) => {
      const opening = { ...draft, ...(isObject(call.json) ? call.json : {}), transaction: true }
      const opened = await pass(withJson(redirected(call, 'POST', '/messages/'), opening))
      return succeeded(opened) ? asUpdate(opened) : reply
    }),
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

const draft = { sender: 'Acme', body: 'Hello' }
