// Kills and stops workers while they send through a gateway that loses, delays and refuses requests. Then counts what arrived.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import type { OutboxStore } from '../../src/outbox/index.ts'
import type { WorkerPlan } from './worker.ts'
import type { Variant } from './variants.ts'

/** The scale of a run. */
export interface ChaosOptions {
  store: OutboxStore
  variant: Variant
  messages: number
  kills: number
  zombies: number
  /** The number of workers at the same time; one on an embedded store. */
  workers: number
  seed: number
  /** Ends the kills and zombies early. The result then has their actual numbers. */
  signal?: AbortSignal
  log?: (line: string) => void
}

/** What the gateway had received by the end. */
export interface ChaosResult {
  messages: number
  kills: number
  zombies: number
  lost: number
  doubled: number
  orphans: number
  /** The ledger's undetermined messages and dead letters. */
  troubles: number
  requests: number
  faults: number
  seconds: number
}

const lease = 1

/** How long a worker may take to reach the step where it kills or stops itself, in milliseconds. */
const patience = 30_000

/** Runs workers, with kills and zombies, until all messages are sent. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { store, variant, messages, workers, signal, log = () => {} } = options
  const started = performance.now()
  const random = randomFrom(options.seed)
  const sandbox = createSandbox({ credit: 1_000_000, seed: String(options.seed) })
  const token = sandbox.token()
  const { url } = await sandbox.listen({ port: 0 })
  const faults = addFaults(sandbox)
  const plan = { store, baseUrl: url, token, variant, lease }
  const ends: Promise<unknown>[] = []
  const running = new Set<ChildProcess>()
  const start = (more: Partial<WorkerPlan>) => {
    const child = spawn(
      process.execPath,
      [
        '--no-warnings',
        join(import.meta.dirname, 'worker.ts'),
        JSON.stringify({ ...plan, ...more }),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    running.add(child)
    const output = { text: '', errors: '' }
    child.stdout.on('data', (chunk) => (output.text += String(chunk)))
    child.stderr.on('data', (chunk) => (output.errors += String(chunk)))
    const exit = once(child, 'exit').then(([code, signal]) => {
      running.delete(child)
      if (code === 0 || signal !== null) return
      throw new Error(`a worker ended with ${String(code)}: ${output.errors}`)
    })
    ends.push(exit)
    const says = async (word: string) => {
      while (!output.text.includes(word) && running.has(child)) await sleep(5)
    }
    return { child, exit, says, output }
  }

  const result = { kills: 0, zombies: 0 }
  try {
    await start({ enqueue: { from: 0, to: messages } }).exit
    const isOver = () =>
      signal?.aborted === true ||
      (result.kills >= options.kills && result.zombies >= options.zombies)
    const one = async () => {
      while (!isOver()) {
        const isZombie =
          result.zombies < options.zombies &&
          random() < options.zombies / (options.kills + options.zombies)
        if (isZombie || result.kills >= options.kills) {
          result.zombies += 1
          const { child, exit, says, output } = start({
            signal: 'SIGSTOP',
            afterSteps: 1 + Math.floor(random() * 30),
          })
          await Promise.race([
            says('stopped'),
            exit,
            says('working').then(async () => await sleep(patience)),
          ])
          if (output.text.includes('stopped')) {
            await sleep(lease * 1000 + 1500)
            child.kill('SIGCONT')
            // The worker continues for a while with the batches that it believes it holds.
            await sleep(300)
          } else {
            result.zombies -= 1
            result.kills += 1
          }
          child.kill('SIGKILL')
          await exit
          continue
        }
        result.kills += 1
        const isLabelled = random() < 0.6
        const { child, exit, says } = start(
          isLabelled ? { signal: 'SIGKILL', afterSteps: 1 + Math.floor(random() * 30) } : {},
        )
        await says('working')
        await Promise.race([exit, sleep(isLabelled ? patience : random() * 500)])
        child.kill('SIGKILL')
        await exit
        if (result.kills % 25 === 0)
          log(`${variant}: ${result.kills} kills, ${result.zombies} zombies`)
      }
    }
    await Promise.all(Array.from({ length: workers }, one))
    const last = start({ finishes: true })
    await last.says('settled')
    const hits = faults.reduce((sum, fault) => sum + fault.hits, 0)
    sandbox.faults.clear()
    await last.exit
    const troubles = Number(/troubles (\d+)/u.exec(last.output.text)?.[1])
    if (troubles > 0) log(last.output.text)
    return {
      messages,
      ...result,
      troubles,
      ...(await count(sandbox, token, messages)),
      faults: hits,
      seconds: Math.round((performance.now() - started) / 1000),
    }
  } finally {
    for (const child of running) child.kill('SIGKILL')
    await Promise.allSettled(ends)
    await sandbox.close()
  }
}

/**
 * Makes the gateway unreliable: 5% of the responses are lost, 5% arrive after the client's timeout, and 5% of the requests get
 * a 503.
 */
function addFaults(sandbox: Sandbox) {
  return [
    sandbox.faults.add({
      when: { probability: 0.05 },
      action: { kind: 'reset', takesEffect: true },
    }),
    sandbox.faults.add({ when: { probability: 0.05 }, action: { kind: 'delay', for: 1500 } }),
    sandbox.faults.add({ when: { probability: 0.05 }, action: { kind: 'status', status: 503 } }),
  ]
}

async function count(sandbox: Sandbox, token: string, messages: number) {
  const { createClient } = await import('../../src/index.ts')
  const client = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  const times = new Map<string, number>()
  let orphans = 0
  const listed = await client.messages.list()
  for (const { id } of listed) {
    const message = await client.messages.get(id)
    if (message.transaction !== false) {
      orphans += 1
      continue
    }
    for (const { number = '' } of await client.messages.recipients(id))
      times.set(number, (times.get(number) ?? 0) + 1)
  }
  return {
    lost: messages - times.size,
    doubled: [...times.values()].filter((each) => each > 1).length,
    orphans,
    requests: listed.length,
  }
}

/** Mulberry32. The same seed gives the same order of kills. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
