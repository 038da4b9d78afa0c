import type { RecordedCall } from './recorded-call.ts'

/** A long body is of no use on a terminal. */
const maxCharacters = 2000

/**
 * A recorded call as a line for the shell. Secrets are variables of the shell.
 *
 * @example
 * ```ts
 * asCurl(call) // curl -X GET -H "Authorization: Bearer $GATEWAY_SMS_TOKEN" 'http://127.0.0.1:4010/messages/'
 * ```
 */
export function asCurl({ method, url, headers, body, before }: RecordedCall): string {
  const lines = before === undefined ? [] : [`# ${before}`]
  const given = Object.entries(headers).map(([name, value]) => `-H ${word(`${name}: ${value}`)}`)
  // Without a shape of its own curl would name one: `application/x-www-form-urlencoded`.
  const untyped = body !== undefined && !('content-type' in headers) ? [`-H 'content-type:'`] : []
  const data = body === undefined ? [] : [`--data-binary ${word(shortened(body))}`]
  const path = ['--path-as-is', word(url)]
  lines.push(['curl', '-sS', '-i', '-X', method, ...given, ...untyped, ...data, ...path].join(' '))
  return lines.join('\n')
}

function shortened(text: string): string {
  return text.length <= maxCharacters
    ? text
    : `${text.slice(0, 200)}… (${text.length} characters in all)`
}

/** In single quotes, or, where a secret's variable is to be filled in, in double ones. */
function word(text: string): string {
  return variable.test(text)
    ? `"${text.replaceAll(/(["\\`]|\$(?!(GATEWAY_SMS_TOKEN|GATEWAY_SMS_BASIC|SECRET_\d+)\b))/g, String.raw`\$1`)}"`
    : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

const variable = /\$(GATEWAY_SMS_TOKEN|GATEWAY_SMS_BASIC|SECRET_\d+)\b/
