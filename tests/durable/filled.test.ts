// A sandbox's data stays within a budget of bytes, whatever it is sent.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { howMany } from '../../tools/how-many.ts'

const customs = howMany({ short: 12, long: 40 })
const crowds = howMany({ short: 1, long: 3 })
const budget = 64 * 1024 * 1024
const program = fileURLToPath(new URL('fill.ts', import.meta.url))

test(
  `${customs} messages with 9 MB each and ${crowds} to 200,000 wrong numbers stay within the budget and 30%`,
  { timeout: 300_000 },
  async () => {
    const words = ['--expose-gc', program, customs, crowds, budget].map(String)
    const { stdout } = await promisify(execFile)(process.execPath, words)
    const { statuses, grown } = JSON.parse(stdout) as { statuses: object; grown: number }
    expect(statuses).toEqual({ 201: 1 + customs + crowds })
    expect(grown).toBeLessThan(budget * 1.3)
    expect(grown).toBeGreaterThan(budget / 10)
  },
)
