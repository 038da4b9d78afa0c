import { expect, test } from 'vitest'
import { startGateway } from '../../tests/cli/start-gateway.ts'

const create = ['token', 'create', '--name', 'Orders', '--ttl', '30d', '--method', 'get,POST']

async function startWithToken() {
  const gateway = startGateway()
  const token = JSON.parse((await gateway.run([...create, '--json'])).printed)
  return { ...gateway, token }
}

test('create prints a token with the methods of --method', async () => {
  const { token, run } = await startWithToken()
  expect(token).toMatchObject({
    name: 'Orders',
    scopes: ['GET:test.ws.messaggisms.com/messages', 'POST:test.ws.messaggisms.com/messages'],
  })
  const life = Date.parse(token.expireAt) - Date.parse(token.createdAt)
  expect(life).toBe(30 * 24 * 60 * 60 * 1000)
  const env = { GATEWAY_SMS_ENVIRONMENT: 'test', GATEWAY_SMS_TOKEN: token.token }
  expect((await run(['list', '--json'], { env })).code).toBe(0)
  expect((await run(['cancel', '5cf7cc139f272546624d3795'], { env })).code).toBe(1)
})

test('create accepts scopes, and needs at least one', async () => {
  await using gateway = startGateway()
  const scope = 'GET:*.messaggisms.com/*'
  const { printed } = await gateway.run(['token', 'create', '--scope', scope])
  expect(printed).toContain(scope)
  expect((await gateway.run(['token', 'create', '--name', 'x'])).code).toBe(2)
})

test.each([
  ['--ttl', '0d'],
  ['--ttl', '30'],
  ['--method', 'PATCH'],
  ['--method', ''],
])('create %s %j results in exit code 2', async (...flags) => {
  await using gateway = startGateway()
  expect((await gateway.run([...create, ...flags])).code).toBe(2)
  expect(gateway.requests).toEqual([])
})

test('--method with --base-url works only for a gateway on this machine', async () => {
  await using gateway = startGateway()
  const at = async (url: string) => (await gateway.run([...create, '--base-url', url])).code
  expect(await at('http://127.0.0.1:4010')).toBe(0)
  expect(await at('https://sms.example.com')).toBe(2)
})

test('list shows the first characters of a token, and all of them only with --reveal', async () => {
  const { token, run } = await startWithToken()
  for (const flags of [[], ['--json']]) {
    const { printed } = await run(['token', 'list', ...flags])
    expect(printed).toContain(`${token.token.slice(0, 4)}…`)
    expect(printed).not.toContain(token.token)
    expect(printed).not.toContain(token.refreshToken)
    expect((await run(['token', 'list', '--reveal', ...flags])).printed).toContain(token.token)
  }
})

test('list reads every page', async () => {
  await using gateway = startGateway()
  for (let i = 0; i < 120; i += 1) gateway.sandbox.token()
  const { printed } = await gateway.run(['token', 'list', '--json'])
  // Two of them are the test's own.
  expect(JSON.parse(printed)).toHaveLength(122)
})

test('a token is shown and deleted by its name or first characters', async () => {
  const { token, run } = await startWithToken()
  for (const name of ['Orders', token.token.slice(0, 6), `${token.token.slice(0, 6)}…`]) {
    const { printed } = await run(['token', 'show', name, '--json'])
    expect(JSON.parse(printed)).toMatchObject({
      name: 'Orders',
      token: `${token.token.slice(0, 4)}…`,
    })
  }
  const revealed = await run(['token', 'show', 'Orders', '--reveal'])
  expect(revealed.printed).toContain(token.token)
  expect((await run(['token', 'show', token.token.slice(0, 3)])).code).toBe(1)
  expect((await run(['token', 'delete', 'Orders', '--yes'])).code).toBe(0)
  expect((await run(['token', 'show', 'Orders'])).code).toBe(1)
})

test('two tokens with the same name are distinguished by their first characters', async () => {
  const { run } = await startWithToken()
  await run(create)
  const { code, errors } = await run(['token', 'delete', 'Orders', '--yes'])
  expect(code).toBe(2)
  expect(errors).toContain('2 tokens have this name')
})

test('delete always asks for confirmation, without showing the token', async () => {
  const { run, token, requests } = await startWithToken()
  const before = requests.length
  expect((await run(['token', 'delete', 'Orders'])).errors).toContain('--yes')
  expect(requests).toHaveLength(before)
  const { code, questions } = await run(['token', 'delete', 'Orders'], { response: false })
  expect(code).toBe(1)
  expect(questions).toEqual([`test: delete the token ${token.token.slice(0, 4)}… (Orders)?`])
  expect((await run(['token', 'show', 'Orders'])).code).toBe(0)
  expect((await run(['token', 'delete', 'Orders'], { response: true })).code).toBe(0)
})

test("scopes lists the account's scopes", async () => {
  await using gateway = startGateway()
  expect((await gateway.run(['token', 'scopes'])).printed).toContain(
    'GET:ws.messaggisms.com/messages',
  )
  const { printed } = await gateway.run(['token', 'scopes', '--json'])
  expect(JSON.parse(printed)).toHaveLength(8)
})

test('without an account, the error names the missing variable', async () => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run(['token', 'list'], {
    env: { GATEWAY_SMS_ENVIRONMENT: 'test', GATEWAY_SMS_EMAIL: 'a@example.com' },
  })
  expect(code).toBe(2)
  expect(errors).toContain('set GATEWAY_SMS_API_KEY')
})
