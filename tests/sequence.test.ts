// Tests the sequence of every operation: runs the Arazzo document and inspects the Postman collection.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runInNewContext, Script } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import collection from '../postman/gateway-sms.postman_collection.json' with { type: 'json' }
import environment from '../postman/sandbox.postman_environment.json' with { type: 'json' }
import { operations } from '../generated/operations.ts'
import { createSandbox, type SandboxOptions } from '../src/sandbox/index.ts'

const root = join(import.meta.dirname, '..')
const file = 'arazzo/gateway-sms.arazzo.yaml'

test('the Arazzo document has every operation once', async () => {
  const { workflows } = parse(await readFile(join(root, file), 'utf8')) as {
    workflows: [{ steps: { stepId: string }[] }]
  }
  const steps = workflows[0].steps.map(({ stepId }) => stepId)
  expect(steps.toSorted()).toEqual(Object.keys(operations).toSorted())
})

test('every step of the Arazzo document succeeds on the sandbox, and every response is as documented', async () => {
  const { code, output, failed, passed } = await respect()
  expect(code, output).toBe(0)
  expect(failed).toEqual([])
  expect(passed).toHaveLength(Object.keys(operations).length)
})

test('a response that is not as documented fails the run', async () => {
  const { code, failed } = await respect({ assumptions: { cancelOpenTransaction: 'refused' } })
  expect(code).not.toBe(0)
  expect(failed).toEqual(['cancelMessage'])
})

test('the Postman collection has every operation, and finds every variable', () => {
  expect(collection.info.schema).toMatch(/\/v2\.1\.0\/collection\.json$/u)
  expect(collection.item).toHaveLength(Object.keys(operations).length)
  const known = new Set(environment.values.map(({ key }) => key))
  for (const { name, request, event } of collection.item) {
    for (const [, variable = ''] of JSON.stringify(request).matchAll(/\{\{(\w+)\}\}/gu)) {
      expect(known, name).toContain(variable)
    }
    for (const { script } of event) {
      const source = script.exec.join('\n')
      expect(() => new Script(source), name).not.toThrow()
      for (const [, variable = ''] of source.matchAll(/environment\.set\('(\w+)'/gu)) {
        expect(known, name).toContain(variable)
      }
    }
  }
})

test('the scripts of the collection store what later requests need', () => {
  const kept: Record<string, unknown> = {}
  const pm = {
    response: { json: () => ({ token: 'a token', data: [{ id: 'an id' }] }) },
    test: () => {},
    environment: { set: (name: string, value: unknown) => (kept[name] = value) },
  }
  for (const { event } of collection.item) {
    for (const { script } of event) runInNewContext(script.exec.join('\n'), { pm })
  }
  expect(kept).toEqual({ token: 'a token', id: 'an id' })
})

/** Runs the document against a new sandbox, and returns the steps by outcome. */
async function respect(options: SandboxOptions = {}) {
  await using sandbox = createSandbox(options)
  const { url } = await sandbox.listen()
  const { email, apiKey } = sandbox.credentials
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-respect-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const report = join(folder, 'report.json')
  const basic = Buffer.from(`${email}:${apiKey}`).toString('base64')
  const words = [
    join(root, 'node_modules/@redocly/cli/bin/cli.js'),
    'respect',
    file,
    '--input',
    JSON.stringify({ basic }),
    '--server',
    `gateway=${url}`,
    '--server',
    `tokens=${url}`,
    '--json-output',
    report,
  ]
  const env = {
    ...process.env,
    // No telemetry, and no check for a newer version.
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  }
  const { code, output } = await promisify(execFile)(process.execPath, words, {
    cwd: root,
    env,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  )
  const steps = stepsOf(JSON.parse(await readFile(report, 'utf8')))
  const idsWith = (status: string) =>
    steps.filter((step) => step.status === status).map(({ stepId }) => stepId)
  return { code, output, passed: idsWith('success'), failed: idsWith('error') }
}

interface ReportedStep {
  stepId: string
  status: string
}

function stepsOf(report: unknown): ReportedStep[] {
  const found: ReportedStep[] = []
  JSON.stringify(report, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'stepId' in value && 'status' in value) {
      found.push(value as ReportedStep)
    }
    return value
  })
  return found
}
