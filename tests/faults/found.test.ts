// Bugs that the fault tests have found, each with its own test.
import { expect, test } from 'vitest'
import { createClient, type CommonOptions, type SmsFailure } from '../../src/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'

const one = '+39-3331234567'
const two = '+39-3337654321'
const three = '+39-3330000003'
const request = { sender: 'Acme', body: 'Hello', recipients: one }
type Fate = 'fine' | 'refused' | 'lost' | 'twice' | 'copied later' | 'late'

function broken(cause: object): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('x'), cause) })
}

function start(options: CommonOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual' })
  let fates: Fate[] = []
  const late: Request[] = []
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    retry: false,
    fetch: async (input, init) => {
      const sent = new Request(input, init)
      const copy = sent.clone()
      const fate = fates.shift() ?? 'fine'
      if (fate === 'refused') throw broken({ code: 'ECONNREFUSED', syscall: 'connect' })
      if (fate === 'copied later' || fate === 'late') late.push(copy)
      if (fate === 'late') throw broken({ code: 'ECONNRESET', syscall: 'read' })
      if (fate === 'twice') await sandbox.fetch(copy)
      const response = await sandbox.fetch(sent)
      if (fate === 'lost') throw broken({ code: 'ECONNRESET', syscall: 'read' })
      return response
    },
    ...options,
  })
  return {
    sandbox,
    messages,
    fates: (...next: Fate[]) => {
      fates = next
    },
    arrive: async () => {
      for (const r of late.splice(0)) await sandbox.fetch(r)
    },
  }
}
const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: SmsFailure) => error,
  )

test('1a a close whose response is lost, and whose check fails, is not `no` without a draft', async () => {
  const { messages, fates } = start({ retry: { attempts: 2, minDelay: 0, maxDelay: 0 } })
  fates('fine', 'lost', 'fine', ...Array<Fate>(9).fill('refused')) // POST, PUT (queued), PUT (422·212), then every GET
  expect(await errorOf(messages.sendOnce(request))).toMatchObject({ sent: 'unknown', draft: {} })
})

test('1b a close that a proxy has resent is not `no` without a draft', async () => {
  const { messages, fates } = start()
  fates('fine', 'twice', 'refused', 'refused') // POST, PUT (queued, its copy responds with 422·212), then every GET
  expect(await errorOf(messages.sendOnce(request))).toMatchObject({ sent: 'unknown', draft: {} })
})

test('2 a late copy of an addition is not sent without being noticed', async () => {
  const { messages, fates, arrive } = start()
  const draft = await messages.draft(request)
  fates('copied later')
  await draft.add(two)
  await arrive()
  expect(await errorOf(draft.close())).toMatchObject({ reason: 'draft-changed' })
})

test('3 an addition does not count as received because another arrived twice', async () => {
  const { messages, fates, arrive } = start()
  const draft = await messages.draft(request)
  fates('copied later')
  await draft.add(two)
  await arrive()
  fates('late')
  const error = await errorOf(draft.add(three)) // never received; the count still fits
  expect(error).toBeDefined()
})

test('4 no timer gets a negative delay', async () => {
  const warnings: string[] = []
  const note = (warning: Error) => warnings.push(warning.name)
  process.on('warning', note)
  let time = 0
  const { messages, fates } = start({
    now: () => time,
    deadline: 10,
    retry: { attempts: 2, minDelay: 0, maxDelay: 0 },
    wait: async () => {
      time += 50
    },
  })
  fates('refused')
  await errorOf(messages.list())
  await new Promise(setImmediate)
  process.off('warning', note)
  expect(warnings).toEqual([])
})

test('5 `deadline` covers all of sendOnce()', async () => {
  let time = 0
  const { sandbox, messages } = start()
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    now: () => time,
    fetch: async (...args) => {
      time += 8
      return await sandbox.fetch(...args)
    },
  })
  expect(
    await errorOf(
      sms.messages.sendOnce(request, {
        deadline: 10,
        save: () => {
          time += 8
        },
      }),
    ),
  ).toMatchObject({ reason: 'timeout', sent: 'no', draft: {} })
  void messages
})
