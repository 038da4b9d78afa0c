// #region send
import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'

const sandbox = createSandbox()
const sms = createClient({
  environment: 'test', // or 'production'; or baseUrl: 'http://127.0.0.1:4010'
  token: sandbox.token(), // with the vendor's gateway: process.env.GATEWAY_SMS_TOKEN
  fetch: sandbox.fetch, // with the vendor's gateway: remove this line
})

const sent = await sms.messages.send({
  sender: 'Acme',
  body: 'Hi {{name}}, your parcel is here',
  recipients: { number: '+39-3331234567', fields: { name: 'Anna' } },
})

await sandbox.advance('10s') // with the vendor's gateway: await sms.messages.waitForDelivery(sent.id)
const [recipient] = await sms.messages.recipients(sent.id)
console.log(recipient?.body, recipient?.state) // Hi Anna, your parcel is here DELIVERED
// #endregion send
