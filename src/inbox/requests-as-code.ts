import type { MessageDetails } from './api/control.ts'

type SendRequest = MessageDetails['request']

/** A curl command that sends a message exactly as it was received. */
export function curlOf(request: SendRequest): string {
  return curl(request, '"Authorization: Bearer $GATEWAY_SMS_TOKEN"')
}

/** A first command for the user to try. It works unchanged, because the page has created its token. */
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

/** A program that sends a message exactly as it was received. `key: false` keeps the client from adding a key to `custom`. */
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
