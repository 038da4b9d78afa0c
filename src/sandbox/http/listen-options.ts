import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { checkFields, shown, type Check, object, text, wholeNumber, yesOrNo } from '../checks.ts'
import { hostName } from './request-target.ts'

/** Where to listen, and for whom. */
export interface ListenOptions {
  /** 0 picks a free port. @defaultValue `0` */
  port?: number | undefined
  /**
   * The address to listen on, or a name that stands for one: `::1`, `localhost`. Any but this machine's loopback, such as
   * `0.0.0.0` for all interfaces, needs an `adminToken`, since everybody in the network can call it. @defaultValue `'127.0.0.1'`
   */
  host?: string | undefined
  /**
   * By which names and addresses requests may call the sandbox, as their `Host` header says, besides the loopback ones and
   * the address on which they came in. Behind the service name of a container it is that name; without scheme and port.
   */
  allowedHosts?: readonly string[] | undefined
  /**
   * Must be true where other machines can reach the port and the sandbox has a `seed`: anyone who knows or guesses the seed knows
   * every token and API key. @defaultValue `false`
   */
  predictableSecrets?: boolean | undefined
  /** What every path under `/_sandbox` then needs, as `Authorization: Bearer ADMINTOKEN`. At least 16 visible ASCII characters. */
  adminToken?: string | undefined
}

/** A sandbox on a port. */
export interface Listener {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. On all interfaces it is that of the loopback one. */
  url: string
  /** The port in the address. */
  port: number
  /** Ends all connections and frees the port. */
  close(): Promise<void>
}

/** Where to listen, and for whom, with every default filled in. */
export interface ListenSettings {
  port: number
  /** The address itself: what a name stands for is asked once, so that what was checked is what is opened. */
  address: string
  /** As a Host header has them, an IPv6 address in brackets. */
  allowedHosts: ReadonlySet<string>
  adminToken: string | undefined
}

/** Throws a RangeError that names the option which is wrong, and an Error for a host name that stands for nothing. */
export async function resolveListenOptions(
  options: ListenOptions,
  isPredictable = false,
): Promise<ListenSettings> {
  if (object(options) !== undefined) {
    throw new RangeError(`the options of listen() must be an object, and are ${shown(options)}`)
  }
  checkFields(
    options,
    {
      port: wholeNumber(0, 65_535),
      host: text,
      allowedHosts,
      adminToken,
      predictableSecrets: yesOrNo,
    },
    naming,
  )
  const { port = 0, host = '127.0.0.1', allowedHosts: names = [], adminToken: token } = options
  const address = await addressOf(host)
  if (!isLoopback(address)) {
    if (token === undefined) throw unguarded(host, address)
    if (isPredictable && options.predictableSecrets !== true) throw predictable(host, address)
  }
  return { port, address, allowedHosts: new Set(names.map(readHost)), adminToken: token }
}

const naming = (field: string) => `the option '${field}'`

const allowedHosts: Check = (value) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? undefined
    : 'a list of host names'

const minTokenLength = 16

/** The token itself is in no message: it is a secret also where it is too short. */
const adminToken: Check = (value) => {
  if (typeof value !== 'string') return 'a text'
  if (value.length >= minTokenLength && /^[\x21-\x7e]+$/.test(value)) return undefined
  throw new RangeError(
    `${naming('adminToken')} must have at least ${minTokenLength} visible ASCII characters, without spaces: make one with \`openssl rand -hex 16\``,
  )
}

async function addressOf(host: string): Promise<string> {
  if (isIP(host) !== 0) return host
  // An empty text is all interfaces to Node, and `*` looks like it.
  if (!/^[\w.-]+$/.test(host)) {
    throw new RangeError(
      `${naming('host')} must be an address or a host name, without brackets and port, and is ${shown(host)}`,
    )
  }
  try {
    return (await lookup(host)).address
  } catch (error) {
    throw new Error(
      `the host '${host.slice(0, 100)}' has no address: give '127.0.0.1', or another address of this machine`,
      { cause: error },
    )
  }
}

/** Whether only this machine can connect to an address. An IPv4 address counts also in its IPv6 form. */
function isLoopback(address: string): boolean {
  const loopback = new BlockList()
  loopback.addSubnet('127.0.0.0', 8, 'ipv4')
  loopback.addAddress('::1', 'ipv6')
  return loopback.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

function unguarded(host: string, address: string): RangeError {
  const where = host === address ? address : `${address} (${host})`
  return new RangeError(
    `to listen on ${where}, which other machines can reach, give an 'adminToken': without it they could read and change everything; or listen on '127.0.0.1'`,
  )
}

function predictable(host: string, address: string): RangeError {
  const where = host === address ? address : `${address} (${host})`
  return new RangeError(
    `to listen on ${where}, which other machines can reach, leave out the sandbox option 'seed', so that tokens and API keys are random; or take on with 'predictableSecrets: true' that whoever knows the seed knows them`,
  )
}

function readHost(entry: string): string {
  const host = hostName(entry)
  if (host !== undefined) return host
  throw new RangeError(
    `${naming('allowedHosts')} has ${shown(entry)}: give a host name or an address, without scheme, port and wildcard`,
  )
}

/** What went wrong when a port was to be opened, and what to do. */
export function explainListenError(
  error: NodeJS.ErrnoException,
  port: number,
  address: string,
): Error {
  const explanation = explain(error.code, port, address)
  return explanation === undefined ? error : new Error(explanation, { cause: error })
}

function explain(code: string | undefined, port: number, address: string): string | undefined {
  const other = 'choose another, or 0 for a free one'
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is taken: ${other}`
    case 'EACCES': {
      const why = port < 1024 ? ', which ports under 1024 need' : ''
      return `port ${port} may not be opened without more rights${why}: ${other}`
    }
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return `this machine has no interface with the address ${address}: listen on 127.0.0.1, or on 0.0.0.0 for all there are`
    default:
      return undefined
  }
}
