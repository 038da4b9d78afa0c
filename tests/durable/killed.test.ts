// A sandbox with a data file is killed under load again and again, on a disk with room, and on a disk that fills and is freed. Every
// acknowledged message is kept once, and no refused one. Meanwhile, another process cannot open the file.
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.ts'
import { howMany } from '../../tools/how-many.ts'
import { seededRandom } from '../faults/seeded-random.ts'

const rounds = howMany({ short: 4, long: 60 })
const senders = 8
const program = fileURLToPath(new URL('serve.ts', import.meta.url))

type Program = ChildProcessByStdio<Writable, Readable, null>

test.each([
  ['', false],
  [' on a disk that fills up', true],
])(
  `after ${rounds} kills%s, every acknowledged message is kept once, and no refused one`,
  { timeout: 300_000 },
  async (_, fillsUp) => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
    const data = join(folder, 'sandbox.db')
    const random = seededRandom('killed')
    const acknowledged = new Map<string, string>()
    const attempted = new Set<string>()
    const refused = new Set<string>()
    try {
      for (let round = 1; round <= rounds; round += 1) {
        await loadAndKill(round, Math.floor(random() * 200))
        await compare(round)
      }
      const few = rounds * 10
      expect([acknowledged.size > few, refused.size > few]).toEqual([true, fillsUp])
    } finally {
      rmSync(folder, { recursive: true })
    }

    async function loadAndKill(round: number, responses: number): Promise<void> {
      const child = spawn(process.execPath, [program, data, String(round)], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      try {
        await load(child, round, responses)
      } finally {
        child.kill('SIGKILL')
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      expect(child.signalCode).toBe('SIGKILL')
    }

    async function load(child: Program, round: number, responses: number): Promise<void> {
      const started = once(createInterface(child.stdout), 'line')
      const [line] = (await Promise.race([started, once(child, 'exit')])) as [string]
      const { url, token } = JSON.parse(line) as { url: string; token: string }
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      expect(() => createSandbox({ data })).toThrow('is in use by another sandbox')
      // The program may be killed before it has read a line.
      child.stdin.on('error', () => {})
      let left = responses
      let count = 0

      async function send(): Promise<void> {
        while (left >= 0) {
          const body = `${round}-${(count += 1)}${fillsUp ? ` ${'x'.repeat(3000)}` : ''}`
          if (fillsUp && count % 20 === 0) child.stdin.write(count % 40 === 0 ? 'free\n' : 'fill\n')
          attempted.add(body)
          const request = { sender: 'Acme', body, recipients: ['+39-3331234567', '+39-3331234568'] }
          const response = await fetch(`${url}/messages/`, {
            method: 'POST',
            headers,
            body: JSON.stringify(request),
          })
          const text = await response.text()
          const isRefused = fillsUp && text.includes('the disk is full')
          expect(response.status, text).toBe(isRefused ? 503 : 201)
          if (isRefused) refused.add(body)
          else acknowledged.set(body, (JSON.parse(text) as Accepted).data[0].id)
          left -= 1
          if (left === 0) child.kill('SIGKILL')
        }
      }

      if (responses === 0) child.kill('SIGKILL')
      // The last requests lose their connections, so it is unknown whether their messages were stored.
      const ends = await Promise.allSettled(Array.from({ length: senders }, send))
      const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
      expect(reasons.filter((reason) => !(reason instanceof TypeError))).toEqual([])
    }

    async function compare(round: number): Promise<void> {
      const sandbox = createSandbox({ data, queueDelay: 5, deliveryDelay: 5 })
      const { ids, numbers } = read(sandbox.snapshot())
      await sandbox.close()
      const where = (body: string) => `round ${round}, ${body.slice(0, 10)}`
      for (const [body, id] of acknowledged) expect(ids.get(body), where(body)).toEqual([id])
      for (const [body, all] of ids) {
        expect(all, where(body)).toHaveLength(1)
        expect(attempted.has(body) && !refused.has(body), where(body)).toBe(true)
      }
      for (const [message, count] of numbers) expect(count, `round ${round}, ${message}`).toBe(2)
      expect(numbers.size).toBe(ids.size)
    }
  },
)

/** The messages' ids and numbers of recipients, by body. */
function read(snapshot: string) {
  const ids = new Map<string, string[]>()
  const numbers = new Map<string, number>()
  for (const line of snapshot.trimEnd().split('\n')) {
    const { messages } = JSON.parse(line) as Line
    if (messages === undefined) continue
    const { body, id, list } = messages
    ids.set(body, [...(ids.get(body) ?? []), id])
    numbers.set(id, (JSON.parse(list) as unknown[]).length)
  }
  return { ids, numbers }
}

interface Accepted {
  data: [{ id: string }]
}

interface Line {
  messages?: { id: string; body: string; list: string }
}
