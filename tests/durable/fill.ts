// A program that sends a sandbox far more than it may keep, and prints what the sandbox then holds.
import { createSandbox } from '../../src/sandbox/index.ts'

const [customs = 0, crowds = 0, budget = 0] = process.argv.slice(2).map(Number)
const sandbox = createSandbox({ maxStoredBytes: budget, credit: 1e6 })
const headers = {
  authorization: `Bearer ${sandbox.token()}`,
  'content-type': 'application/json',
}
const statuses = new Map<number, number>()

async function send(request: object): Promise<void> {
  const body = JSON.stringify({ sender: 'Acme', body: 'Hello', ...request })
  const { status } = await sandbox.fetch('http://localhost/messages/', {
    method: 'POST',
    headers,
    body,
  })
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
}

/** The size of the live heap in bytes. */
async function living(): Promise<number> {
  for (let i = 0; i < 3; i += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    globalThis.gc?.()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const recipients = ['+39-3331234567']
await send({ recipients })
const before = await living()
for (let i = 0; i < customs; i += 1) {
  await send({ recipients, options: { custom: { i, text: 'x'.repeat(9_000_000) } } })
}
const wrong = Array.from({ length: 200_000 }, (_, i) => `no number ${i}`)
for (let i = 0; i < crowds; i += 1) await send({ recipients: [...recipients, ...wrong] })
wrong.length = 0
console.log(
  JSON.stringify({ statuses: Object.fromEntries(statuses), grown: (await living()) - before }),
)
await sandbox.close()
