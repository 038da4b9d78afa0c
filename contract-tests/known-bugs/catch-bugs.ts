import { Worker } from 'node:worker_threads'
import type { Catch } from './catch-bug.ts'

export interface CatchOptions {
  ids: readonly string[]
  /** The names of the sides that are to be run. */
  sides: readonly string[]
  /** True leaves a bug once it is caught. */
  first: boolean
  /** How long a side may take over one gateway, in milliseconds. */
  timeout: number
  workers: number
  /** Tries first what caught a bug the last time. */
  likelyFirst: boolean
  onCatch?: (caught: Catch) => void
}

/** Runs the suite over broken gateways, some at a time, each worker taking the next that nobody has. */
export async function catchBugs(options: CatchOptions): Promise<Catch[]> {
  const { ids, sides, first, timeout, likelyFirst, onCatch } = options
  const left = [...ids]
  const caught: Catch[] = []

  function work(): Promise<void> {
    const workerData = { sides, first, timeout, likelyFirst }
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData })
    return new Promise((resolve, reject) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      const next = () => worker.postMessage(left.shift())
      worker.on('message', (result: Catch) => {
        caught.push(result)
        onCatch?.(result)
        next()
      })
      worker.on('error', reject)
      worker.on('exit', () => resolve())
      next()
    })
  }

  await Promise.all(Array.from({ length: options.workers }, work))
  return ids.flatMap((id) => caught.filter((result) => result.id === id))
}
