import { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Dredd from 'dredd'
import { toJsonSchema } from '../../scripts/generate/json-schema.ts'
import type { Spec } from '../../scripts/generate/spec.ts'
import {
  documentedResponses,
  prepareResponse,
  type DocumentedResponse,
} from '../../src/contract/index.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import { readJson } from '../prism/watch.ts'
import { targetOf } from '../suite/sandbox-target.ts'

/** What Dredd found for one documented response. */
interface DreddResult {
  /** The response's name, such as `POST /messages/ 402`. */
  title: string
  status: 'pass' | 'fail' | 'skip' | 'error'
  /** The problems, one per line. */
  message: string
  /** The response that was replayed; undefined if it is not known. */
  documented: DocumentedResponse | undefined
  body: unknown
}

const require = createRequire(import.meta.url)

/** The key under which Dredd's hooks find this module: see hooks.cjs. */
const handOver = Symbol.for('gateway-sms.dredd')

/**
 * Replays every documented response of a spec with Dredd, each on a new gateway that is set up to return it.
 *
 * Dredd compares only the keys of an example; the hooks make it compare the entire schema. It replays one response for each
 * status. If a status has several codes, it replays the example's.
 */
export async function runDredd(spec: Spec): Promise<DreddResult[]> {
  const results: DreddResult[] = []
  const replayed = new Map<string, Replayed>()
  const emitter = new EventEmitter()
  for (const status of ['pass', 'fail', 'skip', 'error'] as const) {
    emitter.on(`test ${status}`, (test: { title: string; message?: string }, error?: Error) => {
      const { title } = test
      const { documented, body } = replayed.get(title) ?? {}
      const message = error?.message ?? test.message ?? ''
      results.push({ title, status, message, documented, body })
    })
  }
  const bridge = globalThis as unknown as Record<symbol, (hooks: Hooks) => void>
  bridge[handOver] = (hooks) => addHooks(hooks, spec, replayed)
  try {
    await run(spec, emitter)
  } finally {
    delete bridge[handOver]
  }
  return results
}

function run(spec: Spec, emitter: EventEmitter): Promise<void> {
  silenceReporter()
  const dredd = new Dredd({
    // Dredd's hook sends each transaction to a new gateway's port.
    endpoint: 'http://127.0.0.1:1',
    path: [],
    apiDescriptions: [
      { location: `spec/${spec.name}.yaml`, content: JSON.stringify(spec.document) },
    ],
    hookfiles: [join(import.meta.dirname, 'hooks.cjs')],
    emitter,
    reporter: [],
    loglevel: 'error',
  })
  return new Promise((resolve, reject) => {
    dredd.run((error) => (error ? reject(error) : resolve()))
  })
}

/** Silences Dredd's reporter, which no option can turn off. The tests report the results. */
function silenceReporter(): void {
  const reporterOutput = require('dredd/build/reporters/reporterOutputLogger') as ReporterOutput
  reporterOutput.default.transports.console.silent = true
}

interface ReporterOutput {
  default: { transports: { console: { silent: boolean } } }
}

/** A low limit, so that a body can be short and still exceed it. */
const maxBodyBytes = 5000

/** Starts a gateway before each transaction and closes it afterwards. */
function addHooks(hooks: Hooks, spec: Spec, replayed: Map<string, Replayed>): void {
  const sandboxes = new Map<Transaction, Sandbox>()
  hooks.beforeEach(async (transaction, done) => {
    try {
      const documented = await prepare(transaction, spec, sandboxes)
      replayed.set(transaction.id, { documented })
    } catch (error) {
      transaction.fail = `the scenario could not be prepared: ${String(error)}`
    }
    done()
  })
  hooks.afterEach(async (transaction, done) => {
    const known = replayed.get(transaction.id)
    if (known !== undefined) known.body = readJson(transaction.real?.body)
    await sandboxes.get(transaction)?.close()
    sandboxes.delete(transaction)
    done()
  })
}

async function prepare(
  transaction: Transaction,
  spec: Spec,
  sandboxes: Map<Transaction, Sandbox>,
): Promise<DocumentedResponse> {
  const documented = findResponse(transaction, spec)
  const sandbox = createSandbox({ clock: 'manual', maxBodyBytes })
  sandboxes.set(transaction, sandbox)
  const { url, port } = await sandbox.listen()
  const target = targetOf(sandbox, { url, fetch, maxBodyBytes })
  const prepared = await prepareResponse(documented, target)
  const { method, headers, body = '' } = prepared
  transaction.port = port
  transaction.fullPath = prepared.url.slice(url.length)
  transaction.request = { ...transaction.request, method, headers, body: String(body) }
  transaction.expected.bodySchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(toJsonSchema(responseOf(spec, documented).content['application/json'].schema) as object),
  }
  return documented
}

/** The response that a transaction replayed, and where. */
interface Replayed {
  documented: DocumentedResponse
  body?: unknown
}

/** Finds the documented response that a transaction replays. */
function findResponse({ origin, request, expected }: Transaction, spec: Spec): DocumentedResponse {
  const candidates = documentedResponses.filter(
    (documented) =>
      documented.method === request.method &&
      documented.status === Number(expected.statusCode) &&
      isOf(documented, origin, spec),
  )
  const codeOfExample = (JSON.parse(expected.body) as { error?: number | null }).error ?? undefined
  const found = candidates.find((documented) => documented.code === codeOfExample)
  if (found === undefined)
    throw new Error(
      `there is no scenario for ${request.method} ${origin.resourceName} ${expected.statusCode}`,
    )
  return found
}

function isOf(documented: DocumentedResponse, origin: Transaction['origin'], spec: Spec): boolean {
  const operation = spec.document.paths[documented.path]?.[documented.method.toLowerCase() as 'get']
  return operation !== undefined && operation.summary === origin.actionName
}

function responseOf(spec: Spec, { path, method, status }: DocumentedResponse) {
  const response = spec.document.paths[path]?.[method.toLowerCase() as 'get']?.responses[status]
  if (response === undefined)
    throw new Error(`spec/${spec.name}.yaml does not document ${method} ${path} ${status}`)
  return response
}

/** The part of Dredd's hooks that this suite uses. */
interface Hooks {
  beforeEach(hook: Hook): void
  afterEach(hook: Hook): void
}

/** A hook. Dredd waits for `done`, not for the promise. */
type Hook = (transaction: Transaction, done: () => void) => Promise<void>

interface Transaction {
  id: string
  fullPath: string
  port: number
  fail?: string
  origin: { resourceName: string; actionName: string }
  request: { method: string; uri: string; headers: Record<string, string>; body: string }
  expected: { statusCode: string; body: string; bodySchema?: object }
  real?: { body?: string }
}
