import { environments, type Environment, type Target } from '../../index.ts'
import { shellWord } from '../output/shell-word.ts'
import { UsageError } from '../cli-error.ts'
import { adminTokenVariable, type TargetFlags } from './connection-options.ts'

/** The selected gateway, and whether sending through it costs money. */
export interface ChosenTarget {
  target: Target
  /** The gateway's name as shown to the user: `production`, `test`, or the URL's host. */
  name: string
  /** Whether sending costs money. False only for the vendor's test environment and for gateways on this machine. */
  costs: boolean
  /** The flags that a follow-up command needs in order to reach the same gateway, each preceded by a space. */
  flags: string
}

/** Determines the target from the flags or, if they select none, from the environment variables. */
export function readTarget(
  flags: TargetFlags,
  env: Readonly<Record<string, string | undefined>>,
): ChosenTarget {
  const isByFlag = flags.environment !== undefined || flags.baseUrl !== undefined
  const environment = isByFlag ? flags.environment : filled(env['GATEWAY_SMS_ENVIRONMENT'])
  const baseUrl = isByFlag ? flags.baseUrl : filled(env['GATEWAY_SMS_BASE_URL'])
  const names = isByFlag
    ? ['--environment', '--base-url']
    : ['GATEWAY_SMS_ENVIRONMENT', 'GATEWAY_SMS_BASE_URL']
  if (environment !== undefined && baseUrl !== undefined) {
    throw new UsageError(`${names.join(' and ')} cannot be combined: keep only one`)
  }
  if (baseUrl !== undefined) {
    return {
      target: { baseUrl },
      name: hostOf(baseUrl, names[1] ?? ''),
      costs: !isLoopback(baseUrl) && !isVendorsSandbox(baseUrl),
      flags: isByFlag ? ` --base-url ${shellWord(baseUrl)}` : '',
    }
  }
  if (environment === undefined) {
    throw new UsageError(
      'no gateway chosen: use --environment production, --environment test or --base-url <url>, or set GATEWAY_SMS_ENVIRONMENT',
    )
  }
  if (!isEnvironment(environment)) {
    throw new UsageError(`${names[0]} must be ${Object.keys(environments).join(' or ')}`)
  }
  return {
    target: { environment },
    name: environment,
    costs: environment !== 'test',
    flags: isByFlag ? ` --environment ${environment}` : '',
  }
}

function isEnvironment(text: string): text is Environment {
  return Object.hasOwn(environments, text)
}

/** Returns a value without surrounding white space, or undefined if nothing is left. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() === '' ? undefined : text?.trim()
}

/** Returns a URL's host. The error about an invalid URL does not quote the URL, which may contain a password. */
function hostOf(url: string, option: string): string {
  if (!URL.canParse(url))
    throw new UsageError(`${option} must be a URL such as http://127.0.0.1:4010`)
  return new URL(url).host
}

/** Whether a URL's host is a loopback name or address. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname)
}

/**
 * Returns the headers that make a sandbox accept requests to its control API. The admin token is sent only to this machine,
 * because any other gateway could keep it.
 */
export function adminHeaders(
  url: string,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const adminToken = filled(env[adminTokenVariable])
  if (adminToken === undefined || !isLoopback(url)) return {}
  return { authorization: `Bearer ${adminToken}` }
}

function isVendorsSandbox(url: string): boolean {
  return new URL(url).origin === environments.test.gateway
}
