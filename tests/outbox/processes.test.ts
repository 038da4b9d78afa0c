// What takes several processes: workers that share a rate, and a command that is killed.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import { openOutbox } from '../../src/outbox/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { engines, newNumber, newStore, numbersQueued } from './outbox-on.ts'

async function startGateway() {
  const sandbox = createSandbox({ credit: 1_000_000 })
  onTestFinished(async () => await sandbox.close())
  const { url } = await sandbox.listen({ port: 0 })
  const token = sandbox.token()
  const client = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  return { sandbox, url, token, client }
}

function start(words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--no-warnings', ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { text: '', errors: '' }
  child.stdout.on('data', (chunk) => (output.text += String(chunk)))
  child.stderr.on('data', (chunk) => (output.errors += String(chunk)))
  return { child, output, exit: endOf(child) }
}

async function endOf(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, 'exit')
  return code
}

test.skipIf(!engines.includes('PostgreSQL' as never))(
  'four worker processes together keep to one rate within 5%',
  // A machine that is busy with something else may be slower than the rate.
  { retry: 2 },
  async () => {
    const perSecond = 25
    const seconds = 6
    const rate = `${perSecond} messages/s`
    const { url, token, client } = await startGateway()
    const { store, remove } = await newStore('PostgreSQL')
    onTestFinished(remove)
    const outbox = await openOutbox({ client, store })
    const recipients = Array.from({ length: perSecond * seconds }, () => newNumber())
    const program = `
      import { createClient } from ${JSON.stringify(`${process.cwd()}/src/index.ts`)}
      import { openOutbox } from ${JSON.stringify(`${process.cwd()}/src/outbox/index.ts`)}
      const client = createClient({ baseUrl: ${JSON.stringify(url)}, token: ${JSON.stringify(token)} })
      const onEvent = ({ type }) => type === 'sent' && console.log(Date.now())
      const outbox = await openOutbox({ client, store: ${JSON.stringify(store)}, rate: '${rate}', onEvent })
      console.error('ready')
      await outbox.work()`
    const workers = Array.from({ length: 4 }, () => start(['--input-type=module', '-e', program]))
    await expect
      .poll(() => workers.every(({ output }) => output.errors.includes('ready')), wait)
      .toBe(true)
    await outbox.campaign({ id: 'rate', sender: 'Acme', template: 'Hi', recipients, batchSize: 1 })
    const times = () =>
      workers
        .flatMap(({ output }) => output.text.trim().split('\n'))
        .filter((line) => line !== '')
        .map(Number)
        .toSorted((a, b) => a - b)
    await expect.poll(() => times().length, wait).toBe(recipients.length)
    await outbox.close()
    expect(workers.filter(({ output }) => output.text !== '').length).toBeGreaterThan(1)
    // The first second's worth is sent immediately.
    const steady = times().slice(perSecond)
    const measured = ((steady.length - 1) / ((steady.at(-1) ?? 0) - (steady[0] ?? 0))) * 1000
    expect(measured).toBeGreaterThan(perSecond * 0.95)
    expect(measured).toBeLessThan(perSecond * 1.05)
    expect(await numbersQueued(client)).toEqual(recipients.toSorted())
  },
)

test('a killed `campaign send` is continued by the same command, and reaches each number once', async () => {
  const { sandbox, url, token, client } = await startGateway()
  const { store, remove } = await newStore('PGlite')
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-people-'))
  onTestFinished(async () => {
    await remove()
    await rm(folder, { recursive: true })
  })
  const people = join(folder, 'people.csv')
  const numbers = Array.from({ length: 40 }, () => newNumber())
  await writeFile(people, ['number', ...numbers].join('\n'))
  const send = () =>
    start(
      [
        join(process.cwd(), 'src/cli/main.ts'),
        'campaign',
        'send',
        people,
        '--sender=Acme',
        '--body=Hi',
        '--batch=1',
        `--store=${'dir' in store ? store.dir : ''}`,
        `--base-url=${url}`,
        '--yes',
        '--json',
      ],
      { GATEWAY_SMS_TOKEN: token },
    )
  const delay = sandbox.faults.add({ action: { kind: 'delay', for: 100 } })
  const first = send()
  await expect.poll(async () => (await numbersQueued(client)).length, wait).toBeGreaterThan(3)
  first.child.kill('SIGKILL')
  await first.exit
  const before = (await numbersQueued(client)).length
  expect(before).toBeLessThan(numbers.length)
  delay.remove()
  const second = send()
  expect({ code: await second.exit, errors: second.output.errors }).toMatchObject({ code: 0 })
  expect(JSON.parse(second.output.text)).toMatchObject({ state: 'done', sent: 40 })
  expect(await numbersQueued(client)).toEqual(numbers)
})

const wait = { timeout: 30_000, interval: 20 }
