import { both } from '../breaking/broken-gateway.ts'
import { answering, refusing } from '../breaking/helpers.ts'
import { answer, failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** Wrong statuses and error codes. */
export const statusBugs = bugs([
  {
    id: 'send-answers-200',
    rule: 'A message that is sent answers 201.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: answering('sendMessage', () => ({ status: 200 })),
  },
  {
    id: 'update-answers-201',
    rule: 'A message that is changed answers 200.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: answering('updateMessage', () => ({ status: 201 })),
  },
  {
    id: 'cancel-answers-204',
    rule: 'A message that is cancelled answers 200, in the envelope.',
    source: 'D',
    operations: ['cancelMessage'],
    breaks: answering('cancelMessage', () => ({ status: 204 })),
  },
  {
    id: 'empty-account-answers-200',
    rule: 'The list of an account without messages answers 404 with code 203.',
    source: 'R',
    operations: ['listMessages'],
    breaks: refusing('listMessages', 203, () =>
      answer(200, { data: [], success: true, message: '0 Results', credit: '100', error: null }),
    ),
  },
  {
    id: 'unknown-message-answers-200',
    rule: 'A message that does not exist answers 404 with code 203.',
    source: 'A10',
    operations: ['getMessage'],
    breaks: refusing('getMessage', 203, () =>
      answer(200, { data: [], success: true, message: '0 Results', credit: '100', error: null }),
    ),
  },
  {
    id: 'invalid-id-answers-404',
    rule: 'An id that is none answers 406 with code 202.',
    source: 'R',
    operations: ['getMessage', 'listRecipients', 'getRecipient'],
    breaks: refusing(['getMessage', 'listRecipients', 'getRecipient'], 202, () =>
      failure(404, 203, 'No message found'),
    ),
  },
  {
    id: 'missing-parameter-has-code-301',
    rule: 'A missing parameter of a message has code 302.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: refusing('sendMessage', 302, () => failure(422, 301, "missing 'body' parameter")),
  },
  {
    id: 'missing-parameter-answers-400',
    rule: 'A missing parameter of a message answers 422.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: refusing('sendMessage', 302, () => ({ status: 400 })),
  },
  {
    id: 'update-has-codes-of-get',
    rule: 'PUT has codes of its own: 210 for an id that is none, 211 for a message that does not exist.',
    source: 'R',
    operations: ['updateMessage'],
    breaks: both(
      refusing('updateMessage', 210, () => failure(406, 202)),
      refusing('updateMessage', 211, () => failure(404, 203)),
    ),
  },
  {
    id: 'cancel-has-codes-of-get',
    rule: 'DELETE has codes of its own: 218 for an id that is none, 219 for a message that does not exist.',
    source: 'R',
    operations: ['cancelMessage'],
    breaks: both(
      refusing('cancelMessage', 218, () => failure(406, 202)),
      refusing('cancelMessage', 219, () => failure(404, 203)),
    ),
  },
  {
    id: 'unaffordable-answers-400',
    rule: 'A message that the credit does not cover answers 402 with code 201.',
    source: 'R',
    operations: ['sendMessage', 'updateMessage'],
    breaks: refusing(['sendMessage', 'updateMessage'], 201, () => ({ status: 400 })),
  },
  {
    id: 'closed-transaction-answers-409',
    rule: 'A PUT on a closed transaction answers 422 with code 212.',
    source: 'R',
    operations: ['updateMessage'],
    breaks: refusing('updateMessage', 212, () => ({ status: 409 })),
  },
  {
    id: 'no-id-answers-404',
    rule: 'DELETE without an id answers 400 with code 217.',
    source: 'R',
    operations: ['cancelMessage'],
    breaks: refusing('cancelMessage', 217, () => failure(404, 219)),
  },
  {
    id: 'oversized-body-answers-400',
    rule: 'A body that is larger than the gateway takes answers 413.',
    source: 'A9',
    operations: ['sendMessage', 'updateMessage', 'createToken', 'updateToken'],
    assumptions: { oversizedBody: 'badRequest' },
  },
])
