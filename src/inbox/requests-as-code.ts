import type { MessageDetails } from './api/control.ts'

type SendRequest = MessageDetails['request']

/** Returns a curl command that sends the same message again, including any later changes to it. */
export function curlOf(request: SendRequest): string {
  return curl(request, '"Authorization: Bearer $GATEWAY_SMS_TOKEN"')
}

/** Returns a first command for the user to try. With a token that the page has created, the command works unchanged. */
export function firstCurl(token: string): string {
  const request = { sender: 'Acme', body: 'Your code is 4711', recipients: ['+39-3331234567'] }
  return curl(request, `'Authorization: Bearer ${token}'`)
}

function curl(request: SendRequest, authorization: string): string {
  const json = JSON.stringify(request).replaceAll("'", String.raw`'\''`)
  return `curl ${location.origin}/messages/ \\
  -H ${authorization} \\
  -H 'Content-Type: application/json' \\
  -d '${json}'`
}

/**
 * Returns a program that sends the same message again, including any later changes to it. The program passes `key: false`, so
 * that the client adds no key to `custom`.
 */
export function codeOf({ transaction, ...request }: SendRequest): string {
  const method = transaction === true ? 'draft' : 'send'
  return `import { createClient } from 'gateway-sms'

const sms = createClient({
  baseUrl: '${location.origin}',
  token: process.env.GATEWAY_SMS_TOKEN,
})

await sms.messages.${method}(${JSON.stringify(request, undefined, 2)}, { key: false })
`
}
