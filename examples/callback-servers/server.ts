// #region server
// server.ts
import { createClient } from 'gateway-sms'
import { createExpress } from './express.ts'
import { createReceive } from './receive.ts'

const { GATEWAY_SMS_TOKEN: token, SMS_CALLBACK_SECRET: secret, PORT = 3000 } = process.env
if (!token || !secret) throw new Error('Set GATEWAY_SMS_TOKEN and SMS_CALLBACK_SECRET.')

const sms = createClient({ environment: 'test', token })
const receive = createReceive(sms, secret, (reference, state) => {
  console.log(`${reference} is now in state ${state}`) // save the state instead
})
export const server = createExpress(receive).listen(PORT)
// #endregion server
