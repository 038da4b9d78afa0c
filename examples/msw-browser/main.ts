// A page that sends a message. MSW forwards its requests to the sandbox.
import { createClient } from 'gateway-sms'
import { worker } from './worker.ts'

await worker.start({ onUnhandledFrame: 'bypass', quiet: true })
const token = new URLSearchParams(location.search).get('token') ?? ''
const sms = createClient({ environment: 'test', token })
const sent = await sms.messages.send({
  sender: 'Acme',
  body: 'Hello from a page',
  recipients: '+39-3331234567',
})
const output = document.querySelector('output')
if (output !== null) output.textContent = sent.id
