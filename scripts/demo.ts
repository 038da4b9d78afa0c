// `npm run demo`: sends a message with a template from the client to a sandbox and shows its delivery.
import Table from 'cli-table3'
import { createClient, MessageState, messageScopes, type Recipient } from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'
import { inEuros } from '../src/sms/price.ts'

await using sandbox = createSandbox({ clock: 'manual' })
const { url } = await sandbox.listen()
console.log(`The sandbox is listening on ${url}.`)

const account = createClient({ baseUrl: url, credentials: sandbox.credentials })
const { token, name, scopes, expireAt } = await account.tokens.create({
  name: 'Demo',
  scopes: messageScopes('test', ['POST', 'GET']),
  ttl: 3600,
})
console.log(
  `The token service created the token '${name}' for ${scopes?.join(' and ')}, until ${expireAt?.toISOString()}.`,
)

const sms = createClient({ baseUrl: url, token })
const creditBefore = sandbox.credit
const sent = await sms.messages.send({
  sender: 'Acme',
  body: 'Hi {{name}}, your parcel is here 📦',
  recipients: [
    { number: '+39-3331234567', fields: { name: 'Anna' } },
    { number: '+44-7700900123', fields: { name: 'Bob' } },
    { number: '0039 333 1234567', fields: { name: 'Carla' } },
  ],
})
const invalid = sent.recipients.invalid.list ?? []
console.log(
  `Message ${sent.id} is queued for ${sent.recipients.valid.count} recipients; invalid: ${invalid.join(', ')}.\n`,
)

const states = {
  [MessageState.Pending]: 'open or queued',
  [MessageState.Sending]: 'being sent',
  [MessageState.Delivered]: 'delivered',
  [MessageState.EndedWithErrors]: 'ended with errors',
}
for (
  let message = sent;
  message.state !== undefined && message.state < MessageState.Delivered;
  message = await sms.messages.get(sent.id)
) {
  console.log(`  ${sandbox.now.toISOString()}  ${states[message.state]}`)
  sandbox.advance('1s')
}
console.log(`  ${sandbox.now.toISOString()}  ${states[MessageState.Delivered]}\n`)

const recipients = await sms.messages.recipients(sent.id)
console.log(draw(recipients, invalid))
console.log(`Credit: ${inEuros(creditBefore)} before, ${inEuros(sandbox.credit)} after.`)

function draw(recipients: Recipient[], invalid: string[]): string {
  const table = new Table({
    head: ['recipient', 'text', 'segments', 'price', 'state'],
    style: { head: [], border: [] },
  })
  for (const { number, body, sms: segments, price, state } of recipients) {
    table.push([number, body, segments, `${price} €`, state])
  }
  for (const number of invalid) table.push([number, '', '', '', 'INVALID'])
  return table.toString()
}
