// Helpers for the tests of the command.
import { createClient } from '../../src/index.ts'
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.ts'
import { run as runProgram } from '../../src/cli/program.ts'
import type { Terminal } from '../../src/cli/terminal/terminal.ts'

/** A terminal that records its output. */
export interface TestTerminal extends Terminal {
  printed(): string
  errors(): string
  /** The questions that were asked. */
  readonly questions: string[]
}

/** Changes to the defaults of a test's terminal: no variables, not interactive, an empty stdin. */
export interface TestTerminalOptions extends Partial<Omit<Terminal, 'readInput' | 'confirm'>> {
  input?: string | Uint8Array
  /** The reply to every question; setting it makes the terminal interactive. */
  response?: boolean
  onWrite?: (text: string) => void
  onError?: (text: string) => void
}

export function testTerminal({
  input = '',
  response,
  onWrite,
  onError,
  ...rest
}: TestTerminalOptions = {}): TestTerminal {
  const output: string[] = []
  const errors: string[] = []
  const questions: string[] = []
  return {
    env: {},
    isInteractive: response !== undefined,
    isAtScreen: response !== undefined,
    onSignal: () => () => {},
    columns: undefined,
    ...rest,
    write(text) {
      output.push(text)
      onWrite?.(text)
    },
    writeError(text) {
      errors.push(text)
      onError?.(text)
    },
    readInput: async () => Buffer.from(input),
    async confirm(question) {
      questions.push(question)
      return response ?? false
    },
    questions,
    printed: () => output.join(''),
    errors: () => errors.join(''),
  }
}

/** Runs the command and returns its exit code. Does not listen to the signals of the test process. */
export async function run(
  words: string[],
  terminal: Terminal,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  return await runProgram(words, terminal, signal)
}

/** A sandbox with a manual clock, and the command line on it. */
export function startGateway(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual', ...options })
  const requests: string[] = []
  let isLost: ((method: string, count: number) => boolean) | undefined
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    requests.push(request.method)
    const count = requests.filter((method) => method === request.method).length
    const response = await sandbox.fetch(request)
    if (isLost?.(request.method, count) !== true) return response
    const cause = Object.assign(new Error('broken'), { code: 'ECONNRESET', syscall: 'read' })
    throw new TypeError('fetch failed', { cause })
  }
  const env: Record<string, string> = {
    GATEWAY_SMS_ENVIRONMENT: 'test',
    GATEWAY_SMS_TOKEN: sandbox.token(),
    GATEWAY_SMS_EMAIL: sandbox.credentials.email,
    GATEWAY_SMS_API_KEY: sandbox.credentials.apiKey,
  }
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  return {
    sandbox,
    sms,
    env,
    /** The methods of the command's requests. */
    requests,
    /** Selects the requests whose response is lost; `count` is the 1-based number of the request with this method. */
    lose: (lost: (method: string, count: number) => boolean) => {
      isLost = lost
    },
    /** Runs the command and returns its output and exit code. */
    run: async (
      words: string[],
      { signal = new AbortController().signal, ...rest }: RunOptions = {},
    ) => {
      const terminal = testTerminal({
        env,
        fetch,
        now: () => sandbox.now.getTime(),
        wait: async (milliseconds, waitSignal) => {
          waitSignal?.throwIfAborted()
          await sandbox.advance(milliseconds)
        },
        ...rest,
      })
      const code = await run(words, terminal, signal)
      const [printed, errors] = [terminal.printed(), terminal.errors()]
      return { code, printed, errors, questions: terminal.questions }
    },
    /** The numbers of every queued message. */
    async queued() {
      const list = await sms.messages.list()
      const all = await Promise.all(list.map(({ id }) => sms.messages.get(id)))
      const closed = all
        .filter(({ transaction, statistics }) => !transaction && (statistics.total ?? 0) > 0)
        .toReversed()
      return await Promise.all(
        closed.map(async ({ id }) =>
          (await sms.messages.recipients(id)).map(({ number }) => number),
        ),
      )
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

interface RunOptions extends TestTerminalOptions {
  signal?: AbortSignal
}
