import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createClient } from '../../src/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'

/** A program that sends, with a gateway and a folder that outlive it. */
export interface Life {
  /** Starts the program. It is killed when it, or the gateway that it calls, passes the point. */
  run(killedAt?: string): Promise<Run>
  /** The numbers of each message that the gateway has queued. */
  queued(): Promise<string[][]>
  [Symbol.asyncDispose](): Promise<void>
}

export interface Run {
  signal: NodeJS.Signals | null
  code: number | null
  /** The points that the program and the gateway have passed. */
  points: string[]
}

const program = fileURLToPath(new URL('killed-sender.ts', import.meta.url))

/**
 * @param way How the program sends: see `killed-sender.ts`.
 */
export async function begin(way: string): Promise<Life> {
  const sandbox = createSandbox({ clock: 'manual' })
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-killed-'))
  const token = sandbox.token()
  const server = createServer((incoming, outgoing) => void response(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const { messages } = createClient({ baseUrl: 'http://gateway', token, fetch: sandbox.fetch })

  let child: ChildProcess | undefined
  let passed: string[] = []
  let killedAt: string | undefined
  /** A request from a program that has already been killed. */
  let late: (() => Promise<unknown>) | undefined

  function pass(point: string): boolean {
    passed.push(point)
    const isEnd = point === killedAt
    if (isEnd) child?.kill('SIGKILL')
    return isEnd
  }

  async function response(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = incoming
    const body = await buffer(incoming)
    const handle = () =>
      sandbox.fetch(`http://gateway${url}`, {
        method,
        headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
        body: body.length === 0 ? null : body,
      })
    const nth = passed.filter((point) => point.startsWith(`gateway gets ${method}`)).length + 1
    if (pass(`gateway gets ${method} ${nth}`)) {
      late = handle
      return
    }
    const response = await handle()
    await arriveLate()
    if (pass(`gateway has done ${method} ${nth}`)) return
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(await response.text())
  }

  async function arriveLate(): Promise<void> {
    const handle = late
    late = undefined
    await handle?.()
  }

  return {
    async run(point) {
      passed = []
      killedAt = point
      const args = [program, way, `http://127.0.0.1:${port}`, token, folder, point ?? '']
      const started = spawn(process.execPath, args, {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      child = started
      const ended = new Promise<Pick<Run, 'signal' | 'code'>>((resolve, reject) => {
        started.once('error', reject)
        started.once('exit', (code, signal) => resolve({ code, signal }))
      })
      const own = (await text(started.stdout)).split('\n').filter((line) => line !== '')
      return { ...(await ended), points: [...own, ...passed] }
    },
    async queued() {
      await arriveLate()
      const list = await messages.list()
      const all = await Promise.all(list.map(({ id }) => messages.get(id)))
      const queued = all.filter(({ transaction }) => !transaction)
      return await Promise.all(
        queued.map(async ({ id }) =>
          (await messages.recipients(id)).map(({ number = '' }) => number),
        ),
      )
    },
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await sandbox.close()
      rmSync(folder, { recursive: true })
    },
  }
}
