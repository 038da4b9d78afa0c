// Code of a user with CommonJS modules. It is compiled, but never run.
import { createClient, isSmsError, type Message } from 'gateway-sms'
import { createTransport } from 'gateway-sms/node'
import { createSandbox, type Sandbox } from 'gateway-sms/sandbox'

async function sendTo(sandbox: Sandbox): Promise<Message> {
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  try {
    return await sms.messages.send({
      sender: 'Acme',
      body: 'Hi',
      recipients: [{ number: '+39-3331234567' }],
    })
  } catch (error) {
    throw isSmsError(error) ? new Error(error.sent) : error
  }
}

export = { sendTo, createTransport, createSandbox }
