import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { checkFields, shown, type Check, text, textList, wholeNumber, yesOrNo } from '../checks.ts'
import { hostName, isLoopback } from '../model/addresses.ts'

/** Where to listen, and for whom. */
export interface ListenOptions {
  /** 0 selects a free port. @defaultValue `0` */
  port?: number | undefined
  /**
   * The address to listen on, or a name that resolves to one: `::1`, `localhost`. Other machines can reach any address but the
   * loopback ones, such as `0.0.0.0` for all interfaces; those require an `adminToken`. @defaultValue `'127.0.0.1'`
   */
  host?: string | undefined
  /**
   * The names and addresses that a `Host` header may have, without scheme and port, besides the loopback ones and the address
   * that the request came in on. Behind the service name of a container it is that name.
   */
  allowedHosts?: readonly string[] | undefined
  /**
   * Must be true if other machines can reach the port and the sandbox has a `seed`, because anyone who knows or guesses the seed
   * knows every token and API key. @defaultValue `false`
   */
  predictableSecrets?: boolean | undefined
  /**
   * The token that paths under `/_sandbox` then require, as `Authorization: Bearer ADMINTOKEN`: at least 16 visible ASCII
   * characters.
   */
  adminToken?: string | undefined
}

/** A port of a sandbox. */
export interface Listener {
  /** Such as `http://127.0.0.1:4010`, without a trailing slash. For all interfaces it is that of the loopback interface. */
  url: string
  /** The port number. */
  port: number
  /** Closes all connections and the port. */
  close(): Promise<void>
}

/** The options with every default filled in. */
export interface ListenSettings {
  port: number
  /** A name is resolved once, so that the address that was checked is the one that is opened. */
  address: string
  /** In the form of a Host header: an IPv6 address is in brackets. */
  allowedHosts: ReadonlySet<string>
  adminToken: string | undefined
}

/** Throws a RangeError that names the invalid option, and an Error for a host without an address. */
export async function resolveListenOptions(
  options: ListenOptions,
  isPredictable = false,
): Promise<ListenSettings> {
  checkFields(options, checks, { whole: 'the options of listen()', field })
  const { port = 0, host = '127.0.0.1', allowedHosts: names = [], adminToken: token } = options
  const address = await addressOf(host)
  if (!isLoopback(address)) {
    const where = host === address ? address : `${address} (${host})`
    const problem =
      token === undefined
        ? "give an 'adminToken', without which they could read and change everything, or listen on '127.0.0.1'"
        : isPredictable &&
          options.predictableSecrets !== true &&
          "leave out the sandbox option 'seed', so that tokens and API keys are random, or set 'predictableSecrets: true' to accept that anyone who knows the seed knows them"
    if (problem !== false) {
      throw new RangeError(`other machines can reach ${where}: ${problem}`)
    }
  }
  return { port, address, allowedHosts: new Set(names.map(readHost)), adminToken: token }
}

const field = (name: string) => `the option '${name}'`

const minTokenLength = 16

/** Its error does not contain the token, which is a secret even if it is too short. */
const adminToken: Check = (value) => {
  if (typeof value !== 'string') return 'a string'
  if (value.length >= minTokenLength && /^[\x21-\x7e]+$/.test(value)) return undefined
  throw new RangeError(
    `${field('adminToken')} must have at least ${minTokenLength} visible ASCII characters, without spaces: make one with \`openssl rand -hex 16\``,
  )
}

const checks: Record<keyof ListenOptions, Check> = {
  port: wholeNumber(0, 65_535),
  host: text,
  allowedHosts: textList('a list of host names'),
  adminToken,
  predictableSecrets: yesOrNo,
}

async function addressOf(host: string): Promise<string> {
  if (isIP(host) !== 0) return host
  // Node would listen on all interfaces for an empty string.
  if (!/^[\w.-]+$/.test(host)) {
    throw new RangeError(
      `${field('host')} must be an address or a host name, without brackets and port, not ${shown(host)}`,
    )
  }
  try {
    return (await lookup(host)).address
  } catch (error) {
    throw new Error(
      `the host '${host.slice(0, 100)}' has no address: use '127.0.0.1', or another address of this machine`,
      { cause: error },
    )
  }
}

function readHost(entry: string): string {
  const host = hostName(entry)
  if (host !== undefined) return host
  throw new RangeError(
    `${field('allowedHosts')} has ${shown(entry)}: use a host name or an address, without scheme, port and wildcard`,
  )
}

/** Explains why a port could not be opened, and what to do. */
export function explainListenError(
  error: NodeJS.ErrnoException,
  port: number,
  address: string,
): Error {
  const rights = port < 1024 ? ', which ports below 1024 require' : ''
  const noInterface = `this machine has no interface with the address ${address}: listen on 127.0.0.1, or on 0.0.0.0 for all interfaces`
  const other = 'choose another, or 0 for a free one'
  const explanations: Partial<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken: ${other}`,
    EACCES: `port ${port} cannot be opened without more rights${rights}: ${other}`,
    EADDRNOTAVAIL: noInterface,
    EAFNOSUPPORT: noInterface,
  }
  const explanation = explanations[error.code ?? '']
  return explanation === undefined ? error : new Error(explanation, { cause: error })
}
