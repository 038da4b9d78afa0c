import { createSandbox } from 'gateway-sms/sandbox'
import { createClient } from 'gateway-sms'
import { expect, onTestFinished, test } from 'vitest'

const request = { sender: 'Acme', body: 'Hi!', recipients: '+39-3331112222' }

test('any number and any message can be given any outcome', async () => {
  // #region outcomes
  const sandbox = createSandbox({ outcomes: { '+39-3331234567': 'deliveredLate' } })
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
  })
  const sent = await sms.messages.send(request)

  sandbox.setOutcome('+39-3330000000', 'acceptedThenReset') // all further messages to a number
  sandbox.setOutcome(sent.id, 'EXPIRED_EXPIRED') // one message, until it has ended
  // #endregion outcomes
  onTestFinished(() => sandbox.close())
  sandbox.advance('1m')
  const [recipient] = await sms.messages.recipients(sent.id)
  expect(recipient?.state).toBe('EXPIRED')
})

test('callbacks that arrive out of order are listed', async () => {
  const sandbox = createSandbox({
    clock: 'manual',
    callbacks: { fetch: () => new Response(null, { status: 204 }) },
  })
  onTestFinished(() => sandbox.close())
  const token = sandbox.token()
  const sms = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  await sms.messages.send({
    ...request,
    recipients: '+44-7700900033',
    options: { callback_url: 'https://shop.example/sms' },
  })
  // #region order
  await sandbox.advance('1m') // makes every callback that is due
  const states = sandbox.callbacks.list().map(({ state }) => state) // [2, 1]
  // #endregion order
  expect(states).toEqual([2, 1])
})
