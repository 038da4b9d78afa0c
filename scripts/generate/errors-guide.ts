import type { ErrorName } from '../../generated/error-names.ts'
import { operationsOf, type DocumentedError, type Spec } from './spec.ts'

/** What to do about each refusal found in a log. A new name in the specs fails to compile here. */
const remedies: Record<ErrorName, string> = {
  'credit-not-enough':
    'Top up the account, or send less. Nothing was queued; a transaction stays open and can be closed later.',
  'invalid-parameter':
    'Correct the parameter that the message names. Retrying the same request gives the same response.',
  'message-not-found':
    'Check that the id belongs to this account, and that the message was not cancelled.',
  'invalid-message-id': 'Pass the id exactly as the gateway returned it: 24 hexadecimal digits.',
  'message-id-required':
    'Put the id into the path. The client does; the usual cause is an empty string.',
  'transaction-closed':
    'The message is already queued or sent. `close()` of a draft treats this as done; a new recipient needs a new message.',
  'already-scheduled': 'It is too late to cancel: the message is on its way and has been charged.',
  'too-many-requests':
    'Wait for as long as `retryAfter` says. Realtime messages are limited to one a minute, which `sendRealtime` observes.',
  unauthorized:
    'Check that the token is set, belongs to this environment, and has not expired. With `credentials` the client renews it.',
  forbidden: 'Give the token the scope for this method and host, or a higher limit.',
  'malformed-body': 'Send JSON. The client always does.',
  'body-too-large': 'Split the recipients over several messages.',
  'unsupported-media-type':
    'Declare the body as application/json, and do not compress it. The client always does this.',
  'invalid-token-format':
    'Pass the token exactly as the service returned it: 24 hexadecimal digits.',
  'scopes-missing': 'Name at least one scope; `messageScopes` builds them.',
  'invalid-scope-format': 'Write a scope as METHOD:host/path; `messageScopes` does.',
  'invalid-scope': 'Name only scopes that `tokens.scopes()` lists.',
  'token-not-found':
    'Check that the token belongs to this account, and that it was not deleted or refreshed.',
  'invalid-refresh-token':
    'Refresh a token with its own refresh token, which changes with each refresh.',
  'token-id-required':
    'Put the token into the path. The client does; the usual cause is an empty string.',
}

const head = `# Error codes, and what to do

<!-- Made from spec/ by \`npm run generate\`. Never edited by hand. -->

When the gateway refuses a request, the client throws a \`GatewayError\` with \`status\`, \`code\` and \`reason\`. The code for one reason can
differ between operations; the reason does not. \`sent\` is \`'no'\` after each of these errors, unless an earlier attempt of the same call
may have arrived. Codes that are not documented name their assumption; [spec/README.md](../../spec/README.md) lists all assumptions.

No error shows the response itself, which may echo a number, a text or a token. The error's \`message\` has the gateway's words as far as
the spec documents them, such as the amounts of a 402 or the name of a parameter. The rest is behind getters, which consoles and
\`JSON.stringify\` do not read: \`gatewayMessage\` of a \`GatewayError\`, \`excerpt\` of an \`UnexpectedResponseError\` (a page of a proxy, or the target of a
redirect), \`thrown\` of any error (what \`fetch\` or a function of yours threw; \`cause\` is a copy of it with name and code only) and
\`result\` of a \`PreflightError\`.

| reason | status · code | on | meaning | what to do |
| --- | --- | --- | --- | --- |
`

/** Renders the guide to the errors. */
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
