import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { checkFields, shown, type Check, text, textList, wholeNumber, yesOrNo } from '../checks.ts'
import { hostName, isLoopback } from '../model/ip-addresses.ts'

/** The options for opening a port: where to listen, and which requests to accept. */
export interface ListenOptions {
  /** The port to listen on. 0 selects a free port. @defaultValue `0` */
  port?: number | undefined
  /**
   * The address to listen on, such as `::1`, or a name that resolves to an address, such as `localhost`. If the address is not
   * a loopback address, other machines can reach it, and an `adminToken` is required. For all interfaces, use `0.0.0.0`.
   * @defaultValue `'127.0.0.1'`
   */
  host?: string | undefined
  /**
   * Additional names and addresses to accept in a `Host` header, without a scheme or port. Those of the loopback interface and
   * the address at which a request arrived are always accepted. For a sandbox in a container, add the container's host name.
   */
  allowedHosts?: readonly string[] | undefined
  /**
   * Must be true if other machines can reach the port and the sandbox has a `seed`, to confirm that anyone who knows or guesses
   * the seed is allowed to know every token and API key. @defaultValue `false`
   */
  predictableSecrets?: boolean | undefined
  /**
   * A token of at least 16 visible ASCII characters. If set, it is required in the header `Authorization: Bearer ADMINTOKEN`
   * for all paths under `/_sandbox` except those for health and readiness.
   */
  adminToken?: string | undefined
}

/** An open port of a sandbox. */
export interface Listener {
  /**
   * The port's URL without a trailing slash, such as `http://127.0.0.1:4010`. If the sandbox listens on all interfaces, the URL
   * contains a loopback address.
   */
  url: string
  /** The port number. */
  port: number
  /** Closes the port and all of its connections. */
  close(): Promise<void>
}

/** The options, with every default filled in. */
export type ListenSettings = Awaited<ReturnType<typeof resolveListenOptions>>

/** Validates the options. Throws a RangeError that names the invalid option, or an Error if the host has no address. */
export async function resolveListenOptions(options: ListenOptions, isPredictable = false) {
  checkFields(options, checks, { whole: 'the options of listen()', field })
  const { port = 0, host = '127.0.0.1', allowedHosts = [], adminToken } = options
  // A name is resolved only once, so that the checked address is also the one that is used.
  const address = await addressOf(host)
  if (!isLoopback(address)) {
    const where = host === address ? address : `${address} (${host})`
    const exposed = (help: string) => new RangeError(`other machines can reach ${where}: ${help}`)
    if (adminToken === undefined) {
      throw exposed("set an 'adminToken' to protect the sandbox, or listen on '127.0.0.1'")
    }
    if (isPredictable && options.predictableSecrets !== true) {
      throw exposed(
        "leave out the sandbox option 'seed', so that tokens and API keys are random, or set 'predictableSecrets: true' to accept that anyone who knows the seed knows them",
      )
    }
  }
  return { port, address, allowedHosts: new Set(allowedHosts.map(readHost)), adminToken }
}

const field = (name: string) => `the option '${name}'`

/** If the token is invalid, throws an error that does not contain it, because even one that is too short can be a secret. */
const isAdminToken: Check = (value) => {
  if (typeof value !== 'string') return 'a string'
  if (/^[\x21-\x7e]{16,}$/.test(value)) return undefined
  throw new RangeError(
    `${field('adminToken')} must have at least 16 visible ASCII characters, without spaces: generate one with \`openssl rand -hex 16\``,
  )
}

const checks: Record<keyof ListenOptions, Check> = {
  port: wholeNumber(0, 65_535),
  host: text,
  allowedHosts: textList('a list of host names'),
  adminToken: isAdminToken,
  predictableSecrets: yesOrNo,
}

async function addressOf(host: string): Promise<string> {
  if (isIP(host) !== 0) return host
  // With an empty string, Node would listen on all interfaces.
  if (!/^[\w.-]+$/.test(host)) {
    throw new RangeError(
      `${field('host')} must be an address or a host name, without brackets or a port, not ${shown(host)}`,
    )
  }
  try {
    return (await lookup(host)).address
  } catch (error) {
    throw new Error(
      `the host '${host.slice(0, 100)}' has no address: use '127.0.0.1', or another of this machine's addresses`,
      { cause: error },
    )
  }
}

function readHost(entry: string): string {
  const host = hostName(entry)
  if (host !== undefined) return host
  throw new RangeError(
    `${field('allowedHosts')} has ${shown(entry)}: use a host name or an address, without a scheme, port or wildcard`,
  )
}

export function explainListenError(
  error: NodeJS.ErrnoException,
  { port, address }: Pick<ListenSettings, 'port' | 'address'>,
): Error {
  const low = port < 1024 ? ' (most ports below 1024 require elevated privileges)' : ''
  const noInterface = `this machine has no interface with the address ${address}: listen on 127.0.0.1, or on 0.0.0.0 for all interfaces`
  const other = 'choose another, or 0 for a free one'
  const explanations: Partial<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken: ${other}`,
    EACCES: `you have no permission to open port ${port}${low}: ${other}`,
    EADDRNOTAVAIL: noInterface,
    EAFNOSUPPORT: noInterface,
  }
  const explanation = explanations[error.code ?? '']
  return explanation === undefined ? error : new Error(explanation, { cause: error })
}
