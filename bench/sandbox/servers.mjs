import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'

const root = new URL('../../', import.meta.url).pathname

/** The servers to compare, each in a separate process, with the output that shows its URL and the headers of its requests. */
export const servers = {
  sandbox: {
    words: [
      `${root}dist/cli/main.js`,
      'sandbox',
      '--port',
      '0',
      '--credit',
      '1000000',
      '--log',
      'none',
    ],
    url: /on (http:\S+)/,
    token: /token +(\w+)/,
  },
  // Turns off the line for each request, and with it the line that shows the URL.
  prism: {
    words: [
      createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js'),
      'mock',
      `${root}spec/gateway-sms.yaml`,
      '--host',
      '127.0.0.1',
      '--verboseLevel',
      'error',
    ],
  },
  echo: { words: [`${root}bench/sandbox/echo-server.mjs`], url: /on (http:\S+)/ },
}

/** Starts a server. A server that does not print its URL is given a port, and polled until it responds. */
export async function startServer({ words, url, token }) {
  const port = url === undefined ? await freePort() : undefined
  const started = performance.now()
  const all = port === undefined ? words : [...words, '--port', `${port}`]
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  const said = port === undefined ? await listen(child, { url, token }) : await ask(port, child)
  return { started, pid: child.pid, stop, ...said }
}

function listen(child, { url, token }) {
  let printed = ''
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed += `${line}\n`
      const found = [url, token].map((pattern) => pattern?.exec(printed)?.[1])
      if (found[0] === undefined || (token !== undefined && found[1] === undefined)) return
      resolve({ url: found[0], token: found[1] ?? 'token' })
    })
    child.once('exit', () =>
      reject(new Error(`the server exited before it was listening:\n${printed}`)),
    )
  })
}

async function ask(port, child) {
  const url = `http://127.0.0.1:${port}`
  child.stdout.resume()
  while (child.exitCode === null) {
    try {
      await (await fetch(url)).arrayBuffer()
      return { url, token: 'token' }
    } catch {
      await setTimeout(5)
    }
  }
  throw new Error('the server exited before it was listening')
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
