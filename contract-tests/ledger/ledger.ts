// Lists every known difference. An entry that no longer occurs fails the run and must be removed.
import { operations } from '../../generated/operations.ts'
import { requestValidators } from '../../generated/validators/requests.ts'
import { responseValidators } from '../../generated/validators/responses.ts'
import { probe, type Probe } from './probe.ts'

/** Two sources of truth that disagree. */
interface Difference {
  /** The two sources. D and R are the vendor's page and reference, as in spec/README.md. */
  between:
    | 'D and itself'
    | 'D and R'
    | 'R and itself'
    | 'R and the spec'
    | 'the sandbox and the spec'
  what: string
  /** The reason for this project's decision. */
  reason: string
  /** Whether the spec and the sandbox still show the difference. */
  occurs: () => Promise<boolean>
}

const differences: Readonly<Record<string, Difference>> = {
  'credit-as-text-and-number': {
    between: 'R and itself',
    what: '`credit` is text in responses about messages and a number in those about recipients',
    reason:
      'The schema says text; the examples of recipients have numbers. The sandbox follows the examples.',
    occurs: seen(
      ({ sent, recipients }) =>
        typeof sent['credit'] === 'string' && typeof recipients['credit'] === 'number',
    ),
  },
  'data-of-an-update': {
    between: 'R and itself',
    what: '`data` is an object in the response to PUT, and a list of one in those to POST and GET',
    reason: 'The examples show it.',
    occurs: seen(
      ({ sent, read, updated }) =>
        Array.isArray(sent['data']) &&
        Array.isArray(read['data']) &&
        !Array.isArray(updated['data']),
    ),
  },
  'custom-as-text-and-object': {
    between: 'R and itself',
    what: '`options.custom` is text in the schema and an object in the example',
    reason: 'Any JSON is accepted and returned unchanged (A46).',
    occurs: seen(({ updated }) => typeof messageIn(updated).options['custom'] === 'object'),
  },
  'fields-as-list-and-object': {
    between: 'R and itself',
    what: '`fields` of a recipient is an empty list without fields, and an object with some',
    reason: 'The schema says list; the example has an object.',
    occurs: seen(({ recipients }) => {
      const [first, second] = recipients['data'] as { fields: unknown }[]
      return !Array.isArray(first?.fields) && Array.isArray(second?.fields)
    }),
  },
  'error-null-on-success': {
    between: 'R and itself',
    what: '`error` is an integer in the schema, and null in every success',
    reason: 'Readers must accept both, so the spec makes it nullable.',
    occurs: seen(
      ({ sent, refused }) => sent['error'] === null && Number.isInteger(refused['error']),
    ),
  },
  'times-of-a-recipient': {
    between: 'R and itself',
    what: '`timestamp_delivery` is text in the schema and `{"$date":{"$numberLong":…}}` in the example',
    reason: 'The spec allows both; the sandbox follows the example.',
    occurs: seen(({ recipients }) => {
      const [first] = recipients['data'] as { timestamp_delivery: unknown }[]
      return typeof first?.timestamp_delivery === 'object'
    }),
  },
  'empty-list-is-not-found': {
    between: 'D and itself',
    what: 'the list of an account without messages returns 404 with code 203, not an empty list',
    reason: 'It is documented; the client turns it into an empty list.',
    occurs: seen(({ empty }) => empty.status === 404 && empty.json['error'] === 203),
  },
  'reading-an-unknown-message': {
    between: 'R and itself',
    what: 'GET of an unknown id returns 404 with code 203, which only other operations document',
    reason: 'For GET itself, R documents only 406 with code 202.',
    occurs: seen(({ unknown }) => unknown.status === 404 && unknown.json['error'] === 203),
  },
  'token-responses-are-bare': {
    between: 'D and R',
    what: "the token service responds without the envelope of the gateway's responses",
    reason: 'D describes one envelope for all; R shows a bare token.',
    occurs: seen(({ token }) => !('success' in token) && 'token' in token),
  },
  'codes-of-each-operation': {
    between: 'R and itself',
    what: 'the same refusal has a different code on each operation',
    reason: 'An unknown message is 203, 211 and 219; the client has one name for each code.',
    occurs: async () => {
      const codes = (['getMessage', 'updateMessage', 'cancelMessage'] as const).map(
        (id) => operations[id].errors.find(({ status }) => status === 404)?.code,
      )
      return new Set(codes).size === codes.length
    },
  },
  'senders-of-seventeen-characters': {
    between: 'R and itself',
    what: 'the list in the example has senders of 17 characters; a request may have 11',
    reason: 'The limit is documented for requests only; a response may have any sender.',
    occurs: async () => {
      const sender = 'Nome del mittente'
      const listed = { sender, timestamp: '1562142688118', id: '5d1c67e09f27255e2f4079a3' }
      const list = { data: [listed], success: true, message: '1 Result', credit: '9', error: null }
      const request = { sender, body: 'Hello', recipients: [] }
      return responseValidators.listMessages[200](list) && !requestValidators.sendMessage(request)
    },
  },
  'closed-responses': {
    between: 'R and the spec',
    what: 'the schemas of responses allow no further properties here, and any in R',
    reason:
      'A misspelt property is noticed; for an extra one, the checks make a remark and the client ignores it.',
    occurs: seen(({ empty }) => !responseValidators.listMessages[404]({ ...empty.json, more: 1 })),
  },
  'token-format-of-a-list': {
    between: 'R and the spec',
    what: 'R documents 422 with code 60, a malformed token, for the list of tokens too',
    reason: 'The list names no token; its 422 means an invalid `limit` or `skip` (A33).',
    occurs: async () => !operations.listTokens.errors.map(({ code }): number => code).includes(60),
  },
  'paths-without-their-slash': {
    between: 'the sandbox and the spec',
    what: 'the sandbox accepts /messages for /messages/; the spec has one path',
    reason: 'The documents use both (A18); OpenAPI would need each path twice.',
    occurs: seen(({ withoutSlash }) => withoutSlash.status === 200),
  },
  'unknown-paths': {
    between: 'the sandbox and the spec',
    what: 'the sandbox returns 404 in the envelope for an unknown path',
    reason: 'A spec cannot describe unknown paths.',
    occurs: seen(({ nowhere }) => nowhere.status === 404 && nowhere.json['success'] === false),
  },
  'methods-that-a-path-does-not-have': {
    between: 'the sandbox and the spec',
    what: 'the sandbox returns 405 with Allow for an unknown method of a path',
    reason: 'A spec cannot describe unknown methods.',
    occurs: seen(({ patched }) => patched.status === 405 && patched.allow !== null),
  },
}

export const ledger = Object.entries(differences).map(([id, one]) => ({ id, ...one }))

/** The advice for an entry that no longer occurs. */
export const goneAdvice = 'it no longer occurs; remove the entry from the ledger'

function seen(look: (probe: Probe) => boolean): () => Promise<boolean> {
  return async () => look(await probe())
}

function messageIn(response: Record<string, unknown>): { options: Record<string, unknown> } {
  return response['data'] as { options: Record<string, unknown> }
}
