import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

const build = spawn(process.execPath, [next, 'build'], { env, stdio: 'inherit' })
if ((await once(build, 'exit'))[0] !== 0) process.exit(1)

const words = [next, 'start', '--port', '0', '--hostname', '127.0.0.1']
const server = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
try {
  for await (const line of createInterface(server.stdout)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (url === undefined) continue
    for (const runtime of ['node', 'edge']) {
      const response = await fetch(`${url}/api/${runtime}`)
      console.log(`${runtime}: ${await response.text()}`)
    }
    break
  }
} finally {
  server.kill()
}
