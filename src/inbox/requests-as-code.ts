import type { MessageDetails } from './api/control.ts'

type SendRequest = MessageDetails['request']

/** A line for a shell that sends a message as it came. */
export function curlOf(request: SendRequest): string {
  return curl(request, '"Authorization: Bearer $GATEWAY_SMS_TOKEN"')
}

/** The first line to try: it works as it stands, with a token that the page has made. */
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

/** A program that sends a message as it came. The client would add a key of its own to `custom`: not here. */
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
