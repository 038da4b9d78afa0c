import { exchange } from './http/exchange.ts'
import { NoResponse } from './http/failures.ts'
import type { Target } from './target.ts'

/** A running sandbox with new accounts for the checks. */
export interface OwnSandbox {
  target: Omit<Target, 'url'>
  /** Restores the sandbox's time, accounts and messages. */
  restore(): Promise<void>
}

const advice = 'Restart the sandbox, and run the checks again'

/** A large snapshot, or callbacks that are due, may take longer than the usual time limit. */
const patience = 60_000

/**
 * Proves that an address belongs to this project's sandbox, where sending is free. Returns undefined for any other gateway.
 *
 * Two proofs are needed, because a proxy may respond in place of a gateway. First, the control API reports that the sandbox
 * listens on the address's port. Second, the gateway accepts a token that the control API has just created for a new account.
 * No other gateway knows this token, so nobody is charged for messages that are sent with the token.
 *
 * Returns `locked` if the first proof is given, but the sandbox requires an admin token that is missing from `adminHeaders`.
 *
 * @throws NoResponse if the sandbox stops responding after the first proof
 */
export async function findSandbox(
  url: string,
  fetch: typeof globalThis.fetch,
  adminHeaders: Record<string, string> = {},
): Promise<OwnSandbox | 'locked' | undefined> {
  const options = { fetch, advice, patience }
  let isLocked = false
  const call = async (method: string, path: string, body?: string, type = 'application/json') => {
    const contentType = body === undefined ? {} : { 'content-type': type }
    const headers = { ...adminHeaders, ...contentType }
    const request = { method, headers, ...(body === undefined ? {} : { body }) }
    // Another gateway may never respond, so the usual time limit applies.
    const limits = path === '/health' ? { fetch } : options
    const { response, bytes } = await exchange(`${url}/_sandbox/v1${path}`, request, limits)
    const text = new TextDecoder().decode(bytes)
    if (response.ok) return text
    isLocked = response.status === 401
    throw new Error(`the sandbox responded ${response.status} to ${path}: ${text}`)
  }

  async function openAccount(): Promise<Pick<Target, 'token' | 'credentials'>> {
    const { email, apiKey } = JSON.parse(await call('POST', '/accounts', '{}')) as Account
    const made = await call('POST', '/tokens', JSON.stringify({ account: email }))
    return { token: (JSON.parse(made) as { token: string }).token, credentials: { email, apiKey } }
  }

  try {
    const { ports } = JSON.parse(await call('GET', '/health')) as { ports?: unknown }
    if (!Array.isArray(ports) || !ports.includes(portOf(url))) return undefined
  } catch {
    return undefined
  }
  const snapshot = await call('GET', '/snapshot').catch(undefinedUnlessSilent)
  if (snapshot === undefined) return isLocked ? 'locked' : undefined
  const restore = async () => {
    await call('PUT', '/snapshot', snapshot, 'application/x-ndjson')
  }
  try {
    const own = await openAccount()
    const headers = { authorization: `Bearer ${own.token}` }
    const { response } = await exchange(`${url}/messages/`, { method: 'GET', headers }, options)
    if (![200, 404].includes(response.status)) throw new Error('the token is unknown')
    const { token: otherToken } = await openAccount()
    const advance = async (duration: string) => {
      await call('POST', '/clock/advance', JSON.stringify({ duration }))
    }
    const fresh = async (): Promise<Target> => ({
      url,
      fetch,
      otherToken,
      advance,
      fresh,
      tokenServiceUrl: url,
      maySpend: true,
      ...(await openAccount()),
    })
    const { url: _, ...target } = await fresh()
    return { target, restore }
  } catch (error) {
    await restore().catch(() => {})
    return undefinedUnlessSilent(error)
  }
}

/** Throws the error again if the sandbox did not respond. After any other error, the address does not count as a sandbox. */
function undefinedUnlessSilent(error: unknown): undefined {
  if (error instanceof NoResponse) throw error
  return undefined
}

interface Account {
  email: string
  apiKey: string
}

function portOf(url: string): number {
  const { port, protocol } = new URL(url)
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}
