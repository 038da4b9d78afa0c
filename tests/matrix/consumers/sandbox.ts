// Code of a user who tests with the sandbox. It is compiled, but never run.
import { createClient } from 'gateway-sms'
import {
  createSandbox,
  magicNumbers,
  type Duration,
  type Fault,
  type InboxMessage,
  type Sandbox,
  type SandboxOptions,
} from 'gateway-sms/sandbox'

const options: SandboxOptions = {
  clock: 'manual',
  credit: 5,
  outcomes: { '+39-3330000000': 'UNDELIVERABLE_NOT_DELIVERED' },
  callbacks: { fetch: async (request) => new Response(request.url) },
}

export async function login(wait: Duration): Promise<string> {
  const sandbox: Sandbox = createSandbox(options)
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
    wait: async (milliseconds) => sandbox.advance(milliseconds),
  })
  await sms.messages.send({ sender: 'Acme', body: 'Code 4711', recipients: '+39-3331234567' })
  const fault: Fault = sandbox.faults.add({
    match: { operation: 'sendMessage' },
    when: { times: 2 },
    action: { kind: 'reset', takesEffect: true },
  })
  await sandbox.advance(wait)
  const message: InboxMessage = await sandbox.waitForMessage({ to: '+39-3331234567', body: /Code/ })
  const { url } = await sandbox.listen({ port: 0 })
  await sandbox.close()
  return `${message.otp()} ${url} ${fault.hits} ${Object.keys(magicNumbers).length}`
}
