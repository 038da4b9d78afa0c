// What is known to differ, exactly: an entry that no longer occurs fails the run, and is to be taken out.
import { operations } from '../../generated/operations.ts'
import { requestValidators } from '../../generated/validators/requests.ts'
import { responseValidators } from '../../generated/validators/responses.ts'
import { probe, type Probe } from './probe.ts'

/** Two sources of truth that do not say the same. */
export interface KnownDifference {
  id: string
  /** Which they are. D and R are the vendor's page and reference, as spec/README.md has them. */
  between:
    | 'D and itself'
    | 'D and R'
    | 'R and itself'
    | 'R and the spec'
    | 'the sandbox and the spec'
  what: string
  /** Why it is as it is here. */
  reason: string
  /** Whether it is still so, as far as the spec and the sandbox show it. */
  occurs: () => Promise<boolean>
}

export const ledger: readonly KnownDifference[] = [
  {
    id: 'credit-as-text-and-number',
    between: 'R and itself',
    what: '`credit` is a text in the responses about messages, and a number in those about recipients',
    reason:
      'The schema says text; the examples of recipients have numbers. The sandbox does what the examples do.',
    occurs: seen(
      ({ sent, recipients }) =>
        typeof sent['credit'] === 'string' && typeof recipients['credit'] === 'number',
    ),
  },
  {
    id: 'data-of-an-update',
    between: 'R and itself',
    what: '`data` is an object in the response of PUT, and a list of one in those of POST and GET',
    reason: 'That is how the examples are.',
    occurs: seen(
      ({ sent, read, updated }) =>
        Array.isArray(sent['data']) &&
        Array.isArray(read['data']) &&
        !Array.isArray(updated['data']),
    ),
  },
  {
    id: 'custom-as-text-and-object',
    between: 'R and itself',
    what: '`options.custom` is a text in the schema and an object in the example',
    reason: 'Any JSON is taken and given back as it came (A46).',
    occurs: seen(({ updated }) => typeof messageIn(updated).options['custom'] === 'object'),
  },
  {
    id: 'fields-as-list-and-object',
    between: 'R and itself',
    what: '`fields` of a recipient is an empty list without fields, and an object with some',
    reason: 'The schema says list, and the example has an object.',
    occurs: seen(({ recipients }) => {
      const [first, second] = recipients['data'] as { fields: unknown }[]
      return !Array.isArray(first?.fields) && Array.isArray(second?.fields)
    }),
  },
  {
    id: 'error-null-on-success',
    between: 'R and itself',
    what: '`error` is an integer in the schema, and null in every response that succeeds',
    reason: 'Readers have to take both, so the spec says that it may be null.',
    occurs: seen(
      ({ sent, refused }) => sent['error'] === null && Number.isInteger(refused['error']),
    ),
  },
  {
    id: 'times-of-a-recipient',
    between: 'R and itself',
    what: '`timestamp_delivery` is a text in the schema, and `{"$date":{"$numberLong":…}}` in the example',
    reason: 'The spec takes both, and the sandbox responds as the example does.',
    occurs: seen(({ recipients }) => {
      const [first] = recipients['data'] as { timestamp_delivery: unknown }[]
      return typeof first?.timestamp_delivery === 'object'
    }),
  },
  {
    id: 'empty-list-is-not-found',
    between: 'D and itself',
    what: 'the list of an account without messages responds with 404 with code 203, not an empty list',
    reason: 'It is documented so; the client makes an empty list of it.',
    occurs: seen(({ empty }) => empty.status === 404 && empty.json['error'] === 203),
  },
  {
    id: 'reading-an-unknown-message',
    between: 'R and itself',
    what: 'GET of an unknown id responds with 404 with code 203, of which only the operations beside it are documented to',
    reason: 'For GET itself R has only 406 with code 202.',
    occurs: seen(({ unknown }) => unknown.status === 404 && unknown.json['error'] === 203),
  },
  {
    id: 'token-responses-are-bare',
    between: 'D and R',
    what: 'the token service responses without the envelope that every response of the gateway has',
    reason: 'D describes one envelope for all; R shows a bare token.',
    occurs: seen(({ token }) => !('success' in token) && 'token' in token),
  },
  {
    id: 'codes-of-each-operation',
    between: 'R and itself',
    what: 'the same refusal has another code on each operation',
    reason: 'An unknown message is 203, 211 and 219; the client has one name for each code.',
    occurs: async () => {
      const codes = (['getMessage', 'updateMessage', 'cancelMessage'] as const).map(
        (id) => operations[id].errors.find(({ status }) => status === 404)?.code,
      )
      return new Set(codes).size === codes.length
    },
  },
  {
    id: 'senders-of-seventeen-characters',
    between: 'R and itself',
    what: 'the list in the example has senders of 17 characters, of which a request may have 11',
    reason:
      'The limit is documented for requests, so it holds there; a response may have any sender.',
    occurs: async () => {
      const sender = 'Nome del mittente'
      const listed = { sender, timestamp: '1562142688118', id: '5d1c67e09f27255e2f4079a3' }
      const list = { data: [listed], success: true, message: '1 Result', credit: '9', error: null }
      const request = { sender, body: 'Hello', recipients: [] }
      return responseValidators.listMessages[200](list) && !requestValidators.sendMessage(request)
    },
  },
  {
    id: 'closed-responses',
    between: 'R and the spec',
    what: 'the schemas of responses allow no other properties here, and any in R',
    reason:
      'So that a misspelt property is seen; the checks give an extra one a remark, and the client lets it through.',
    occurs: seen(({ empty }) => !responseValidators.listMessages[404]({ ...empty.json, more: 1 })),
  },
  {
    id: 'token-format-of-a-list',
    between: 'R and the spec',
    what: 'R documents 422 with code 60, a token in the wrong form, for the list of tokens too',
    reason: 'The list names no token; its 422 is that of a wrong `limit` or `skip` (A33).',
    occurs: async () => !operations.listTokens.errors.map(({ code }): number => code).includes(60),
  },
  {
    id: 'paths-without-their-slash',
    between: 'the sandbox and the spec',
    what: 'the sandbox takes /messages for /messages/; the spec has one path',
    reason: 'The documents write both (A18); OpenAPI would need each path twice.',
    occurs: seen(({ withoutSlash }) => withoutSlash.status === 200),
  },
  {
    id: 'unknown-paths',
    between: 'the sandbox and the spec',
    what: 'the sandbox responds with 404 in the envelope to a path that the spec does not have',
    reason: 'A spec has no place for paths that there are not.',
    occurs: seen(({ nowhere }) => nowhere.status === 404 && nowhere.json['success'] === false),
  },
  {
    id: 'methods-that-a-path-does-not-have',
    between: 'the sandbox and the spec',
    what: 'the sandbox responds with 405 with Allow to a method that a path does not have',
    reason: 'A spec has no place for methods that there are not.',
    occurs: seen(({ patched }) => patched.status === 405 && patched.allow !== null),
  },
]

function seen(look: (probe: Probe) => boolean): () => Promise<boolean> {
  return async () => look(await probe())
}

function messageIn(response: Record<string, unknown>): { options: Record<string, unknown> } {
  return response['data'] as { options: Record<string, unknown> }
}
