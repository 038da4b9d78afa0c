// #region next
// app/sms/route.ts
import { createClient } from 'gateway-sms'
import { createReceive } from '../receive.ts'

export async function POST(request: Request): Promise<Response> {
  const { GATEWAY_SMS_TOKEN: token, SMS_CALLBACK_SECRET: secret } = process.env
  if (!token || !secret) throw new Error('Set GATEWAY_SMS_TOKEN and SMS_CALLBACK_SECRET.')
  const sms = createClient({ environment: 'test', token })
  return await createReceive(sms, secret, (reference, state) => {
    console.log(`${reference} is now in state ${state}`)
  })(request)
}
// #endregion next
