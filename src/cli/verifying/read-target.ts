import type { Target } from '../../contract/index.ts'
import { environments } from '../../index.ts'
import type { ConnectionFlags } from '../input/connection-options.ts'
import { readFileOrInput } from '../input/read-file.ts'
import { filled, readTarget } from '../input/target.ts'
import { Misuse } from '../stop.ts'
import type { Context } from '../terminal/context.ts'

/** What is to be checked, and what that may cost. */
export interface VerifyTarget {
  target: Target
  /** What it is called: `production`, or its host. */
  name: string
  /** Whether sending costs money there. */
  costs: boolean
}

/** Reads which gateway is meant. Throws a Misuse where none is, or no token is given. */
export async function readVerifyTarget(
  context: Context,
  url: string | undefined,
  flags: ConnectionFlags & { spend?: true },
): Promise<VerifyTarget> {
  const { env, fetch = globalThis.fetch } = context.terminal
  if (url !== undefined && (flags.baseUrl !== undefined || flags.environment !== undefined)) {
    throw new Misuse('the address and --base-url or --environment name two gateways: keep one')
  }
  const chosen = readTarget(url === undefined ? flags : { ...flags, baseUrl: url }, env)
  const { environment, baseUrl = '' } = chosen.target
  const hosts = environment === undefined ? undefined : environments[environment]
  const address = (hosts?.gateway ?? baseUrl).replace(/\/+$/u, '')
  const email = filled(env['GATEWAY_SMS_EMAIL'])
  const apiKey = filled(env['GATEWAY_SMS_API_KEY'])
  const advance = hosts === undefined ? await findClock(address, fetch) : undefined
  return {
    name: chosen.name,
    costs: chosen.costs,
    target: {
      url: address,
      fetch,
      token: await readToken(context, flags),
      maySpend: flags.spend === true || !chosen.costs,
      ...(email === undefined || apiKey === undefined
        ? {}
        : {
            credentials: { email, apiKey },
            tokenServiceUrl: hosts?.tokens ?? address,
          }),
      ...(advance === undefined ? {} : { advance }),
    },
  }
}

async function readToken(context: Context, { tokenFile }: ConnectionFlags): Promise<string> {
  const token = filled(
    tokenFile === undefined
      ? context.terminal.env['GATEWAY_SMS_TOKEN']
      : await readFileOrInput(context, '--token-file', tokenFile),
  )
  if (token !== undefined) return token
  throw new Misuse('there is no token: set GATEWAY_SMS_TOKEN, or give --token-file <path>')
}

/** How long a gateway may take to say that it is a sandbox, in milliseconds. */
const patience = 2000

/** Moves the time of a sandbox; undefined where the gateway is none, or lets nobody do that. */
async function findClock(url: string, fetch: typeof globalThis.fetch): Promise<Target['advance']> {
  const control = `${url}/_sandbox/v1/clock`
  try {
    const answer = await fetch(control, {
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    })
    const clock: unknown = await answer.json()
    if (answer.status !== 200 || typeof clock !== 'object' || clock === null) return undefined
    if (!('now' in clock && 'kind' in clock)) return undefined
  } catch {
    return undefined
  }
  return async (duration) => {
    const answer = await fetch(`${control}/advance`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ duration }),
    })
    if (!answer.ok) throw new Error(`the sandbox did not move its time: ${await answer.text()}`)
  }
}
