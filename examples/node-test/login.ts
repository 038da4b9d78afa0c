// #region app
// login.ts
import { randomInt } from 'node:crypto'
import type { SmsClient } from 'gateway-sms'

/** Sends a code and returns a function that checks it. */
export async function startLogin(sms: SmsClient, number: string) {
  const code = String(randomInt(100_000, 1_000_000))
  await sms.messages.send({ sender: 'Acme', body: `Your code is ${code}`, recipients: number })
  return (given: string) => given === code
}
// #endregion app
