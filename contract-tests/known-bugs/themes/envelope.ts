import { answering, failing, isObject } from '../breaking/helpers.ts'
import { answer, codeOf, succeeded, type Reply } from '../breaking/reply.ts'
import type { Break } from '../breaking/broken-gateway.ts'
import { bugs } from '../known-bug.ts'

const withCredit = [
  'listMessages',
  'sendMessage',
  'getMessage',
  'updateMessage',
  'listRecipients',
  'getRecipient',
] as const
const ofMessages = [...withCredit, 'cancelMessage'] as const

/** What is wrong with the envelope that every answer comes in. */
export const envelopeBugs = bugs([
  {
    id: 'failure-with-success-true',
    rule: 'A failure has `success` false.',
    source: 'D',
    operations: ofMessages,
    breaks: failing((reply) => envelope(reply, { success: true })),
  },
  {
    id: 'success-as-text',
    rule: '`success` is a boolean.',
    source: 'D',
    operations: ofMessages,
    breaks: answering(ofMessages, (reply) => envelope(reply, { success: 'true' })),
  },
  {
    id: 'failure-with-empty-data',
    rule: 'A failure has `data` null.',
    source: 'D',
    operations: ofMessages,
    breaks: failing((reply) => envelope(reply, { data: [] })),
  },
  {
    id: 'failure-without-data',
    rule: 'A failure has `data`, which is null.',
    source: 'D',
    operations: ofMessages,
    breaks: failing((reply) => envelope(reply, { data: undefined })),
  },
  {
    id: 'failure-without-message',
    rule: 'A failure says in words what is wrong.',
    source: 'D',
    operations: ofMessages,
    breaks: failing((reply) => envelope(reply, { message: undefined })),
  },
  {
    id: 'success-with-error-zero',
    rule: '`error` is null in an answer that succeeds.',
    source: 'D',
    operations: ofMessages,
    breaks: answering(ofMessages, (reply) => envelope(reply, { error: 0 })),
  },
  {
    id: 'success-without-error',
    rule: '`error` is there also in an answer that succeeds.',
    source: 'D',
    operations: ofMessages,
    breaks: answering(ofMessages, (reply) => envelope(reply, { error: undefined })),
  },
  {
    id: 'error-code-as-text',
    rule: 'The error code is an integer.',
    source: 'D',
    operations: ofMessages,
    breaks: failing((reply) => envelope(reply, { error: String(codeOf(reply)) })),
  },
  {
    id: 'undocumented-failure-without-code',
    rule: 'A failure that no source numbers has its status as its code.',
    source: 'A1',
    operations: ofMessages,
    assumptions: { undocumentedErrorCode: 'none' },
  },
  {
    id: 'credit-as-object',
    rule: '`credit` is a string or a number.',
    source: 'D',
    operations: withCredit,
    breaks: answering(withCredit, (reply) =>
      envelope(reply, { credit: { amount: field(reply, 'credit'), currency: 'EUR' } }),
    ),
  },
  {
    id: 'credit-missing-on-get',
    rule: '`credit` comes with every answer that succeeds but that of DELETE.',
    source: 'D',
    operations: ['getMessage'],
    breaks: answering('getMessage', (reply) => envelope(reply, { credit: undefined })),
  },
  {
    id: 'credit-on-cancel',
    rule: 'The answer of DELETE has no `credit`.',
    source: 'D',
    operations: ['cancelMessage'],
    breaks: answering('cancelMessage', (reply) => envelope(reply, { credit: '100' })),
  },
  {
    id: 'update-data-as-list',
    rule: '`data` of PUT is one object, not a list.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: answering('updateMessage', (reply) =>
      envelope(reply, { data: [field(reply, 'data')] }),
    ),
  },
  {
    id: 'get-data-as-object',
    rule: '`data` of GET is a list of one.',
    source: 'D',
    operations: ['getMessage'],
    breaks: answering('getMessage', (reply) =>
      envelope(reply, { data: [field(reply, 'data')].flat()[0] }),
    ),
  },
  {
    id: 'cancel-data-null',
    rule: '`data` of DELETE is an empty list.',
    source: 'D',
    operations: ['cancelMessage'],
    breaks: answering('cancelMessage', (reply) => envelope(reply, { data: null })),
  },
  {
    id: 'list-of-one-without-list',
    rule: '`data` of the list is a list, also of one message.',
    source: 'D',
    operations: ['listMessages'],
    breaks: answering('listMessages', (reply) => {
      const data = [field(reply, 'data')].flat()
      return envelope(reply, { data: data.length === 1 ? data[0] : data })
    }),
  },
  {
    id: 'results-miscounted',
    rule: 'The list says how many messages it has: `5 Results`.',
    source: 'D',
    operations: ['listMessages'],
    breaks: answering('listMessages', (reply) => {
      const count = [field(reply, 'data')].flat().length + 1
      return envelope(reply, { message: `${count} Results` })
    }),
  },
  {
    id: 'answers-declared-as-html',
    rule: 'Every answer is declared as application/json.',
    source: 'D',
    operations: ofMessages,
    breaks: declaring(() => true, 'text/html; charset=utf-8'),
  },
  {
    id: 'failures-declared-as-text',
    rule: 'A failure is declared as application/json too.',
    source: 'D',
    operations: ofMessages,
    breaks: declaring((reply) => !succeeded(reply), 'text/plain'),
  },
  {
    id: 'not-found-as-a-page',
    rule: 'What is not found is answered in the envelope, in JSON.',
    source: 'D',
    operations: ['getMessage', 'updateMessage', 'cancelMessage', 'listRecipients', 'getRecipient'],
    breaks: failing((reply) =>
      reply.status === 404
        ? {
            json: undefined,
            text: '<h1>Not Found</h1>',
            headers: new Headers({ 'content-type': 'text/html' }),
          }
        : {},
    ),
  },
  {
    id: 'unauthorised-is-a-server-error',
    rule: 'A request without a good token answers 401.',
    source: 'A2',
    operations: ofMessages,
    breaks: failing((reply) =>
      reply.status === 401
        ? answer(500, { success: false, message: 'Server Error', error: 500, data: null })
        : {},
    ),
  },
])

/** An answer with other fields in its envelope; undefined takes a field away. */
function envelope({ json }: Reply, fields: Record<string, unknown>): Partial<Reply> {
  return isObject(json) ? { json: { ...json, ...fields } } : {}
}

function field({ json }: Reply, name: string): unknown {
  return isObject(json) ? json[name] : undefined
}

function declaring(concerns: (reply: Reply) => boolean, type: string): Break {
  return () => async (call, pass) => {
    const reply = await pass(call)
    if (concerns(reply)) reply.headers.set('content-type', type)
    return reply
  }
}
