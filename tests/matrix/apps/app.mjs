// The bundled program: sends a message with a code to a sandbox in the same process.
import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'

export async function sendCode() {
  const sandbox = createSandbox()
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  await sms.messages.send({
    sender: 'Acme',
    body: 'Your code is 123456',
    recipients: [{ number: '+39-3331234567' }],
  })
  const list = await sms.messages.list()
  const message = await sandbox.waitForMessage({ to: '+39-3331234567' })
  await sandbox.close()
  return list.length === 1 ? message.otp() : 'none'
}
