import type { MessageDetails } from './api/control.ts'

/** What was sent, as a request that sends it again. */
function requestOf({ sender, body, texts, invalid }: MessageDetails): object {
  return { sender, body, recipients: [...texts.map(({ number }) => number), ...invalid] }
}

export function curlOf(message: MessageDetails): string {
  const json = JSON.stringify(requestOf(message)).replaceAll("'", String.raw`'\''`)
  return `curl ${location.origin}/messages/ \\
  -H "Authorization: Bearer $GATEWAY_SMS_TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '${json}'`
}

export function codeOf(message: MessageDetails): string {
  return `import { createClient } from 'gateway-sms'

const sms = createClient({
  baseUrl: '${location.origin}',
  token: process.env.GATEWAY_SMS_TOKEN,
})

await sms.messages.send(${JSON.stringify(requestOf(message), undefined, 2)})`
}

/** A line that works as it stands: the token is one that the page has asked for. */
export function firstCurl(token: string): string {
  return `curl ${location.origin}/messages/ \\
  -H 'Authorization: Bearer ${token}' \\
  -H 'Content-Type: application/json' \\
  -d '{ "sender": "Acme", "body": "Your code is 4711", "recipients": "+39-3331234567" }'`
}
