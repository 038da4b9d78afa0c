import { type Break, type Pass } from '../breaking/broken-gateway.ts'
import { reading, redirected, withHeader, withJson, type Call } from '../breaking/call.ts'
import { respondingTo, asking, isObject, isOf, showing } from '../breaking/helpers.ts'
import { recounting } from '../breaking/recounting.ts'
import { response, failure, succeeded, type Reply } from '../breaking/reply.ts'
import { countSegments } from '../../../src/index.ts'
import { bugs } from '../known-bug.ts'

/** Kinds of mistakes that gateways of other hands had, with two of each at least. */
export const kindBugs = bugs([
  {
    id: 'callback-never-made',
    rule: 'Each change of state is sent to `callback_url`.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: callbackOptions(() => undefined),
  },
  {
    id: 'callback-field-ignored',
    rule: 'With `callback_field` the JSON is in the form variable of that name.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: callbackOptions((options) => ({ ...options, callback_field: undefined })),
  },
  {
    id: 'callback-in-another-variable',
    rule: 'With `callback_field` the JSON is in the form variable of that name.',
    source: 'R',
    operations: ['sendMessage'],
    breaks: callbackOptions((options) => ({
      ...options,
      ...('callback_field' in options ? { callback_field: 'payload' } : {}),
    })),
  },
  {
    id: 'ids-of-the-same-moment-are-the-same',
    rule: 'Each message has an id of its own, also if several are sent at once.',
    source: 'D',
    breaks: whileBusy('sendMessage', (reply, other) => {
      const [first] = (other?.json as Sent | undefined)?.data ?? []
      const [own] = (reply.json as Sent).data
      if (first !== undefined && own !== undefined) own.id = first.id
    }),
  },
  {
    id: 'responses-of-the-same-moment-are-mixed-up',
    rule: 'Each response is that of its own request.',
    source: 'D',
    breaks: whileBusy('sendMessage', (reply, other) => {
      if (other !== undefined) reply.json = structuredClone(other.json)
    }),
  },
  {
    id: 'update-of-the-same-moment-lost',
    rule: 'Recipients that are added are there.',
    source: 'D',
    breaks: alone('updateMessage', (call, pass) =>
      pass(withJson(call, { ...(call.json as object), recipients: [] })),
    ),
  },
  {
    id: 'closed-twice-at-once',
    rule: 'A transaction is closed once.',
    source: 'R',
    breaks: alone('updateMessage', async (call, pass) => {
      const reply = await pass(call)
      if (succeeded(reply)) return reply
      const shown = await pass(reading(call, call.url.pathname))
      const [data] = (shown.json as Sent).data
      return response(200, { ...(shown.json as object), message: 'Updated', data })
    }),
  },
  {
    id: 'credit-of-the-same-moment-overdrawn',
    rule: 'What costs more than there is is refused.',
    source: 'R',
    breaks: alone('sendMessage', async (call, pass) => {
      const reply = await pass(call)
      if (reply.status !== 402) return reply
      return pass(withJson(call, { ...(call.json as object), test: true }))
    }),
  },
  ...[100, 500].map(
    (limit) =>
      ({
        id: `first-${limit}-recipients-only` as const,
        rule: 'All recipients are listed.',
        source: 'D',
        operations: ['listRecipients'],
        breaks: cutTo('listRecipients', limit),
      }) as const,
  ),
  {
    id: 'first-200-messages-only',
    rule: 'The list has every message.',
    source: 'D',
    breaks: cutTo('listMessages', 200),
  },
  {
    id: 'first-100-invalid-numbers-only',
    rule: 'Every wrong number is listed.',
    source: 'D',
    breaks: showing('message', 'recipients.invalid.list', (list) => list.slice(0, 100)),
  },
  {
    id: 'long-text-cut',
    rule: 'A text of up to 255 segments is kept.',
    source: 'A37',
    breaks: asking('sendMessage', (body) => ({
      ...body,
      body: String(body.body).slice(0, 10_000),
    })),
  },
  {
    id: 'price-split-evenly',
    rule: 'Each recipient has the price of its own segments.',
    source: 'R',
    operations: ['listRecipients', 'getRecipient'],
    breaks: priced((_, all) => all.reduce((sum, { price }) => sum + price, 0) / all.length),
  },
  {
    id: 'price-of-the-first-for-all-but-the-last',
    rule: 'Each recipient has the price of its own segments.',
    source: 'R',
    operations: ['listRecipients', 'getRecipient'],
    breaks: priced(({ i, price }, all) => {
      const [first] = all
      const rest = all.slice(0, -1).reduce((sum, one) => sum + one.price - (first?.price ?? 0), 0)
      return i === all.length - 1 ? price + rest : (first?.price ?? price)
    }),
  },
  {
    id: 'values-rendered-again',
    rule: 'A value is put in as it is.',
    source: 'D',
    breaks: rendered((text, fields) =>
      text.replaceAll(/\{\{(\w+)\}\}/g, (all, name: string) => (fields[name] ?? all) as string),
    ),
  },
  {
    id: 'values-as-replacement-patterns',
    rule: 'A value is put in as it is.',
    source: 'D',
    breaks: rendered((text) => text.replaceAll('$$', '$').replaceAll('$&', '{{name}}')),
  },
  {
    id: 'backtick-in-the-alphabet',
    rule: 'The backtick is not in the default alphabet.',
    source: '3GPP TS 23.038',
    operations: ['sendMessage', 'getMessage', 'listRecipients'],
    breaks: recounting((text) => countSegments(text.replaceAll('`', "'")).segments),
  },
  {
    id: 'tab-in-the-alphabet',
    rule: 'A tab is not in the default alphabet.',
    source: '3GPP TS 23.038',
    operations: ['sendMessage', 'getMessage', 'listRecipients'],
    breaks: recounting((text) => countSegments(text.replaceAll('\t', ' ')).segments),
  },
  {
    id: 'form-feed-not-in-the-alphabet',
    rule: 'A form feed is an extension character.',
    source: '3GPP TS 23.038',
    operations: ['sendMessage', 'getMessage', 'listRecipients'],
    breaks: recounting((text) => countSegments(text.replaceAll('\f', 'ж')).segments),
  },
  {
    id: 'id-used-again-after-a-cancel',
    rule: 'An id is never used again.',
    source: 'D',
    operations: ['sendMessage', 'cancelMessage'],
    breaks: () => {
      let free: string | undefined
      return async (call, pass) => {
        const reply = await pass(call)
        if (isOf(call, 'cancelMessage') && succeeded(reply)) free = call.parameters.id
        const [sent] =
          isOf(call, 'sendMessage') && succeeded(reply) ? (reply.json as Sent).data : []
        if (sent !== undefined && free !== undefined) {
          sent.id = free
          free = undefined
        }
        return reply
      }
    },
  },
  {
    id: 'token-used-again-after-it-is-deleted',
    rule: 'A token is never used again.',
    source: 'R',
    operations: ['createToken', 'deleteToken'],
    breaks: () => {
      let free: string | undefined
      return async (call, pass) => {
        const reply = await pass(call)
        if (isOf(call, 'deleteToken') && succeeded(reply)) free = call.parameters.token
        const isMade = isOf(call, 'createToken') && succeeded(reply) && isObject(reply.json)
        if (isMade && free !== undefined) reply.json = { ...(reply.json as object), token: free }
        return reply
      }
    },
  },
  ...(
    [
      ['lower-case-encoding-not-found', /%2b/],
      ['encoded-hyphen-not-found', /%2D/i],
      ['plain-plus-is-a-space', /\/recipients\/\+/],
    ] as const
  ).map(
    ([id, pattern]) =>
      ({
        id,
        rule: 'A path means the same however it is percent-encoded.',
        source: 'D',
        operations: ['getRecipient'],
        breaks: () => (call: Call, pass: Pass) =>
          pattern.test(call.url.pathname)
            ? pass(redirected(call, 'GET', call.url.pathname.replace(/[^/]*$/, '0')))
            : pass(call),
      }) as const,
  ),
  ...(
    [
      ['retry-after-in-milliseconds', (seconds: string) => `${seconds}000`],
      ['retry-after-too-short', () => '5'],
      ['retry-after-as-an-epoch', (seconds: string) => `${1_768_000_000 + Number(seconds)}`],
    ] as const
  ).map(
    ([id, change]) =>
      ({
        id,
        rule: '`Retry-After` is the number of seconds to wait.',
        source: 'A16',
        operations: ['sendMessage', 'updateMessage'],
        breaks: everyReply((reply) => {
          const after = reply.headers.get('retry-after')
          if (after !== null) reply.headers.set('retry-after', change(after))
        }),
      }) as const,
  ),
  ...(
    [
      ['charset-in-another-case-refused', /Charset=/],
      ['charset-in-quotes-refused', /charset="/],
    ] as const
  ).map(
    ([id, pattern]) =>
      ({
        id,
        rule: 'Parameters of a content type are written in any case, and in quotes.',
        source: 'A8',
        operations: ['sendMessage', 'updateMessage'],
        breaks: () => (call: Call, pass: Pass) =>
          pattern.test(call.headers.get('content-type') ?? '')
            ? pass(withHeader(call, 'content-type', 'text/plain'))
            : pass(call),
      }) as const,
  ),
  ...(['HEAD', 'OPTIONS'] as const).map(
    (method) =>
      ({
        id: `${method === 'HEAD' ? 'head' : 'options'}-without-token` as const,
        rule: 'Nothing is shown without a token.',
        source: 'A2',
        operations: ['getMessage', 'listMessages'],
        breaks: ((sandbox) => async (call: Call, pass: Pass) => {
          if (call.method !== method) return pass(call)
          const reply = await pass(
            withHeader(
              redirected(call, 'GET', call.url.pathname),
              'authorization',
              `Bearer ${sandbox.token()}`,
            ),
          )
          return method === 'HEAD' ? { ...reply, json: undefined, text: '' } : reply
        }) satisfies Break as Break,
      }) as const,
  ),
  {
    id: 'cancelled-twice-at-once',
    rule: 'A message is cancelled once.',
    source: 'R',
    breaks: alone('cancelMessage', async (call, pass) => {
      const reply = await pass(call)
      const done = {
        data: [],
        message: `${call.parameters.id} Deleted`,
        success: true,
        error: null,
      }
      return succeeded(reply) ? reply : response(200, done)
    }),
  },
  {
    id: 'realtime-of-the-same-moment-not-realtime',
    rule: 'One realtime message a minute is sent; others are refused.',
    source: 'A16',
    breaks: alone('sendMessage', (call, pass) => {
      const { options, ...body } = call.json as { options?: { realtime?: boolean } }
      return pass(options?.realtime === true ? withJson(call, body) : call)
    }),
  },
  {
    id: 'tokens-of-the-same-moment-are-the-same',
    rule: 'Each token is its own.',
    source: 'R',
    breaks: whileBusy('createToken', (reply, other) => {
      if (other !== undefined) reply.json = structuredClone(other.json)
    }),
  },
  {
    id: 'first-20-tokens-only',
    rule: 'A page has up to 100 tokens.',
    source: 'R',
    breaks: cutTo('listTokens', 20),
  },
  {
    id: 'body-over-100-kb-refused',
    rule: 'A body of up to 10 MiB is taken.',
    source: 'A9',
    operations: ['sendMessage'],
    breaks: () => (call, pass) =>
      (call.body?.byteLength ?? 0) > 102_400 ? failure(413, 413, 'Too large') : pass(call),
  },
  {
    id: 'large-numbers-of-custom-cut',
    rule: '`options.custom` comes back as it was sent.',
    source: 'R',
    breaks: respondingTo(['sendMessage', 'getMessage'], ({ json }) => ({
      json: JSON.parse(JSON.stringify(json), (key, value: unknown) =>
        /^\d+$/.test(key) && typeof value === 'number' ? Math.fround(value) : value,
      ) as unknown,
    })),
  },
  {
    id: 'names-of-the-prototype-filled',
    rule: 'A placeholder without a field stays as it is, whatever its name.',
    source: 'A20',
    breaks: rendered((text) => text.replaceAll(/\{\{(toString|constructor)\}\}/g, '[native code]')),
  },
  {
    id: 'zero-and-false-left-out',
    rule: 'A value is put in as it is.',
    source: 'D',
    breaks: rendered((text, fields) =>
      Object.values(fields).includes(0) ? text.replace('0', '') : text,
    ),
  },
  {
    id: 'recipients-of-each-message-numbered-alike',
    rule: 'Each recipient has an id of its own.',
    source: 'R',
    breaks: showing('recipient', 'id', (_, { i }) => i.toString(16).padStart(24, 'a')),
  },
  {
    id: 'charset-of-another-alphabet',
    rule: 'JSON is UTF-8.',
    source: 'D',
    operations: ['getMessage'],
    breaks: everyReply((reply) =>
      reply.headers.set('content-type', 'application/json; charset=iso-8859-1'),
    ),
  },
  {
    id: 'byte-order-mark',
    rule: 'JSON has no byte order mark.',
    source: 'D',
    operations: ['getMessage'],
    breaks: everyReply((reply) => {
      reply.text = `\uFEFF${JSON.stringify(reply.json)}`
    }),
  },
  {
    id: 'key-twice',
    rule: 'A key stands once in an object.',
    source: 'D',
    operations: ['getMessage'],
    breaks: everyReply((reply) => {
      reply.text = JSON.stringify(reply.json).replace('{', '{"success":null,')
    }),
  },
  {
    id: 'inner-key-twice',
    rule: 'A key stands once in an object.',
    source: 'D',
    breaks: respondingTo('getMessage', ({ json }) => ({
      text: JSON.stringify(json).replace('"sender":', '"sender":"","sender":'),
    })),
  },
  {
    id: 'compressed-unasked',
    rule: 'What is asked for as it is, is not compressed.',
    source: 'D',
    operations: ['getMessage'],
    breaks: everyReply((reply) => reply.headers.set('content-encoding', 'gzip')),
  },
])

interface Sent {
  data: { id: string }[]
}

interface Priced {
  i: number
  price: number
  fields: Record<string, unknown>
  body: string
}

function everyReply(change: (reply: Reply) => unknown): Break {
  return () => async (call, pass) => {
    const reply = await pass(call)
    change(reply)
    return reply
  }
}

/** Changes the options that the gateway gets of a message with a callback; they are shown as they were sent. */
function callbackOptions(change: (options: object) => object | undefined): Break {
  const given = new Map<string, { callback_url?: unknown; callback_field?: unknown }>()
  return () => async (call, pass) => {
    const { options } = (isOf(call, 'sendMessage') && isObject(call.json) ? call.json : {}) as {
      options?: { callback_url?: unknown }
    }
    const changed = options?.callback_url === undefined ? undefined : { options: change(options) }
    const reply = await pass(
      changed === undefined ? call : withJson(call, { ...(call.json as object), ...changed }),
    )
    for (const message of messagesIn(reply)) {
      if (changed !== undefined && options !== undefined) given.set(message.id, options)
      const { callback_url: url, callback_field: field } = given.get(message.id) ?? {}
      if (url === undefined) continue
      Object.assign(
        message.options,
        { callback_url: url },
        field === undefined ? {} : { callback_field: field },
      )
    }
    return reply
  }
}

function messagesIn({ json }: Reply): { id: string; options: object }[] {
  const data = isObject(json) ? [json['data']].flat() : []
  return data.filter(
    (one): one is { id: string; options: object } => isObject(one) && isObject(one['options']),
  )
}

/** Changes the response to a request that came while another of its kind was under way; `other` is that one's. */
function whileBusy(
  operation: 'sendMessage' | 'createToken',
  change: (reply: Reply, other: Reply | undefined) => void,
): Break {
  return () => {
    let busy = 0
    let last: Reply | undefined
    return async (call, pass) => {
      if (!isOf(call, operation)) return pass(call)
      busy += 1
      // The others come before this one is passed on.
      await new Promise((resolve) => setTimeout(resolve))
      const reply = await pass(call)
      if (succeeded(reply)) {
        change(reply, busy > 1 ? last : undefined)
        last = structuredClone({ ...reply, headers: undefined }) as unknown as Reply
      }
      busy -= 1
      if (busy === 0) last = undefined
      return reply
    }
  }
}

/** Does something else with a request that comes while another of its kind is under way. */
function alone(
  operation: 'sendMessage' | 'updateMessage' | 'cancelMessage',
  otherwise: (call: Call, pass: Pass) => Promise<Reply>,
): Break {
  return () => {
    let busy = 0
    return async (call, pass) => {
      if (!isOf(call, operation)) return pass(call)
      const isAlone = busy === 0
      busy += 1
      await new Promise((resolve) => setTimeout(resolve))
      try {
        return await (isAlone ? pass(call) : otherwise(call, pass))
      } finally {
        busy -= 1
      }
    }
  }
}

function cutTo(operation: 'listRecipients' | 'listMessages' | 'listTokens', limit: number): Break {
  return respondingTo(operation, ({ json }) => {
    const { data } = json as { data: unknown[] }
    return { json: { ...(json as object), data: data.slice(0, limit) } }
  })
}

/** Shows recipients with other prices; together they come to the same. */
function priced(priceOf: (one: Priced, all: readonly Priced[]) => number): Break {
  return respondingTo('listRecipients', ({ json }) => {
    const { data } = json as { data: Priced[] }
    const prices = data.map((one) => priceOf(one, data))
    const changed = data.map((one, index) => ({ ...one, price: prices[index] }))
    return { json: { ...(json as object), data: changed } }
  })
}

/** Shows texts that were rendered in another way. */
function rendered(render: (text: string, fields: Record<string, unknown>) => string): Break {
  return respondingTo(['listRecipients', 'getRecipient'], ({ json }) => {
    const { data } = json as { data: Priced[] }
    const changed = data.map((one) => ({ ...one, body: render(one.body, one.fields) }))
    return { json: { ...(json as object), data: changed } }
  })
}
