import { outcome, unreachable, type AssumptionCases } from './assumptions.cases.ts'
import { hello, number, unknownId } from './testing.ts'

const later = { options: { timestamp_send: '2026-02-01' } }
const close = { recipients: [], transaction: false }
const other = '+44-7700900123'

/** The switches of messages. */
export const messageCases = {
  unknownMessage: {
    look: async ({ call }) => [
      outcome(await call('GET', `/messages/${unknownId}`)),
      outcome(await call('GET', `/messages/${unknownId}/recipients/`)),
    ],
    see: { notFound: ['404 203', '404 203'], notAcceptable: ['406 202', '404 203'] },
  },
  emptyClosingRecipients: {
    look: async ({ call, send }) => {
      const [draft, waiting] = [await send({ transaction: true }), await send(later)]
      return [
        outcome(await call('PUT', `/messages/${draft.id}`, { recipients: [] })),
        outcome(await call('PUT', `/messages/${draft.id}`, close)),
        outcome(await call('PUT', `/messages/${waiting.id}`, { recipients: [], ...later })),
      ]
    },
    see: { accepted: ['200', '200', '200'], refused: ['422 302', '422 302', '422 302'] },
  },
  repeatedNumber: {
    look: async ({ send, update }) => {
      const { id, recipients } = await send({ recipients: [number, number], transaction: true })
      const updated = await update(id, { recipients: [{ number }, other] })
      return [recipients.valid.count, updated.recipients, updated.price]
    },
    see: {
      kept: [2, { valid: { count: 4 }, invalid: { total: 0, list: [] } }, 0.126],
      merged: [1, { valid: { count: 2 }, invalid: { total: 0, list: [] } }, 0.063],
    },
  },
  longText: {
    look: async ({ call }) => [
      outcome(await call('POST', '/messages/', { ...hello, body: 'x'.repeat(255 * 153) })),
      outcome(await call('POST', '/messages/', { ...hello, body: 'x'.repeat(255 * 153 + 1) })),
      outcome(await call('POST', '/messages/', { ...hello, body: 'ж'.repeat(255 * 67) })),
      outcome(await call('POST', '/messages/', { ...hello, body: 'ж'.repeat(255 * 67 + 1) })),
    ],
    see: {
      refused: ['201', '422 302', '201', '422 302'],
      accepted: ['201', '201', '201', '201'],
    },
  },
  senderCharacters: {
    look: async ({ call }) => [
      outcome(await call('POST', '/messages/', { ...hello, sender: 'Acme24' })),
      outcome(await call('POST', '/messages/', { ...hello, sender: 'Acme & Co' })),
    ],
    see: { any: ['201', '201'], lettersAndDigits: ['201', '422 302'] },
  },
  emptyRecipients: {
    look: async ({ call }) => [
      outcome(await call('POST', '/messages/', { ...hello, recipients: [] })),
      outcome(await call('POST', '/messages/', { ...hello, recipients: [], transaction: true })),
    ],
    see: { refused: ['422 302', '201'], accepted: ['201', '201'] },
  },
  customForm: {
    look: async ({ call }) => {
      const forms = ['text', '{"order":7}', { order: 7 }, {}, [1], 7, null]
      const replies = forms.map((custom) =>
        call('POST', '/messages/', { ...hello, options: { custom } }),
      )
      const none = outcome(await call('POST', '/messages/', { ...hello, options: {} }))
      return [none, ...(await Promise.all(replies)).map(outcome)]
    },
    see: {
      any: Array.from({ length: 8 }, () => '201'),
      string: ['201', '201', '201', ...Array.from({ length: 5 }, () => '422 302')],
      object: ['201', '422 302', '422 302', '201', '201', '422 302', '422 302', '422 302'],
    },
  },
  emptyFields: {
    look: async ({ call, send }) => {
      const { id } = await send({ transaction: true })
      const empty = { number, fields: [] }
      const replies = [empty, [empty], [{ number, fields: ['Anna'] }]].flatMap((recipients) => [
        call('POST', '/messages/', { ...hello, recipients }),
        call('PUT', `/messages/${id}`, { recipients }),
      ])
      return (await Promise.all(replies)).map(outcome)
    },
    see: {
      accepted: ['201', '200', '201', '200', '422 302', '422 302'],
      refused: Array.from({ length: 6 }, () => '422 302'),
    },
  },
  recipientList: {
    look: async ({ call, send }) => {
      const { id } = await send({ transaction: true })
      const lists = [
        [{ number }],
        [number, { number, fields: { a: 'A' } }],
        [number],
        [],
        { number },
      ]
      const sent = lists.map((recipients) =>
        call('POST', '/messages/', { ...hello, recipients, transaction: true }),
      )
      const added = lists.map((recipients) => call('PUT', `/messages/${id}`, { recipients }))
      const [some, others] = [await Promise.all(sent), await Promise.all(added)]
      return [some.map(outcome).join(), others.map(outcome).join()]
    },
    see: {
      accepted: ['201,201,201,201,201', '200,200,200,200,200'],
      refused: ['422 302,422 302,201,201,201', '422 302,422 302,200,200,200'],
    },
  },
  draftCredit: {
    look: async ({ sandbox, send, update, call }) => {
      const { id } = await send({ transaction: true })
      const seen = [sandbox.credit]
      await update(id, { recipients: [other] })
      seen.push(sandbox.credit)
      const dear = { ...hello, transaction: true, priority: 10_000 }
      const refused = outcome(await call('POST', '/messages/', dear))
      await update(id, close)
      return [...seen, sandbox.credit, refused]
    },
    see: { onClose: [100, 100, 99.937, '201'], onOpen: [99.9685, 99.937, 99.937, '402 201'] },
  },
  testMessage: {
    look: async ({ sandbox, send }) => [(await send({ test: true })).price, sandbox.credit],
    see: { free: [0.0315, 100], charged: [0.0315, 99.9685] },
  },
  realtimeMinute: {
    look: async ({ call, sandbox }) => {
      const realtime = { ...hello, options: { realtime: true } }
      const authorization = `Bearer ${sandbox.token()}`
      await call('POST', '/messages/', realtime)
      return [
        outcome(await call('POST', '/messages/', realtime)),
        outcome(await call('POST', '/messages/', realtime, { authorization })),
      ]
    },
    see: { account: ['429 429', '429 429'], token: ['429 429', '201'], unlimited: ['201', '201'] },
  },
  priceFactors: {
    look: async ({ send }) => (await send({ priority: 2, options: { realtime: true } })).price,
    see: { multiplied: 0.0756, flat: 0.0315 },
  },
  sendTime: {
    look: async ({ call }) => [
      outcome(
        await call('POST', '/messages/', {
          ...hello,
          options: { timestamp_send: '2026-02-01 10:00' },
        }),
      ),
      outcome(await call('POST', '/messages/', { ...hello, ...later })),
    ],
    see: { accepted: ['201', '201'], refused: ['422 302', '201'] },
  },
  unfilledPlaceholder: {
    look: async ({ send, recipients }) =>
      (await recipients((await send({ body: 'Hi {{name}}!' })).id))[0]?.body,
    see: { kept: 'Hi {{name}}!', blanked: 'Hi !' },
  },
  partlyFailedState: {
    look: async ({ sandbox, send, read }) => {
      const [some, none] = [
        await send({ recipients: [number, unreachable] }),
        await send({ recipients: unreachable }),
      ]
      sandbox.advance('1m')
      return [(await read(some.id)).state, (await read(none.id)).state]
    },
    see: { endedWithErrors: [3, 3], delivered: [2, 3] },
  },
  cancelledMessage: {
    look: async ({ call, send }) => {
      const path = `/messages/${(await send(later)).id}`
      await call('DELETE', path)
      return Promise.all(
        [
          call('GET', path),
          call('GET', `${path}/recipients/`),
          call('GET', '/messages/'),
          call('DELETE', path),
          call('PUT', path, { recipients: [], ...later }),
        ].map(async (reply) => outcome(await reply)),
      )
    },
    see: {
      gone: ['404 203', '404 203', '404 203', '404 219', '404 211'],
      readable: ['200', '200', '200', '404 219', '422 212'],
    },
  },
  pastSendDate: {
    look: async ({ call }) =>
      outcome(
        await call('POST', '/messages/', { ...hello, options: { timestamp_send: '2026-01-15' } }),
      ),
    see: { now: '201', refused: '422 302' },
  },
  updateWithoutRecipients: {
    look: async ({ call, send }) =>
      outcome(
        await call('PUT', `/messages/${(await send({ transaction: true })).id}`, {
          transaction: false,
        }),
      ),
    see: { refused: '422 302', accepted: '200' },
  },
  closedMessageRecipients: {
    look: async ({ call, send, read }) => {
      const { id } = await send(later)
      const more = { recipients: [other], transaction: false }
      const moving = outcome(
        await call('PUT', `/messages/${id}`, {
          ...more,
          options: { timestamp_send: '2026-03-01' },
        }),
      )
      const closing = outcome(await call('PUT', `/messages/${id}`, more))
      const { options, recipients } = await read(id)
      return [
        moving,
        closing,
        new Date(Number(options.timestamp_send)).getUTCMonth() + 1,
        recipients.valid.count,
      ]
    },
    see: { refused: ['422 212', '422 212', 2, 1], ignored: ['200', '422 212', 3, 1] },
  },
  listOrder: {
    look: async ({ call, send }) => {
      for (const sender of ['First', 'Second', 'Third']) await send({ sender })
      const { data } = (await call('GET', '/messages/')).body as { data: { sender: string }[] }
      return data.map(({ sender }) => sender)
    },
    see: { newestFirst: ['Third', 'Second', 'First'], oldestFirst: ['First', 'Second', 'Third'] },
  },
  numberForm: {
    look: async ({ send }) =>
      (await send({ recipients: ['+39-1', '+39-33312345678901234', '+39-x', number] })).recipients
        .invalid.list,
    see: { international: ['+39-1', '+39-33312345678901234', '+39-x'], anyDigits: ['+39-x'] },
  },
  placeholderSpaces: {
    look: async ({ send, recipients }) => {
      const { id } = await send({
        body: '{{ a }}{{a}}',
        recipients: { number, fields: { a: 'A' } },
      })
      return (await recipients(id))[0]?.body
    },
    see: { ignored: 'AA', literal: '{{ a }}A' },
  },
  cancelOpenTransaction: {
    look: async ({ call, send }) => [
      outcome(await call('DELETE', `/messages/${(await send({ transaction: true })).id}`)),
      outcome(await call('DELETE', `/messages/${(await send(later)).id}`)),
    ],
    see: { accepted: ['200', '200'], refused: ['422 221', '200'] },
  },
  closingForNobody: {
    look: async ({ call, send, read }) => {
      const { id } = await send({ recipients: 'nobody', transaction: true })
      const closing = outcome(await call('PUT', `/messages/${id}`, close))
      const { transaction, state } = await read(id)
      return [closing, transaction, state]
    },
    see: { refused: ['422 302', true, 0], accepted: ['200', false, 3] },
  },
} satisfies Partial<AssumptionCases>
