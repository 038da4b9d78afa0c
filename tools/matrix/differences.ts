/** A test that is expected to fail in some runtimes, and the reason. If the test passes there, the matrix fails. */
export interface Difference {
  runtimes: readonly string[]
  file: string
  /** The test's name; without it, the entire file is skipped. */
  name?: string
  reason: string
}

export const differences: readonly Difference[] = [
  {
    runtimes: ['Deno', 'Chromium'],
    file: 'tests/matrix/suite/failures.ts',
    name: 'after a connection that is cut before the response, the outcome is unknown, and the message is found by its key',
    reason:
      'the runtime retries a POST whose connection was reset, so the message is sent twice: use sendOnce() there',
  },
  {
    runtimes: ['workerd', 'Chromium'],
    file: 'src/client/request/no-response.test.ts',
    reason:
      'it needs a server in its own process; tests/matrix/suite/failures.ts does it over the network',
  },
  {
    runtimes: ['workerd', 'Chromium'],
    file: 'src/client/request/misdirected.test.ts',
    reason: 'it needs a server in its own process',
  },
  {
    runtimes: ['Chromium'],
    file: 'src/client/request/tracing.test.ts',
    reason: 'it needs node:diagnostics_channel',
  },
  {
    runtimes: ['Bun'],
    file: 'src/client/request/tracing.test.ts',
    reason:
      'Bun does not report whether a tracing channel has subscribers, so nothing is published',
  },
  {
    runtimes: ['Bun', 'Deno'],
    file: 'src/client/request/no-response.test.ts',
    name: 'an address without a listener is a ConnectionError that names it and keeps the cause',
    reason:
      'only Node says that no connection was made; elsewhere the message counts as unknown, the safe side',
  },
  {
    runtimes: ['Chromium'],
    file: 'src/client/response/response-promise.test.ts',
    reason: 'it listens to unhandled rejections at Node’s process',
  },
  {
    runtimes: ['Chromium'],
    file: 'src/client/tokens.test.ts',
    name: 'create() posts the request with the credentials, and returns the token',
    reason: 'the test itself uses Buffer',
  },
  ...['GatewayError', 'ConnectionError', 'UnexpectedResponseError'].map((name) => ({
    runtimes: ['Bun'],
    file: 'src/client/errors.test.ts',
    name: `a ${name} has its name, class and endpoint`,
    reason: 'the first line of a stack says Error, whatever the name is',
  })),
  {
    runtimes: ['Bun'],
    file: 'src/client/errors.test.ts',
    name: 'the stack trace includes the caller’s line',
    reason: 'a stack has only the synchronous part of a call',
  },
  {
    runtimes: ['Node 22.13', 'Node 22', 'Node 24', 'Node 26'],
    file: 'tests/sandbox/behaviour/callbacks-clock.test.ts',
    name: 'the sandbox sets timers only for messages with a callback_url',
    reason:
      'it finds timers by the names of source files in stacks, which the built package does not have',
  },
]
