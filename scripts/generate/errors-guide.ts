import type { ErrorName } from '../../generated/error-names.ts'
import { operationsOf, type DocumentedError, type Spec } from './spec.ts'

/** What to do about each refusal, for whoever reads it in a log. A name that the specs gain does not compile here. */
const remedies: Record<ErrorName, string> = {
  'credit-not-enough':
    'Charge the account, or send less. Nothing was queued; a transaction stays open and can be closed later.',
  'invalid-parameter':
    'Correct the parameter that the message names. Repeating the same request gives the same answer.',
  'message-not-found':
    'Look whether the id is of this account, and whether the message was cancelled.',
  'invalid-message-id': 'Give the id as the gateway gave it: 24 hexadecimal digits.',
  'message-id-required':
    'Put the id into the path. The client does; an empty text for an id is the usual cause.',
  'transaction-closed':
    'The message is queued or sent already. `close()` of a draft takes this as done; a new recipient needs a new message.',
  'already-scheduled': 'It is too late to cancel: the message is on its way, and paid for.',
  'too-many-requests':
    'Wait as long as `retryAfter` says: one realtime message a minute is taken. `sendRealtime` keeps the minute by itself.',
  unauthorized:
    'Look whether the token is there, is of this environment, and has not expired. With `credentials` the client renews it.',
  forbidden: 'Give the token the scope of this method and host, or another limit.',
  'malformed-body': 'Send JSON. Through the client this does not happen.',
  'body-too-large': 'Split the recipients over several messages.',
  'unsupported-media-type':
    'Declare the body as application/json, and do not compress it. Through the client this does not happen.',
  'invalid-token-format': 'Give the token as the service gave it: 24 hexadecimal digits.',
  'scopes-missing': 'Name at least one scope; `messageScopes` makes them.',
  'invalid-scope-format': 'Write a scope as METHOD:host/path; `messageScopes` does.',
  'invalid-scope': 'Name only scopes that `tokens.scopes()` lists.',
  'token-not-found':
    'Look whether the token is of this account, and whether it was deleted or refreshed.',
  'invalid-refresh-token':
    'Refresh a token with its own refresh token, which changes with each refresh.',
  'token-id-required':
    'Put the token into the path. The client does; an empty text for a token is the usual cause.',
}

const head = `# Every refusal, and what to do

<!-- Made from spec/ by \`npm run generate\`. Never edited by hand. -->

A refusal is a \`GatewayError\` with \`status\`, \`code\`, and \`reason\`, the code's name. The same thing has another code on each operation; the
reason is the same. \`sent\` says what is known of the message: after any of these it is \`'no'\`, unless an earlier try of the same call may
have arrived. Where a code rests on nothing documented, its assumption is named; [spec/README.md](../../spec/README.md) has them all.

No error shows what a response says, since it may repeat a number, a text or a token. The error's \`message\` has the gateway's words as
far as the spec documents them, such as the amounts of a 402 or the name of a parameter. The rest is behind getters, which no console
and no JSON reads: \`gatewayMessage\` of a \`GatewayError\`, \`excerpt\` of an \`UnexpectedAnswerError\` (a page of a proxy, or the target of a
redirect), \`thrown\` of any error (what \`fetch\` or a function of yours threw; \`cause\` is a copy of it with name and code only) and
\`result\` of a \`CheckError\`.

| reason | status · code | on | meaning | what to do |
| --- | --- | --- | --- | --- |
`

/** The guide to the errors. */
export function renderErrorsGuide(specs: readonly Spec[]): string {
  const rows = new Map<string, { error: DocumentedError; status: string; on: Set<string> }>()
  for (const spec of specs) {
    for (const { operation } of operationsOf(spec)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        for (const error of response['x-errors'] ?? []) {
          const key = `${error.name} ${status} ${error.code}`
          const row = rows.get(key) ?? { error, status, on: new Set<string>() }
          row.on.add(operation.operationId)
          rows.set(key, row)
        }
      }
    }
  }
  const lines = [...rows.values()]
    .toSorted(
      (one, other) =>
        one.error.name.localeCompare(other.error.name) || one.error.code - other.error.code,
    )
    .map(({ error, status, on }) => {
      const { name, code, meaning, assumption } = error
      const why = assumption === undefined ? meaning : `${meaning} (${assumption})`
      const remedy = remedies[name as ErrorName]
      return `| \`${name}\` | ${status} · ${code} | ${[...on].join(', ')} | ${why} | ${remedy} |`
    })
  return `${head}${lines.join('\n')}\n`
}
