// Takes the ids of bugs one after the other, and answers what the suite finds; no id ends it.
import { parentPort, workerData } from 'node:worker_threads'
import { catchBug } from './catch-bug.ts'
import type { CatchOptions } from './catch-bugs.ts'
import { readCaughtBy } from './caught-by.ts'
import { knownBugs } from './index.ts'
import type { KnownBug } from './known-bug.ts'
import { createSandboxPool } from './sandbox-pool.ts'
import { sides } from './sides/sides.ts'

const options = workerData as Pick<CatchOptions, 'sides' | 'first' | 'timeout' | 'likelyFirst'>
const chosen = sides.filter(({ name }) => options.sides.includes(name))
const caughtBy = options.likelyFirst ? readCaughtBy() : undefined
const pool = createSandboxPool()

parentPort?.on('message', (id: string | undefined) => {
  const bug = knownBugs.find((known) => known.id === id)
  if (bug === undefined) parentPort?.close()
  else void answer(bug)
})

async function answer(bug: KnownBug): Promise<void> {
  const result = await catchBug(bug, chosen, {
    ...options,
    pool,
    likely: caughtBy?.get(bug.id),
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(result)
}
