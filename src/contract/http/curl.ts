import type { RecordedCall } from './response.ts'

/** The maximum length of a body in a command. A longer body is shortened. */
const maxCharacters = 2000

/**
 * Renders a recorded call as a shell command, with shell variables in place of secrets.
 *
 * @example
 * ```ts
 * asCurl(call) // curl -X GET -H "Authorization: Bearer $GATEWAY_SMS_TOKEN" 'http://127.0.0.1:4010/messages/'
 * ```
 */
export function asCurl({ method, url, headers, body, before }: RecordedCall): string {
  const lines = before === undefined ? [] : [`# ${before}`]
  const given = Object.entries(headers).map(([name, value]) => `-H ${word(`${name}: ${value}`)}`)
  // Without this, curl would add `application/x-www-form-urlencoded`.
  const untyped = body !== undefined && !('content-type' in headers) ? [`-H 'content-type:'`] : []
  const data = body === undefined ? [] : [`--data-binary ${word(shortened(body))}`]
  const path = ['--path-as-is', word(url)]
  lines.push(['curl', '-sS', '-i', '-X', method, ...given, ...untyped, ...data, ...path].join(' '))
  return lines.join('\n')
}

function shortened(text: string): string {
  return text.length <= maxCharacters ? text : `${text.slice(0, 200)}… (${text.length} characters)`
}

/** Quotes a word: in double quotes if it contains a shell variable, otherwise in single quotes. */
function word(text: string): string {
  return variable.test(text)
    ? `"${text.replaceAll(/(["\\`]|\$(?!(GATEWAY_SMS_TOKEN|GATEWAY_SMS_BASIC|SECRET_\d+)\b))/g, String.raw`\$1`)}"`
    : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

const variable = /\$(GATEWAY_SMS_TOKEN|GATEWAY_SMS_BASIC|SECRET_\d+)\b/
