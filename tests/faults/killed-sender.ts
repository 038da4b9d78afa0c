// A program that sends one message, even if it is killed: after a restart, it continues where it stopped.
//
//   node killed-sender.ts WAY URL TOKEN FOLDER [POINT]
//
// A WAY that ends in ` over the transport` uses the transport. The program prints each point that it passes, and kills itself at POINT.
import {
  existsSync,
  fsyncSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { createClient, isSmsError, type DraftHandle } from '../../src/index.ts'
import { createTransport } from '../../src/node/index.ts'
import { numberOf, requestFor } from './requests.ts'

const [way = '', baseUrl = '', token = '', folder = '', killedAt] = process.argv.slice(2)
const handleFile = join(folder, 'handle.json')
const doneFile = join(folder, 'done.json')
const passed: string[] = []

const [steps = '', transport] = way.split(' over ')
const { messages } = createClient({
  baseUrl,
  token,
  ...(transport !== undefined && { fetch: createTransport() }),
  retry: false,
  hooks: {
    request: ({ method }) => pass(`before ${method}`),
    response: ({ method }) => pass(`response to ${method}`),
  },
})

const ways: Record<string, () => Promise<unknown>> = { sendOnce, grow, send }
if (!existsSync(doneFile)) {
  await ways[steps]?.()
  write(doneFile, true)
  pass('done')
}

/** The documented way. */
async function sendOnce(): Promise<void> {
  const handle = read()
  if (handle === undefined) await messages.sendOnce(requestFor(0), { save })
  else await (await messages.resumeDraft(handle)).close()
}

/** A draft with another recipient added before it is closed, or discarded if its recipients are wrong. */
async function grow(): Promise<void> {
  const handle = read()
  const draft = await (handle ? messages.resumeDraft(handle) : messages.draft(requestFor(0)))
  if (handle === undefined) save(draft.handle)
  try {
    if (draft.message.transaction && draft.handle.recipients.given === 1) {
      await draft.add(numberOf(1))
      save(draft.handle)
    }
    await draft.close()
  } catch (error) {
    if (!isSmsError(error) || error.name !== 'PreflightError') throw error
    await draft.discard()
    rmSync(handleFile)
    await grow()
  }
}

/** The way that is not safe. */
function send(): Promise<unknown> {
  return messages.send(requestFor(0))
}

function read(): DraftHandle | undefined {
  if (!existsSync(handleFile)) return undefined
  return JSON.parse(readFileSync(handleFile, 'utf8')) as DraftHandle
}

function save(handle: DraftHandle): void {
  pass('before save')
  write(handleFile, handle)
  pass('after save')
}

/** Atomically. */
function write(file: string, value: unknown): void {
  const unfinished = `${file}.unfinished`
  const descriptor = openSync(unfinished, 'w')
  writeSync(descriptor, JSON.stringify(value))
  fsyncSync(descriptor)
  closeSync(descriptor)
  pass('before rename')
  renameSync(unfinished, file)
}

/** Reports that a point is reached. A point that is passed again gets another number. */
function pass(point: string): void {
  passed.push(point)
  const name = `${point} ${passed.filter((other) => other === point).length}`
  writeSync(1, `${name}\n`)
  if (name === killedAt) process.kill(process.pid, 'SIGKILL')
}
