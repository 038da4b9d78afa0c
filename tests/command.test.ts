// The built command as a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

const root = dirname(import.meta.dirname)

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops a sandbox, which says so and ends with 0',
  async (signal) => {
    await using sandbox = await start()

    const answer = await fetch(`${sandbox.url}/messages/`)
    expect(answer.status).toBe(401)

    sandbox.child.kill(signal)
    const [code] = (await once(sandbox.child, 'exit')) as [number | null]
    expect(code).toBe(0)
    expect(sandbox.lines.at(-1)).toBe('Stopped.')
    await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed')
  },
)

async function start() {
  const child = spawn(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'sandbox', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines: string[] = []
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    const [, url] = / on (http:\S+)$/.exec(line) ?? []
    if (url !== undefined) resolve(url)
  })
  child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)))
  return {
    child,
    lines,
    url: await promise,
    [Symbol.asyncDispose]: async () => void child.kill('SIGKILL'),
  }
}
