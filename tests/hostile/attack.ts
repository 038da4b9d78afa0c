// A process that sends hostile requests to its own sandboxes and prints the result: `attack.ts COUNT SEED`.
import { seededRandom } from '../faults/seeded-random.ts'
import { hostileRequest } from './hostile-request.ts'
import { hostileWire } from './hostile-wire.ts'
import { faultOf, type SeenResponse } from './seen-response.ts'
import { throughFetch } from './through-fetch.ts'
import { throughSocket } from './through-socket.ts'
import { openVictim, type Victim } from './victim.ts'

/** The result of an attack. */
export interface AttackReport {
  seed: string
  requests: { fetch: number; socket: number }
  /** How many responses had each status. */
  statuses: Record<number, number>
  /** The first twenty failures, with the bytes that caused them. */
  faults: string[]
  faultCount: number
  /** Memory in MB after garbage collection: after a fifth of the requests, and at the end. */
  memory: { early: Memory; late: Memory }
  seconds: number
}

interface Memory {
  heap: number
  external: number
  resident: number
}

const lanes = 4

async function attack(count: number, seed: string): Promise<AttackReport> {
  const start = performance.now()
  const report = {
    seed,
    requests: { fetch: 0, socket: 0 },
    statuses: {} as Record<number, number>,
    faults: [] as string[],
    faultCount: 0,
  }
  const victims = await Promise.all(Array.from({ length: lanes }, openVictim))
  const run = (from: number, to: number) =>
    Promise.all(victims.map((victim, lane) => runLane(victim, lane, from, to)))

  async function runLane(victim: Victim, lane: number, from: number, to: number): Promise<void> {
    let before = victim.state()
    for (let i = from + lane; i < to; i += lanes) {
      const { bytes, responses, fault } = await strike(victim, i)
      const after = victim.state()
      const isRefused = responses.every(({ status }) => status >= 400)
      const wrong =
        fault ??
        (isRefused && after !== before
          ? `a refused request changed something: ${difference(before, after)}`
          : undefined)
      if (wrong !== undefined) note(i, wrong, bytes)
      for (const { status } of responses)
        report.statuses[status] = (report.statuses[status] ?? 0) + 1
      // Adding a fault changes nothing that is stored.
      if (after === before && isRefused) continue
      await victim.restore()
      before = victim.state()
    }
    await victim.check()
    await victim.restore()
  }

  function note(i: number, wrong: string, bytes: Buffer): void {
    report.faultCount += 1
    if (report.faults.length >= 20) return
    report.faults.push(
      `${i}: ${wrong}\n  ${JSON.stringify(bytes.toString('latin1').slice(0, 600))}`,
    )
  }

  async function strike(victim: Victim, i: number) {
    const random = seededRandom(`${seed} ${i}`)
    const request = hostileRequest(random, victim.known)
    const bytes = hostileWire(random, request, `127.0.0.1:${victim.port}`)
    let responses: SeenResponse[] = []
    try {
      const response =
        random() < 0.5 ? await throughFetch(victim.sandbox.fetch, request) : undefined
      report.requests[response === undefined ? 'socket' : 'fetch'] += 1
      responses = response === undefined ? await throughSocket(victim.port, bytes) : [response]
      const hasResponse = responses.length > 0 || /^[\r\n]*$/.test(bytes.toString('latin1'))
      const fault = responses.map(faultOf).find((found) => found !== undefined)
      return { bytes, responses, fault: hasResponse ? fault : 'no response' }
    } catch (error) {
      return { bytes, responses, fault: String(error) }
    }
  }

  const fifth = Math.ceil(count / 5)
  await run(0, fifth)
  const early = measureMemory()
  await run(fifth, count)
  const late = measureMemory()
  for (const { sandbox } of victims) await sandbox.close()
  const seconds = Math.round((performance.now() - start) / 100) / 10
  return { ...report, memory: { early, late }, seconds }
}

function difference(before: string, after: string): string {
  const known = new Set(before.split('\n'))
  return after
    .split('\n')
    .filter((line) => !known.has(line))
    .join(' ')
    .slice(0, 500)
}

function measureMemory(): Memory {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: megabytes(heapUsed), external: megabytes(external), resident: megabytes(rss) }
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10
}

const [count = '2000', seed = 'hostile'] = process.argv.slice(2)
console.log(JSON.stringify(await attack(Number(count), seed)))
