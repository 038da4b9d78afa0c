// The sandbox alone, including in environments where a DOM replaces Node's globals.
const { createSandbox } = require('gateway-sms/sandbox')

const url = 'https://ws.messaggisms.com/messages/'

function send(sandbox) {
  return sandbox.fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.token()}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      sender: 'Acme',
      body: 'Your code is 123456',
      recipients: '+39-3331234567',
    }),
    signal: new AbortController().signal,
  })
}

test('a code is sent, waited for and read', async () => {
  const sandbox = createSandbox()
  const waiting = sandbox.waitForMessage({ to: '+39-3331234567' })
  expect((await send(sandbox)).status).toBe(201)
  expect((await waiting).otp()).toBe('123456')
  await sandbox.close()
})

test('the sandbox works under fake timers', async () => {
  jest.useFakeTimers()
  const sandbox = createSandbox()
  expect((await send(sandbox)).status).toBe(201)
  expect((await sandbox.waitForMessage({ to: '+39-3331234567' })).otp()).toBe('123456')
  await sandbox.close()
  jest.useRealTimers()
})
