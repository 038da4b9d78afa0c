import { environments, parseSendDate } from '../../index.ts'
import { UsageError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import { adminHeaders, type ChosenTarget } from './target.ts'

/**
 * Throws a UsageError if a send date lies in the past, because the gateway sends such a message at once. A sandbox has its own
 * clock, with which the date is then compared.
 */
export async function checkSendDate(
  context: Context,
  { target }: ChosenTarget,
  option: string,
  date: string | Date,
): Promise<void> {
  const { now = Date.now } = context.terminal
  const time = typeof date === 'string' ? parseSendDate(date) : date
  const own = await clockOf(context, target.baseUrl)
  if (time === undefined || own === 'unknown' || time.getTime() >= (own ?? now())) return
  const there = own === undefined ? '' : ` (it is ${new Date(own).toISOString()} there)`
  const other = option.startsWith('--') ? `, or leave out ${option}` : ''
  throw new UsageError(
    `${option} lies in the past, so the gateway would send the message now${there}: choose a later date${other}`,
  )
}

const patience = 2000

/** Returns the sandbox's time. Returns undefined if the gateway is not a sandbox, and `unknown` if its time cannot be read. */
async function clockOf(
  { terminal: { env, fetch = globalThis.fetch } }: Context,
  baseUrl: string | undefined,
): Promise<number | 'unknown' | undefined> {
  if (baseUrl === undefined) return undefined
  const { origin } = new URL(baseUrl)
  if (Object.values(environments).some(({ gateway }) => gateway === origin)) return undefined
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/u, '')}/_sandbox/v1/clock`, {
      headers: adminHeaders(baseUrl, env),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    if (response.status === 404) return undefined
    const time = response.ok ? Date.parse((JSON.parse(text) as { now: string }).now) : Number.NaN
    return Number.isNaN(time) ? 'unknown' : time
  } catch {
    return 'unknown'
  }
}
