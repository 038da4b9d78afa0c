import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, ratioOf, rowOf } from '../figures.mjs'

const program = join(import.meta.dirname, 'a-million-messages.mjs')

/** Compares a sandbox that holds a million messages with one that holds a thousand. */
export function measureMillion() {
  // On a small machine, Node's default limit on the heap would be too low.
  const output = execFileSync(process.execPath, ['--max-old-space-size=6000', program], {
    encoding: 'utf8',
  })
  const { times, metrics, queue, snapshot } = JSON.parse(output)
  const compare = (method) => {
    const [few, many] = [times.few[method], times.many[method]]
    const figures = `${median(many).toFixed(1)} µs and ${median(few).toFixed(1)} µs`
    return ratioOf(`a ${method} with a million messages`, many, few, figures)
  }
  return {
    rows: [
      compare('POST'),
      compare('GET'),
      rowOf('metrics of a million messages', 'ms', metrics),
      rowOf('longest block by the list of a million queued messages', 'ms', queue),
      rowOf('longest block by a snapshot of a million messages', 'ms', snapshot),
    ],
  }
}
