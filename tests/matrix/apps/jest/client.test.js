const { createClient, countSegments, isSmsError } = require('gateway-sms')
const { createSandbox } = require('gateway-sms/sandbox')

test('a code is sent, waited for and read', async () => {
  const sandbox = createSandbox()
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
  })
  await sms.messages.send({
    sender: 'Acme',
    body: 'Your code is 123456',
    recipients: [{ number: '+39-3331234567' }],
  })
  const message = await sandbox.waitForMessage({ to: '+39-3331234567' })
  expect(message.otp()).toBe('123456')
  // This part is loaded on demand.
  expect(await sms.messages.list()).toHaveLength(1)
  await sandbox.close()
})

test('a failure has its class, and says that nothing was sent', async () => {
  const sandbox = createSandbox()
  const sms = createClient({ environment: 'test', token: 'wrong', fetch: sandbox.fetch })
  const failure = await sms.messages
    .send({ sender: 'Acme', body: 'Hi', recipients: [{ number: '+39-3331234567' }] })
    .catch((error) => error)
  expect(isSmsError(failure)).toBe(true)
  expect(failure.sent).toBe('no')
  expect(countSegments('Hi').segments).toBe(1)
  await sandbox.close()
})
