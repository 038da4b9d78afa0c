// Runs the documents' commands in a project that has installed the package.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.ts'
import { makeProject } from '../../tools/package/make-project.ts'
import { isLong } from '../../tools/how-many.ts'
import { blocksOf, readDocuments, type Block } from './markdown.ts'

const blocks = readDocuments()
  .flatMap(blocksOf)
  .filter(
    ({ language, marker }) => ['sh', 'console'].includes(language) && !marker.startsWith('from: '),
  )

/** Commands that other tests or CI run, or that only install something. */
const elsewhere: Record<string, string> = {
  'npm ci && npm test': '.ci/run',
  'npm ci && npm run demo': 'tests/readme.test.ts',
  'npm run bench': 'by hand, as it takes ten minutes and loads the machine',
  'npm install gateway-sms': 'tests/package/newcomer.test.ts',
  'node --test': 'tests/examples.test.ts',
  'npm install --save-dev gateway-sms vitest': 'installs',
  'npm install --save-dev gateway-sms @playwright/test': 'installs',
  'npx playwright install chromium': 'installs',
  'npm install --save-dev gateway-sms': 'installs',
  'npm install --save-dev gateway-sms msw': 'installs',
  'npm install @opentelemetry/api @opentelemetry/semantic-conventions': 'installs',
  'npm ci': 'installs',
  'npm run tarball': 'tests/container.test.ts',
  'docker build --tag gateway-sms-sandbox .':
    'tests/container.test.ts, step by step without Docker',
  'docker run --publish 127.0.0.1:4010:4010 --env GATEWAY_SMS_ADMIN_TOKEN gateway-sms-sandbox':
    'tests/container.test.ts, step by step without Docker',
  'mkdir -p .agents/skills': 'creates a folder',
  'cp -R node_modules/gateway-sms/skills/gateway-sms .agents/skills/': 'copies a file',
  'npx vitest run': 'tests/documents/pasted.test.ts',
  'npx playwright test': 'tests/documents/pasted.test.ts',
  'npm install pg-boss pg                      # on your PostgreSQL': 'installs',
  'npm install pg-boss @electric-sql/pglite    # or embedded, in a folder': 'installs',
  "npx gateway-sms campaign send people.csv --sender Acme --body 'Hi {{name}}!' --rate '300 segments/s' --max-cost 900 --store ./outbox":
    'tests/outbox/command.test.ts',
  'npx gateway-sms campaign status people --store ./outbox': 'tests/outbox/command.test.ts',
  'npx gateway-sms campaign report people --store ./outbox > report.csv':
    'tests/outbox/command.test.ts',
}
/** This command does not exit. A test below checks its output. */
const starting = 'npx gateway-sms sandbox'
const ofControlApi = ({ file }: Block) => file === 'docs/sandbox-control-api.md'
const ofExamples = ({ code }: Block) => code.includes(' examples/')

const project = await makeProject()
afterAll(() => project[Symbol.asyncDispose]())
await writeFile(join(project.folder, 'people.csv'), 'number,name\n+39-3331234567,Anna\n')
await project.run(
  'npm',
  'pkg',
  'set',
  'scripts.test=curl --silent --fail "$GATEWAY_SMS_BASE_URL/_sandbox/v1/health"',
)

const shown = [
  ...new Set(
    blocks
      .filter((block) => !ofControlApi(block) && !ofExamples(block))
      .map(({ code }) => code.trim())
      .flatMap((code) => (code.startsWith('export ') ? [code] : code.split('\n')))
      .filter(
        (line) =>
          (line.startsWith('npx gateway-sms') && line !== starting && !(line in elsewhere)) ||
          line.startsWith('export '),
      ),
  ),
]

test.each(shown)(
  '%s',
  async (command) => {
    await using sandbox = createSandbox()
    const { url } = await sandbox.listen()
    const env = { GATEWAY_SMS_TOKEN: sandbox.token(), GATEWAY_SMS_BASE_URL: url }
    const line = shortened(command)
      .replace('http://127.0.0.1:4010', url)
      .replace(/^export .+$/mu, 'set -e')
    const { code, output } = await start(line, env).printed
    expect(code, output).toBe(0)
    expect(output).not.toBe('')
  },
  60_000,
)

test('every command is run', () => {
  const lines = blocks
    .filter((block) => block.language === 'sh' && !ofControlApi(block) && !ofExamples(block))
    .flatMap(({ code }) => code.trim().split('\n'))
  const known = new Set([
    starting,
    ...shown.flatMap((command) => command.split('\n')),
    ...Object.keys(elsewhere),
  ])
  expect(lines.filter((line) => !known.has(line))).toEqual([])
})

test("a starting sandbox's output is the same as in the guide", async () => {
  const block = blocks.find(({ language }) => language === 'console')
  const expected = (block?.code ?? '').split('\n').slice(1)
  const { child } = start(`${starting} --port 0`, {})
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) {
    lines.push(line)
    if (lines.length === expected.length - 2) break
  }
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  // The last line stands for the rest.
  expect(lines.map(stable)).toEqual(expected.slice(0, -2).map(stable))
})

test('the guide to the control API is a script that runs', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { url } = await sandbox.listen()
  const script = blocks.filter(ofControlApi).map(({ code }) =>
    code
      .replace(/^gateway-sms sandbox .+$/mu, '')
      .replaceAll('http://127.0.0.1:4010', url)
      // The callback fails, which is sufficient here.
      .replace(
        /^(?=.*requests\?operation)/mu,
        `curl -s ${url}/messages/ -H "Authorization: Bearer $again" -H 'Content-Type: application/json' ` +
          `-d '{ "sender": "Acme", "body": "x", "recipients": "+39-3331234567", "options": { "callback_url": "http://127.0.0.1:1/" } }'\n` +
          `curl -s $api/clock/advance -H 'Content-Type: application/json' -d '{ "duration": "1m" }'\n`,
      ),
  )
  const env = { again: sandbox.token() }
  // The event stream is read only briefly.
  const head = `set -eu
curl() {
  case "$*" in *-N*) command curl --max-time 0.3 "$@" || [ $? = 28 ];; *) command curl --fail-with-body "$@";; esac
}
`
  const body = script.join('\n').replace('"credit": 0.01', '"credit": 1')
  const { code, output } = await start(head + body, env).printed
  expect(code, output).toBe(0)
  expect(output).toContain('"otp":"4711"')
  expect(output).toContain('event: ')
}, 60_000)

/** In `npm test`, the `verify` in `sandbox exec` makes one request per check, and the one with an address runs one side. */
function shortened(command: string): string {
  if (isLong || !command.includes('npx gateway-sms verify')) return command
  return command.startsWith('npx gateway-sms verify')
    ? `${command} --side responses`
    : `${command} --runs 1`
}

/** A line without ports, tokens and keys. */
function stable(line: string): string {
  return line.replace(/:\d{4,5}\b/u, ':…').replaceAll(/[0-9a-f]{24}/gu, '…')
}

function start(command: string, env: Record<string, string>) {
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|VITEST|NODE_|INIT_CWD|GATEWAY_SMS)/u.test(name),
  )
  const child = spawn('sh', ['-c', command], {
    cwd: project.folder,
    env: {
      ...Object.fromEntries(outside),
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
      NO_COLOR: '1',
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
      ...env,
    },
    // A separate process group, so the children of `npx` can be ended too.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = async () => {
    const [out, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit') as Promise<[number | null]>,
    ])
    return { code, output: out + errors }
  }
  return {
    child,
    get printed() {
      return printed()
    },
  }
}
