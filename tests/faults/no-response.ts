// What Node's fetch throws when there is no response. `shapes.test.ts` compares each with a real socket.

/** Creates an error as `fetch` throws it. */
export type Failure = () => Error

/** No connection was made, so nothing was received. */
export const connectFailures = {
  refused: () => failed(refused('127.0.0.1')),
  notFound: () => failed(lookup('ENOTFOUND', -3008)),
  resolverAway: () => failed(lookup('EAI_AGAIN', -3001)),
  connectTimeout: () =>
    failed(
      named(
        'ConnectTimeoutError',
        'Connect Timeout Error (attempted address: test.ws.messaggisms.com:443, timeout: 10000ms)',
        {
          code: 'UND_ERR_CONNECT_TIMEOUT',
        },
      ),
    ),
  everyAddressRefused: () =>
    failed(
      Object.assign(new AggregateError([refused('127.0.0.1'), refused('127.0.0.2')]), {
        code: 'ECONNREFUSED',
      }),
    ),
} satisfies Record<string, Failure>

/** The connection ended before the response. Whether the gateway has the request is unknown. */
export const brokenConnections = {
  reset: () => failed(readReset()),
  closed: () => failed(otherSideClosed()),
} satisfies Record<string, Failure>

/** The status and headers arrived, but only part of the body: reading the body throws. */
export const brokenBodies = {
  reset: () => terminated(readReset()),
  closed: () => terminated(otherSideClosed()),
} satisfies Record<string, Failure>

function failed(cause: Error): TypeError {
  return new TypeError('fetch failed', { cause })
}

function terminated(cause: Error): TypeError {
  return new TypeError('terminated', { cause })
}

function refused(address: string): Error {
  return Object.assign(new Error(`connect ECONNREFUSED ${address}:443`), {
    errno: -111,
    code: 'ECONNREFUSED',
    syscall: 'connect',
    address,
    port: 443,
  })
}

function lookup(code: string, errno: number): Error {
  const hostname = 'test.ws.messaggisms.com'
  const properties = { errno, code, syscall: 'getaddrinfo', hostname }
  return Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), properties)
}

function readReset(): Error {
  const properties = { errno: -104, code: 'ECONNRESET', syscall: 'read' }
  return Object.assign(new Error('read ECONNRESET'), properties)
}

function otherSideClosed(): Error {
  const socket = { localAddress: '127.0.0.1', bytesWritten: 232, bytesRead: 0 }
  return named('SocketError', 'other side closed', { code: 'UND_ERR_SOCKET', socket })
}

function named(name: string, message: string, properties: object): Error {
  return Object.assign(new Error(message), { name, ...properties })
}
