import { answering, refusing } from '../breaking/helpers.ts'
import { answer } from '../breaking/reply.ts'
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
    id: 'empty-account-answers-200',
    rule: 'The list of an account without messages answers 404 with code 203.',
    source: 'R',
    operations: ['listMessages'],
    breaks: refusing('listMessages', 203, () =>
      answer(200, { data: [], success: true, message: '0 Results', credit: '100', error: null }),
    ),
  },
])
