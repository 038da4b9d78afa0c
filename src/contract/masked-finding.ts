import type { MismatchFacts } from './http/failures.ts'
import type { RecordedCall } from './http/recorded-call.ts'
import type { Secrets } from './http/secrets.ts'
import type { Finding } from './finding.ts'

/** What a finding is made of, as it was met: with secrets, and with bodies of any length. */
export interface RawFinding
  extends MismatchFacts, Pick<Finding, 'check' | 'side' | 'seed' | 'path'> {
  calls: readonly RecordedCall[]
}

/** Longer texts are cut in a finding, and longer responses in its calls. */
const maxLength = 300
const maxResponse = 4000

/** Makes a finding. It is the one place where secrets are masked, so that nothing gets into a report without it. */
export function maskedFinding(raw: RawFinding, secrets: Secrets): Finding {
  const text = (value: string) => cut(secrets.mask(value), maxLength)
  const { check, side, operation, status, source, seed, path } = raw
  const expected = text(raw.expected)
  return {
    check: secrets.mask(check),
    side,
    ...(operation === undefined ? {} : { operation }),
    ...(status === undefined ? {} : { status }),
    expected,
    found: text(raw.found),
    severity: raw.severity ?? 'wrong',
    cause: text(raw.cause ?? `${check}: ${raw.expected}`),
    places: 1,
    checks: [check],
    ...(source === undefined ? {} : { source }),
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path }),
    calls: raw.calls.map((call) => maskedCall(call, secrets)),
  }
}

function maskedCall(call: RecordedCall, secrets: Secrets): RecordedCall {
  const mask = (text: string) => secrets.mask(text)
  const { url, headers, body, response } = call
  return {
    ...call,
    url: mask(url),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, mask(value)]),
    ),
    ...(body === undefined ? {} : { body: mask(body) }),
    ...(response === undefined
      ? {}
      : { response: { ...response, body: cut(mask(response.body), maxResponse) } }),
  }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
