// Needs no Docker engine: lints the Dockerfile, and runs its steps in order in folders on this machine.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { DockerfileParser, type Dockerfile } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import type { StartedTestContainer } from 'testcontainers'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { startSandbox } from '../examples/testcontainers/start-sandbox.ts'
import { createClient } from '../src/index.ts'
import { pack } from '../tools/package/pack.ts'

const root = join(import.meta.dirname, '..')
const source = await readFile(join(root, 'Dockerfile'), 'utf8')
const stages = readStages(DockerfileParser.parse(source))
const exec = promisify(execFile)
const adminToken = 'correct-horse-battery'
/** The disks of the image and of its build stages. */
let disks = ''

interface Step {
  keyword: string
  words: string
}

interface Stage {
  image: string
  name: string | undefined
  steps: Step[]
}

beforeAll(async () => {
  disks = await mkdtemp(join(tmpdir(), 'gateway-sms-container-'))
  await pack(join(disks, 'context'))
  for (const [index, { steps }] of stages.entries()) await build(index, steps)
}, 60_000)
afterAll(() => rm(disks, { recursive: true, force: true }))

test('the linter finds nothing in the Dockerfile', () => {
  expect(validate(source).map(({ message }) => message)).toEqual([])
  expect(
    validate(source.replace('EXPOSE 4010', 'EXPOSE no')).map(({ message }) => message),
  ).toEqual(['Invalid containerPort: no'])
})

test('the image has two stages of Node 24 slim, and does not run as root', () => {
  expect(stages.map(({ image }) => image)).toEqual(['node:24-slim', 'node:24-slim'])
  const keywords = stages.at(-1)?.steps.map(({ keyword }) => keyword) ?? []
  expect(wordsOf('USER')).toBe('node')
  expect(keywords.indexOf('USER')).toBeLessThan(keywords.indexOf('ENTRYPOINT'))
})

test('the container starts, is healthy, sends, and stops on request', async () => {
  const container = await runContainer({ GATEWAY_SMS_ADMIN_TOKEN: adminToken }, [])
  const health = JSON.parse(wordsOf('HEALTHCHECK').replace(/^.*?CMD /u, '')) as string[]
  const check = health.map((word) => word.replace('4010', String(container.port)))
  await exec(process.execPath, check.slice(1))
  expect((await fetch(`${container.url}/_sandbox/v1/messages`)).status).toBe(401)

  const code = await container.stop()
  expect(code).toBe(0)
  await expect(exec(process.execPath, check.slice(1))).rejects.toHaveProperty('code', 1)
})

test('without an admin token, the container says what it needs', async () => {
  await expect(runContainer({}, [])).rejects.toThrow('GATEWAY_SMS_ADMIN_TOKEN')
})

test('the recipe for Testcontainers starts a sandbox that a client can use', async () => {
  let environment = {}
  let command: string[] = []
  // A process on this machine in place of a container.
  const image = {
    withExposedPorts: () => image,
    withEnvironment: (given: Record<string, string>) => {
      environment = given
      return image
    },
    withCommand: (given: string[]) => {
      command = given
      return image
    },
    start: async (): Promise<StartedTestContainer> => {
      const { port, stop } = await runContainer(environment, command)
      return { getHost: () => 'localhost', getMappedPort: () => port, stop }
    },
  }
  const { baseUrl, token, admin } = await startSandbox(image)
  const sms = createClient({ baseUrl, token })
  await sms.messages.send({ sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' })
  const response = await fetch(`${baseUrl}/_sandbox/v1/messages`, { headers: admin })
  expect(await response.json()).toMatchObject({ messages: [{ text: 'Hello' }] })
})

test('compose.yaml starts the image with options that the command has', async () => {
  const { services } = parse(await readFile(join(root, 'compose.yaml'), 'utf8')) as {
    services: { sandbox: { command: string[]; ports: string[]; environment: object } }
  }
  const { command, ports, environment } = services.sandbox
  expect(ports).toEqual(['127.0.0.1:4010:4010'])
  expect(Object.keys(environment)).toEqual(['GATEWAY_SMS_ADMIN_TOKEN'])
  const data = join(disks, 'data')
  await mkdir(data)
  const container = await runContainer(
    { GATEWAY_SMS_ADMIN_TOKEN: adminToken },
    command.map((word) => word.replace('/data', data)),
  )
  expect((await fetch(`${container.url}/_sandbox/v1/ready`)).status).toBe(200)
})

function readStages(file: Dockerfile): Stage[] {
  const found: Stage[] = []
  for (const instruction of file.getInstructions()) {
    const keyword = instruction.getKeyword()
    const words = instruction.getTextContent().slice(keyword.length).trim()
    if (keyword === 'FROM') {
      const [image = '', , name] = words.split(' ')
      found.push({ image, name, steps: [] })
    } else found.at(-1)?.steps.push({ keyword, words })
  }
  return found
}

/** An instruction of the last stage. */
function wordsOf(keyword: string): string {
  return stages.at(-1)?.steps.find((step) => step.keyword === keyword)?.words ?? ''
}

/** The folder for a stage's disk. */
function diskOf(index: number): string {
  return join(disks, `stage-${index}`)
}

/** Runs a stage in the folder for its disk. */
async function build(index: number, steps: readonly Step[]): Promise<void> {
  const disk = diskOf(index)
  let folder = disk
  for (const { keyword, words } of steps) {
    if (keyword === 'WORKDIR') {
      folder = join(disk, words)
      await mkdir(folder, { recursive: true })
    } else if (keyword === 'COPY') {
      const [, from, path = '', target = ''] = /^(?:--from=(\S+) )?(\S+) (\S+)$/u.exec(words) ?? []
      const start =
        from === undefined
          ? join(disks, 'context')
          : diskOf(stages.findIndex(({ name }) => name === from))
      await exec('sh', ['-c', `cp -R ${join(start, path)} ${join(folder, target)}`])
    } else if (keyword === 'RUN' && !words.includes('chown')) {
      const env = { ...outside(), npm_config_prefer_offline: 'true' }
      await exec('sh', ['-c', words], { cwd: folder, env })
    }
  }
}

/** Runs the entry point with a command, on a free port of the loopback interface. */
async function runContainer(env: Record<string, string>, command: readonly string[]) {
  const port = await freePort()
  const entry = JSON.parse(wordsOf('ENTRYPOINT')) as string[]
  const words = [...entry, ...command].map((word) => word.replace(/^4010$/u, String(port)))
  const cwd = join(diskOf(stages.length - 1), wordsOf('WORKDIR'))
  const options = { cwd, env: { ...outside(), ...env } }
  const child = spawn(process.execPath, words.slice(1), options)
  const exit = once(child, 'exit') as Promise<[number | null]>
  onTestFinished(() => void child.kill('SIGKILL'))
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  for await (const line of createInterface(child.stdout)) {
    if (!line.includes(`:${port}`)) continue
    child.stdout.resume()
    const stop = async () => {
      child.kill('SIGTERM')
      return (await exit)[0]
    }
    return { port, url: `http://127.0.0.1:${port}`, stop }
  }
  throw new Error(errors.join(''))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The environment without the variables of npm and vitest. */
function outside(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|VITEST|NODE_|GATEWAY_SMS_)/u.test(name),
    ),
  )
}
