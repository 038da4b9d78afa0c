const client = `import { createClient } from 'gateway-sms'

const sms = createClient({
  environment: 'production',
  token: process.env.GATEWAY_SMS_TOKEN!,
})
`

const account = `import { createClient } from 'gateway-sms'

const account = createClient({
  environment: 'production',
  credentials: { email: process.env.GATEWAY_SMS_EMAIL!, apiKey: process.env.GATEWAY_SMS_API_KEY! },
})
`

const id = `'5cf7cc139f272546624d3795'`
const token = `'656d1e2f8b3c2a001f7e4a12'`

/** A call to each operation with the client. A test compiles the samples and runs them against the sandbox. */
export const sdkSamples: Record<string, string> = {
  listMessages: `${client}
const messages = await sms.messages.list()
`,
  sendMessage: `${client}
const sent = await sms.messages.send({
  sender: 'alberto',
  body: 'test invio',
  recipients: '+39-3491234518',
})
console.log(sent.id, sent.price)
`,
  getMessage: `${client}
const message = await sms.messages.get(${id})
`,
  updateMessage: `${client}
const message = await sms.messages.update(${id}, {
  recipients: ['+39-3491234115'],
  transaction: false,
})
`,
  cancelMessage: `${client}
await sms.messages.cancel(${id})
`,
  listRecipients: `${client}
const recipients = await sms.messages.recipients(${id})
`,
  getRecipient: `${client}
const recipient = await sms.messages.recipient(${id}, '+39-3491235018')
`,
  listTokens: `${account}
const tokens = await account.tokens.list({ limit: 100, skip: 0 })
`,
  createToken: `${account}
const { token } = await account.tokens.create({
  scopes: ['POST:ws.messaggisms.com/messages', 'GET:ws.messaggisms.com/messages'],
  name: 'Order notifications',
  ttl: 2_592_000,
})
`,
  getToken: `${account}
const token = await account.tokens.get(${token})
`,
  updateToken: `${account}
const token = await account.tokens.update(${token}, {
  name: 'Order notifications',
  ttl: 604_800,
})
`,
  deleteToken: `${account}
await account.tokens.delete(${token})
`,
  listScopes: `${account}
const scopes = await account.tokens.scopes()
`,
}
