// Sends malformed, huge and deeply nested input, wrong types and encodings, and tricks in paths and headers.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { howMany, isLong } from '../../tools/how-many.ts'
import type { AttackReport } from './attack.ts'

const requests = howMany({ short: 2000, long: 100_000 })
const program = fileURLToPath(new URL('attack.ts', import.meta.url))

test(
  `${requests} hostile requests cause no 5xx, no crash, no change and no memory leak`,
  async () => {
    const words = ['--expose-gc', program, String(requests), 'hostile']
    const options = { maxBuffer: 2 ** 24 }
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, options)
    const { faults, faultCount, memory, ...rest } = JSON.parse(stdout) as AttackReport
    if (isLong) console.log(JSON.stringify({ ...rest, memory }, null, 2))

    expect(faults.join('\n')).toBe('')
    expect(faultCount).toBe(0)
    expect(stderr).not.toContain('The sandbox failed')
    expect(rest.requests.fetch + rest.requests.socket).toBe(requests)
    expect(rest.requests.fetch).toBeGreaterThan(requests / 5)
    // If every request were refused for the same reason, the attack would test nothing else.
    for (const status of [200, 201, 400, 401, 402, 403, 404, 405, 413, 415, 421, 422, 431]) {
      expect(rest.statuses).toHaveProperty(String(status))
    }
    expect(memory.late.heap + memory.late.external).toBeLessThan(
      memory.early.heap + memory.early.external + 10,
    )
  },
  60_000 + requests * 20,
)
