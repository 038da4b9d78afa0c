import { expect, test } from 'vitest'
import { run, startGateway, testTerminal } from '../../tests/cli/start-gateway.ts'

const commands =
  'send, list, show, recipients, watch, find, cancel, reschedule, estimate, sandbox, sandbox exec, token, token create, token list, token show, token delete, token scopes'.split(
    ', ',
  )

test.each(commands)('the help of `%s` shows an example', async (command) => {
  const terminal = testTerminal()
  expect(await run([...command.split(' '), '--help'], terminal)).toBe(0)
  expect(terminal.printed()).toMatch(
    new RegExp(`Examples?:\n(  .*\n)*.*gateway-sms ${command} ?`, 'u'),
  )
  expect(terminal.errors()).toBe('')
})

test('the help lists every command, the variables and the exit codes', async () => {
  const terminal = testTerminal()
  expect(await run([], terminal)).toBe(0)
  for (const command of commands) expect(terminal.printed()).toContain(command.split(' ')[0])
  expect(terminal.printed()).toContain('GATEWAY_SMS_TOKEN')
  expect(terminal.printed()).toMatch(/^ {2}3 {4}outcome unknown/mu)
})

test('no line of the help is wider than the terminal, unless a word is', async () => {
  for (const command of commands) {
    const terminal = testTerminal({ columns: 100 })
    await run([...command.split(' '), '--help'], terminal)
    const lines = terminal.printed().split('\n')
    expect(
      lines.filter(({ length }) => length > 100),
      command,
    ).toEqual([])
  }
})

test.each([
  [['sned'], "unknown command 'sned' (Did you mean send?)"],
  [['help', 'sned'], "unknown command 'sned' (Did you mean send?)"],
  [['help', 'bogus'], "unknown command 'bogus'"],
  [['bogus', '--help'], "unknown command 'bogus'"],
  [['token', 'lst'], "unknown command 'lst' (Did you mean list?)"],
  [['list', '--jsno'], "unknown option '--jsno' (Did you mean --json?)"],
])('%j is one line and exit code 2', async (words, line) => {
  const terminal = testTerminal()
  expect(await run(words, terminal)).toBe(2)
  expect(terminal.errors()).toBe(`gateway-sms: ${line}; see --help\n`)
})

test.each([
  ['planted secret'],
  ['+39-3339999999'],
  ['help', 'planted secret'],
  ['list', 'planted', '+39-3339999999'],
  ['show', 'x', '+39-3339999999'],
  ['list', '--nothing=planted'],
  ['list', '-xplanted'],
  ['list', '--environment', 'planted'],
  ['send', '--sender', 'Acme', '--field', 'planted'],
  ['send', '--sender', 'Acme', '--custom', '{planted'],
  ['send', '--sender', 'Acme', '--priority', "planted' is invalid. planted"],
  ['send', '--sender', 'Acme', '--default-country', 'planted'],
  ['send', '--sender', 'Acme', '--body', 'planted', '--at', 'planted', '+39-3339999999'],
  ['send', '--sender', 'Acme', '--body', 'planted {{name}}', '+39-3339999999'],
  ['send', '--sender', 'planted but too long', '--body', 'planted', '+39-3339999999'],
  ['send', '--sender', 'Acme', '--body-file', '/planted'],
  ['sandbox', '--assume', 'planted=planted'],
  ['reschedule', 'planted', 'planted'],
  ['show', 'planted'],
  ['token', 'show', 'planted'],
  ['token', 'create', '--scope', 'planted'],
])('the error of %j does not quote the input', async (...words) => {
  await using gateway = startGateway()
  const { code, errors } = await gateway.run(words)
  expect(code).toBeGreaterThan(0)
  expect(errors).not.toBe('')
  expect(errors).not.toMatch(/planted|3339999999/u)
})
