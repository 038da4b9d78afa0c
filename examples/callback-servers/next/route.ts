// #region next
// app/sms/route.ts
import { createClient } from 'gateway-sms'
import { createReceive } from '../receive.ts'

export async function POST(request: Request): Promise<Response> {
  const sms = createClient({
    environment: 'test',
    token: process.env['GATEWAY_SMS_TOKEN'] ?? '',
  })
  const secret = process.env['SMS_CALLBACK_SECRET'] ?? ''
  return await createReceive(sms, secret, (reference, state) => {
    console.log(`${reference} is now in state ${state}`)
  })(request)
}
// #endregion next
