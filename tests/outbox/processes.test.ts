// Tests that need several processes: workers that share a rate, and a command that is killed.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import { openOutbox } from '../../src/outbox/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { howMany } from '../../tools/how-many.ts'
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
    stdio: ['pipe', 'pipe', 'pipe'],
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
  'four worker processes together keep to one rate',
  { timeout: 180_000 },
  async () => {
    const rate = '25 messages/s'
    const concurrency = 8
    const { url, token, client } = await startGateway()
    const { store, remove } = await newStore('PostgreSQL')
    onTestFinished(remove)
    const outbox = await openOutbox({ client, store })
    const count = howMany({ short: 60, long: 150 })
    const recipients = Array.from({ length: count }, () => newNumber())
    await outbox.campaign({ id: 'rate', sender: 'Acme', template: 'Hi', recipients, batchSize: 1 })
    // This process moves the clocks of all workers, so the machine's load does not matter. Only the intervals at which the
    // workers and pg-boss look at the queue are real.
    const pollInterval = 250
    const interval = 40
    let now = Date.now()
    const program = `
      import { createInterface } from 'node:readline'
      import { createClient } from ${JSON.stringify(`${process.cwd()}/src/index.ts`)}
      import { openOutbox } from ${JSON.stringify(`${process.cwd()}/src/outbox/index.ts`)}
      let now = ${now}
      const timers = new Set()
      const clock = {
        now: () => now,
        setTimeout: (fn, ms) => {
          if (ms === ${pollInterval} || ms > 20_000) return setTimeout(fn, ms)
          console.log('waiting')
          const timer = { fn, at: now + ms }
          timers.add(timer)
          return timer
        },
        clearTimeout: (timer) => clearTimeout(timer),
        setInterval,
        clearInterval,
      }
      createInterface(process.stdin).on('line', (line) => {
        now = Number(line)
        for (const timer of timers) if (timer.at <= now && timers.delete(timer)) timer.fn()
      })
      const client = createClient({ baseUrl: ${JSON.stringify(url)}, token: ${JSON.stringify(token)} })
      const onEvent = ({ type }) => console.log(type)
      const outbox = await openOutbox({ client, store: ${JSON.stringify(store)}, rate: '${rate}', clock, onEvent })
      console.error('ready')
      await outbox.work({ concurrency: ${concurrency}, pollInterval: ${pollInterval} })`
    const workers = Array.from({ length: 4 }, () => start(['--input-type=module', '-e', program]))
    await expect
      .poll(() => workers.every(({ output }) => output.errors.includes('ready')), wait)
      .toBe(true)
    const linesWith = (word: string) =>
      workers.flatMap(({ output }) => output.text.match(new RegExp(word, 'gu')) ?? []).length
    // The first message is sent immediately. After that, one is sent at each interval, while all other places are waiting.
    now += 1
    for (let sent = 1; sent <= recipients.length; sent += 1) {
      const begun = Math.min(recipients.length, sent + workers.length * concurrency)
      await expect
        .poll(() => ({ sent: linesWith('sent'), waiting: linesWith('waiting') }), wait)
        .toEqual({ sent, waiting: begun - 1 })
      now += interval
      for (const { child } of workers) child.stdin.write(`${now}\n`)
    }
    await outbox.close()
    expect(workers.filter(({ output }) => output.text !== '').length).toBeGreaterThan(1)
    expect(await numbersQueued(client)).toEqual(recipients.toSorted())
  },
)

test('a killed `campaign send` is continued by the same command, and reaches each number once', async () => {
  const { sandbox, url, token, client } = await startGateway()
  const { store, remove } = await newStore('PGlite')
  const folder = await mkdtemp(join(inject('folder'), 'gateway-sms-people-'))
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
  // The first process gets no response after it has closed four messages.
  const silence = sandbox.faults.add({
    match: { operation: 'updateMessage' },
    when: { after: 4 },
    action: { kind: 'delay', for: 600_000 },
  })
  const first = send()
  await expect.poll(async () => (await numbersQueued(client)).length, wait).toBeGreaterThan(3)
  first.child.kill('SIGKILL')
  await first.exit
  const before = (await numbersQueued(client)).length
  expect(before).toBeLessThan(numbers.length)
  silence.remove()
  const second = send()
  expect({ code: await second.exit, errors: second.output.errors }).toMatchObject({ code: 0 })
  expect(JSON.parse(second.output.text)).toMatchObject({ state: 'done', sent: 40 })
  expect(await numbersQueued(client)).toEqual(numbers)
})

const wait = { timeout: 30_000, interval: 10 }
