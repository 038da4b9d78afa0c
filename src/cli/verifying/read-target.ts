import { findSandbox, type OwnSandbox, type Target } from '../../contract/index.ts'
import { environments } from '../../index.ts'
import { adminTokenVariable, type ConnectionFlags } from '../input/connection-options.ts'
import { readFileOrInput } from '../input/read-file.ts'
import { adminHeaders, filled, isLoopback, readTarget } from '../input/target.ts'
import { UsageError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import { receiveCallbacks } from './receive-callbacks.ts'

/** The gateway to check, and whether checking it may cost money. */
export interface VerifyTarget {
  target: Target
  /** The gateway's name: `production`, `test`, or the URL's host. */
  name: string
  /** Whether sending may cost money. False only for a sandbox and for the vendor's test environment. */
  costs: boolean
  /** The sandbox, with accounts for the checks; undefined if the gateway is not a sandbox. */
  sandbox: OwnSandbox | undefined
}

/** Reads the target. Throws a UsageError if the gateway or the token is missing. */
export async function readVerifyTarget(
  context: Context,
  url: string | undefined,
  flags: ConnectionFlags & { spend?: true; tokenService?: string },
): Promise<VerifyTarget> {
  const { env, fetch = globalThis.fetch } = context.terminal
  if (url !== undefined && (flags.baseUrl !== undefined || flags.environment !== undefined)) {
    throw new UsageError('<url> cannot be combined with --base-url or --environment: keep only one')
  }
  const chosen = readTarget(url === undefined ? flags : { ...flags, baseUrl: url }, env)
  const { environment, baseUrl = '' } = chosen.target
  const hosts = environment === undefined ? undefined : environments[environment]
  const address = (hosts?.gateway ?? baseUrl).replace(/\/+$/u, '')
  const email = filled(env['GATEWAY_SMS_EMAIL'])
  const apiKey = filled(env['GATEWAY_SMS_API_KEY'])
  const token = await readToken(context, flags)
  const secrets = [token, ...(apiKey === undefined ? [] : [apiKey])]
  const service = tokenServiceOf(flags) ?? hosts?.tokens ?? address
  const credentials =
    email === undefined || apiKey === undefined
      ? {}
      : { credentials: { email, apiKey }, tokenServiceUrl: service }
  const given = { url: address, fetch, token, ...credentials, secrets }
  const isVendors = Object.values(environments).some(({ gateway }) => gateway === address)
  const found = isVendors
    ? undefined
    : await findSandbox(address, fetch, adminHeaders(address, env))
  if (found === 'locked') {
    context.remark(
      `The sandbox requires its admin token, so it is checked like any other gateway. Set ${adminTokenVariable} to the token that the sandbox was started with; it is sent only to this machine.`,
    )
  }
  const sandbox = found === 'locked' ? undefined : found
  return {
    name: chosen.name,
    costs: sandbox === undefined && environments.test.gateway !== address,
    sandbox,
    target: {
      ...given,
      maySpend: flags.spend === true,
      ...(isLoopback(address) ? { receive: receiveCallbacks } : {}),
      ...sandbox?.target,
      ...(flags.tokenService === undefined ? {} : { tokenServiceUrl: service }),
    },
  }
}

function tokenServiceOf({ tokenService }: { tokenService?: string }): string | undefined {
  if (tokenService === undefined) return undefined
  if (!URL.canParse(tokenService)) {
    throw new UsageError('--token-service must be a URL such as http://127.0.0.1:4011')
  }
  return tokenService.replace(/\/+$/u, '')
}

async function readToken(context: Context, { tokenFile }: ConnectionFlags): Promise<string> {
  const token = filled(
    tokenFile === undefined
      ? context.terminal.env['GATEWAY_SMS_TOKEN']
      : await readFileOrInput(context, '--token-file', tokenFile),
  )
  if (token !== undefined) return token
  throw new UsageError('no token: set GATEWAY_SMS_TOKEN or use --token-file <path>')
}
