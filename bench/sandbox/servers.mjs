import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

const sandbox = {
  words: [join(root, 'dist/cli/main.js'), 'sandbox', '--port', '0', '--credit', '1000000'],
  url: /on (http:\S+)/,
  token: /token +(\w+)/,
}
const prism = {
  words: [
    createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js'),
    'mock',
    join(root, 'spec/gateway-sms.yaml'),
    '--host',
    '127.0.0.1',
  ],
}

/** The servers that log every request by default. */
export const logging = { sandbox, prism }

/**
 * The servers to compare, each in a separate process, with the output that shows its URL and its token. Without its log, Prism does
 * not print its URL.
 */
export const servers = {
  sandbox: { ...sandbox, words: [...sandbox.words, '--log', 'none'] },
  prism: { words: [...prism.words, '--verboseLevel', 'error'] },
  echo: { words: [join(import.meta.dirname, 'echo-server.mjs')], url: /on (http:\S+)/ },
}

/** Starts a server. A server that does not print its URL is given a port, and polled until it responds. */
export async function startServer({ words, url, token }) {
  const port = url === undefined ? await freePort() : undefined
  const started = performance.now()
  const all = port === undefined ? words : [...words, '--port', `${port}`]
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'close')
  const stop = async () => {
    process.off('exit', kill)
    child.kill()
    await ended
  }
  const output = keepOutput(child)
  const failed = ended.then(() => {
    throw new Error(`the server exited before it was listening:\n${output.text()}`)
  })
  const listening = port === undefined ? listen(child, output, { url, token }) : poll(port)
  const said = await Promise.race([listening, failed])
  failed.catch(() => {})
  output.discard()
  return { started, pid: child.pid, stop, ...said }
}

/** Keeps what a process prints until `discard` is called. From then on, the output is only read, so that the process can go on. */
function keepOutput({ stdout, stderr }) {
  let text = ''
  const keep = (data) => (text += data)
  for (const stream of [stdout, stderr]) stream.on('data', keep)
  return {
    text: () => text,
    discard: () => {
      for (const stream of [stdout, stderr]) stream.off('data', keep).resume()
    },
  }
}

async function listen({ stdout }, output, { url, token }) {
  for (;;) {
    const found = [url, token].map((pattern) => pattern?.exec(output.text())?.[1])
    if (found[0] !== undefined && (token === undefined || found[1] !== undefined)) {
      return { url: found[0], token: found[1] ?? 'token' }
    }
    await once(stdout, 'data')
  }
}

async function poll(port) {
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer()
      return { url, token: 'token' }
    } catch {
      await setTimeout(5)
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
