import type { ErrorName } from '../../generated/error-names.ts'
import type { OperationId } from '../../generated/operations.ts'
import type { PreflightErrorReason } from '../../src/client/errors.ts'
import type { Messages } from '../../src/client/messages.ts'
import type { Draft } from '../../src/client/sending/draft.ts'
import type { Tokens } from '../../src/client/tokens.ts'
import { operationsOf, type DocumentedError, type Response, type Spec } from './spec.ts'

/** What to do about each refusal. If the specs gain a name, this table does not compile until the name is added. */
const remedies: Record<ErrorName, string> = {
  'credit-not-enough':
    'Nothing was queued. Top up the account, or send to fewer recipients. A transaction that could not be closed stays open, and can be closed later.',
  'invalid-parameter':
    'Correct the parameter that the error message names. If you retry the request unchanged, you get the same response.',
  'message-not-found': 'Check that the message belongs to this account and has not been cancelled.',
  'invalid-message-id':
    'Pass the id, which has 24 hexadecimal digits, exactly as the gateway returned it.',
  'message-id-required':
    'Include the message’s id in the path. You see this error only if you call the API without this client, which refuses an empty id.',
  'transaction-closed':
    'The message has already been queued or sent, so a draft’s `close()` treats this response as a success. To reach more recipients, send a new message.',
  'already-scheduled':
    'You have been charged for the message. To see whether it was delivered, read it with `get`. A message that waits for its send date [can still be cancelled](scheduling-and-one-time-passwords.md#scheduled-messages).',
  'too-many-requests':
    'Wait for the number of milliseconds in the error’s `retryAfter`. Realtime messages are limited to one a minute for the whole account. Each client enforces this limit only for the messages that it sends with `sendRealtime`.',
  unauthorized:
    'Check that the token is set, belongs to this environment and has not expired. A client with `credentials` renews its token automatically.',
  forbidden: 'Use a token with the scope for this method and host, or with a higher limit.',
  'malformed-body': 'Send the body as JSON, as the client always does.',
  'body-too-large': 'Split the recipients across several messages.',
  'unsupported-media-type':
    'Send the body without compression and declare it as `application/json`, as the client always does.',
  'invalid-token-format':
    'Pass the token, which has 24 hexadecimal digits, exactly as the service returned it.',
  'scopes-missing': 'Pass at least one scope. `messageScopes` builds the scopes for messages.',
  'invalid-scope-format': 'Write each scope as `METHOD:host/path`, or use `messageScopes`.',
  'invalid-scope': 'Pass only scopes that `tokens.scopes()` lists.',
  'token-not-found':
    'Check that the token belongs to this account and has not been deleted or refreshed.',
  'invalid-refresh-token':
    'Refresh a token with its own refresh token, which changes with each refresh.',
  'token-id-required':
    'Include the token in the path. You see this error only if you call the API without this client, which refuses an empty token.',
}

/** The guide's sections. If the specs gain a name, this table does not compile until the name is added. */
const sections: Record<ErrorName, 'Access and credit' | 'Requests' | 'Messages' | 'Tokens'> = {
  unauthorized: 'Access and credit',
  forbidden: 'Access and credit',
  'credit-not-enough': 'Access and credit',
  'too-many-requests': 'Access and credit',
  'invalid-parameter': 'Requests',
  'malformed-body': 'Requests',
  'body-too-large': 'Requests',
  'unsupported-media-type': 'Requests',
  'message-not-found': 'Messages',
  'invalid-message-id': 'Messages',
  'message-id-required': 'Messages',
  'transaction-closed': 'Messages',
  'already-scheduled': 'Messages',
  'token-not-found': 'Tokens',
  'invalid-token-format': 'Tokens',
  'token-id-required': 'Tokens',
  'invalid-refresh-token': 'Tokens',
  'scopes-missing': 'Tokens',
  'invalid-scope-format': 'Tokens',
  'invalid-scope': 'Tokens',
}

const head = `# Error codes

<!-- Generated from spec/ by \`npm run generate\`. Do not edit. -->

When the gateway refuses a request, the client throws a \`GatewayError\` with \`status\`, \`code\` and \`reason\`. In your code, check the \`reason\` instead of the \`code\`, because different operations can use different codes for the same reason.

For these errors, \`sent\` is \`'no'\`, unless an earlier attempt in the same call may have queued the message. In that case, \`sent\` is \`'unknown'\`. See
[Sending safely](sending-safely.md). Other errors are described under [Other errors](#other-errors), and the client's own checks under
[Preflight checks](#preflight-checks).

Each code below is shown with a sample response body. A link to an assumption, such as [A2](assumptions.md#a2), marks a code that no source documents. After the name of an operation, it applies only to that operation.

## Read more from an error

The \`message\` and the enumerable properties of an error never contain the response itself, because the response may contain a phone
number, a message text or a token. The \`message\` quotes only the parts of a response that the spec documents, such as the amounts in
a 402 or the name of a parameter. You can read the response with these getters, which consoles and \`JSON.stringify\` ignore:

| getter | on | what it returns |
| --- | --- | --- |
| \`gatewayMessage\` | \`GatewayError\` | the gateway's message |
| \`excerpt\` | \`UnexpectedResponseError\` | the start of the body, such as a proxy's page, or the target of a redirect |
| \`thrown\` | every error | the value that \`fetch\` or your own function threw; \`cause\` is a copy that contains only the name and the code of this value |
| \`result\` | \`PreflightError\` | the message as the gateway stores it |
`

/** The client's calls: the methods of `messages`, of a draft and of `tokens`. */
type ClientCall = MethodOf<Messages> | `draft.${MethodOf<Draft>}` | `tokens.${MethodOf<Tokens>}`

type MethodOf<T> = {
  [Name in keyof T & string]: T[Name] extends (...given: never) => unknown ? Name : never
}[keyof T & string]

/**
 * The operations that can appear in each call's errors. If the client gains a call, this table does not compile until the call
 * is added.
 */
const operationsByCall: Record<ClientCall, readonly OperationId[]> = {
  send: ['sendMessage', 'getMessage', 'updateMessage'],
  sendOnce: ['sendMessage', 'getMessage', 'updateMessage'],
  sendRealtime: ['sendMessage', 'getMessage', 'updateMessage'],
  sendMany: ['sendMessage', 'getMessage', 'updateMessage'],
  draft: ['sendMessage'],
  resumeDraft: ['getMessage'],
  'draft.add': ['updateMessage'],
  'draft.refresh': ['getMessage'],
  'draft.close': ['updateMessage'],
  'draft.discard': ['cancelMessage'],
  list: ['listMessages'],
  get: ['getMessage'],
  update: ['updateMessage'],
  reschedule: ['updateMessage'],
  cancel: ['cancelMessage'],
  recipients: ['listRecipients'],
  recipient: ['getRecipient'],
  watch: ['getMessage'],
  waitForDelivery: ['getMessage'],
  reconcile: ['listMessages', 'getMessage'],
  'tokens.create': ['createToken'],
  'tokens.list': ['listTokens'],
  'tokens.get': ['getToken'],
  'tokens.update': ['updateToken'],
  'tokens.refresh': ['updateToken'],
  'tokens.delete': ['deleteToken'],
  'tokens.scopes': ['listScopes'],
}

/** The client's own checks. If the client gains a check, this table does not compile until the check is added. */
const checks: Record<PreflightErrorReason, readonly [meaning: string, sent: string]> = {
  'no-valid-recipient': [
    'None of the recipients is valid. Correct the numbers, for example with `createNumberFormatter`.',
    "`'no'`",
  ],
  'invalid-recipients': [
    "You passed `invalidRecipients: 'throw'`, and at least one recipient is invalid. With `sendOnce`, nothing was queued. With `send`, the message was queued for the valid recipients.",
    "`'no'` or `'yes'`",
  ],
  'too-many-segments': ['The text is longer than your `maxSegments`. Shorten it.', "`'no'`"],
  'too-expensive': [
    'The price is higher than your `maxPrice`, or the gateway reports no price.',
    "`'no'`",
  ],
  'realtime-minute': [
    'The account cannot send another realtime message yet. Wait for `retryAfter` milliseconds.',
    "`'no'`",
  ],
  mismatch: [
    'The message at the gateway differs from your request. If it is still an open transaction, pass the error’s `draft` to `resumeDraft`, and close it. If it was queued, do not send it again.',
    "`'no'` or `'yes'`",
  ],
  'draft-changed': [
    'The draft has other recipients than those that you requested, or it is unknown whether recipients were added. If nothing was queued, discard the draft and open another.',
    "`'no'`, `'yes'`, or `'unknown'` if the response does not say whether the draft is open",
  ],
  'draft-gone': [
    'The gateway has no message for the handle that you passed to `resumeDraft`. The message was discarded or cancelled, or belongs to another account. The message may have been queued.',
    "`'unknown'`",
  ],
  'not-delivered-in-time': [
    'The `deadline` of `watch` or `waitForDelivery` has passed, or the message is an open transaction, which is not sent until you close it. In the first case, the message may still be delivered.',
    "`'yes'`, `'no'` for an open transaction, or `'unknown'` if the response does not say whether it is open",
  ],
}

const otherErrors = `
## Other errors

Not every failure has a documented code. For example, a server that is down responds with a 503, which often comes from a proxy. For a call that sends
a message, \`sent\` depends on the error:

| error | meaning | \`sent\` |
| --- | --- | --- |
| \`GatewayError\` with the reason \`undocumented\` | The gateway reports a failure without a code, or with a code that no source documents. | \`'unknown'\` after a 408, a 421 or a 5xx, otherwise \`'no'\` |
| \`UnexpectedResponseError\` | The response did not come from the gateway, or cannot be read. The \`reason\` is \`redirect\`, \`empty\`, \`not-json\`, \`wrong-shape\`, \`mismatch\` or \`contradiction\`. | \`'unknown'\` after a 2xx, a 3xx, a 408, a 421 or a 5xx, or with the reason \`contradiction\`, otherwise \`'no'\` |
| \`ConnectionError\` | There was no complete response. The \`reason\` is \`unreachable\`, \`connection\`, \`timeout\` or \`aborted\`. | \`'no'\` with the reason \`unreachable\` or if no request was made, otherwise \`'unknown'\` |
| \`ConfigurationError\` | An option or an argument is missing or invalid, or one of your functions failed. \`option\` is the name of the option, if it is known. | \`'no'\` |

In all cases, \`sent\` is also \`'unknown'\` if an earlier attempt in the same call may have queued the message. For the requests that the client retries,
see [What is retried](sending-safely.md#what-is-retried).
`

const list = new Intl.ListFormat('en-GB')

/** One documented code, with the operations that return it. */
interface Refusal {
  error: DocumentedError
  status: string
  sample: unknown
  operations: { id: string; assumption: string | undefined }[]
}

/** Renders the guide to the errors: one line for each reason, then its codes with samples. */
export function renderErrorsGuide(specs: readonly Spec[]): string {
  const refusals = specs.flatMap(refusalsOf)
  const sectionNames = [...new Set(Object.values(sections))]
  return (
    head +
    callsOf(specs) +
    sectionNames.map((section) => sectionOf(section, refusals)).join('') +
    otherErrors +
    preflightErrors()
  )
}

function callsOf(specs: readonly Spec[]): string {
  const rows = specs.flatMap(operationsOf).map(({ operation, method, path }) => {
    const id = operation.operationId as OperationId
    const names = Object.entries(operationsByCall)
      .filter(([, ids]) => ids.includes(id))
      .map(([name]) => `\`${name}\``)
    if (names.length === 0) throw new Error(`operationsByCall has no call for the operation ${id}`)
    return `| \`${operation.operationId}\` | \`${method.toUpperCase()} ${path}\` | ${names.join(', ')} |`
  })
  return `
## Operations and calls

An error’s \`operation\`, and the lists below, contain the names of the operations in the spec. This table shows which of the client’s calls can throw an error with each operation. The calls in the first seven rows are methods of \`messages\`, or of a draft.

\`send\`, \`sendRealtime\` and \`sendMany\` use \`updateMessage\` only to close a transaction, with the option \`maxPrice\` or, for \`sendMany\`, \`once\`. With \`maxPrice\`, they and \`sendOnce\` use \`getMessage\` if the response to \`sendMessage\` contains no price.

| operation | request | calls |
| --- | --- | --- |
${rows.join('\n')}
`
}

function preflightErrors(): string {
  const rows = Object.entries(checks).map(
    ([reason, [meaning, sent]]) => `| \`${reason}\` | ${meaning} | ${sent} |`,
  )
  return `
## Preflight checks

Before and after it sends a request, the client makes its own checks. If a check fails, it throws a \`PreflightError\` with one of these reasons:

| reason | meaning | \`sent\` |
| --- | --- | --- |
${rows.join('\n')}
`
}

function sectionOf(section: string, refusals: readonly Refusal[]): string {
  const names = (Object.keys(sections) as ErrorName[]).filter((name) => sections[name] === section)
  const reasons = names.map((name) => ({
    name,
    codes: merge(refusals.filter(({ error }) => error.name === name)),
  }))
  const rows = reasons.map(({ name, codes }) => {
    const numbers = codes.map(({ status, error }) => `${status} · ${error.code}`)
    return `| [\`${name}\`](#${name}) | ${numbers.join(', ')} | ${codes[0]?.error.meaning} |`
  })
  const details = reasons.map(({ name, codes }) => detailsOf(name, codes))
  return `\n## ${section}\n\n| reason | status · code | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n${details.join('')}`
}

function refusalsOf(spec: Spec): Refusal[] {
  return operationsOf(spec).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      (response['x-errors'] ?? []).map((error) => ({
        error,
        status,
        sample: sampleOf(response, error),
        operations: [{ id: operation.operationId, assumption: error.assumption }],
      })),
    ),
  )
}

/** Returns the response's example or, for another code, the example's envelope with this code. */
function sampleOf(response: Response, { code, text }: DocumentedError): unknown {
  const example = response.content['application/json'].example as { error: number; message: string }
  return example.error === code ? example : { ...example, error: code, message: text ?? '…' }
}

/** Joins the operations that return the same code. */
function merge(refusals: readonly Refusal[]): Refusal[] {
  const rows = new Map<string, Refusal>()
  for (const { operations, ...refusal } of refusals) {
    const key = `${refusal.status} ${refusal.error.code}`
    const row = rows.get(key) ?? { ...refusal, operations: [] }
    rows.set(key, { ...row, operations: [...row.operations, ...operations] })
  }
  return [...rows.values()]
}

function detailsOf(name: ErrorName, refusals: readonly Refusal[]): string {
  const meanings = new Set(refusals.map(({ error }) => error.meaning))
  const samples = refusals.map((refusal) => {
    const { status, sample, operations, error } = refusal
    const own = meanings.size > 1 ? ` ${error.meaning}` : ''
    const isSame = operations.every(({ assumption }) => assumption === error.assumption)
    const names = operations.map(
      ({ id, assumption }) => `\`${id}\`${isSame ? '' : linkTo(assumption)}`,
    )
    return `\n**${status} · ${error.code}**${isSame ? linkTo(error.assumption) : ''} is returned by ${list.format(names)}.${own}\n\n\`\`\`json\n${onOneLine(sample)}\n\`\`\`\n`
  })
  const meaning = meanings.size === 1 ? `${[...meanings].join('')} ` : ''
  return `\n### ${name}\n\n${meaning}${remedies[name]}\n${samples.join('')}`
}

function linkTo(assumption: string | undefined): string {
  return assumption === undefined
    ? ''
    : ` ([${assumption}](assumptions.md#${assumption.toLowerCase()}))`
}

function onOneLine(sample: unknown): string {
  return JSON.stringify(sample, undefined, 1).replaceAll(/\n\s*/gu, ' ')
}
