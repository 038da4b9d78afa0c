import { createClient } from '../../index.ts'
import type { AuthOptions, CommonOptions, Logger, SmsClient } from '../../index.ts'
import { printableLine } from '../output/printable.ts'
import { UsageError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import type { AccountFlags, ConnectionFlags, TargetFlags } from './connection-options.ts'
import { readFileOrInput } from './read-file.ts'
import { shellWord } from '../output/shell-word.ts'
import { filled, readTarget, type ChosenTarget } from './target.ts'

/** A client, and the gateway that the client calls. */
export interface Connection extends ChosenTarget {
  sms: SmsClient
}

/** Creates the client for a command that works on messages. */
export async function connect(context: Context, flags: ConnectionFlags): Promise<Connection> {
  refuseSecret('--token', flags.token)
  const chosen = readTarget(flags, context.terminal.env)
  const token =
    flags.tokenFile === undefined
      ? filled(context.terminal.env['GATEWAY_SMS_TOKEN'])
      : filled(await readFileOrInput(context, '--token-file', flags.tokenFile))
  if (token === undefined) {
    throw new UsageError(
      flags.tokenFile === undefined
        ? 'no token: set GATEWAY_SMS_TOKEN or use --token-file <path>'
        : '--token-file: the file is empty',
    )
  }
  const isFile = flags.tokenFile !== undefined && flags.tokenFile !== '-'
  const file = isFile ? ` --token-file ${shellWord(flags.tokenFile ?? '')}` : ''
  return {
    ...createConnection(context, flags, chosen, { token }),
    flags: chosen.flags + file,
  }
}

/** Creates the client for a command that works on tokens. */
export function connectAccount(context: Context, flags: AccountFlags): Connection {
  refuseSecret('--token', flags.token)
  refuseSecret('--api-key', flags.apiKey)
  const chosen = readTarget(flags, context.terminal.env)
  const { env } = context.terminal
  const email = filled(env['GATEWAY_SMS_EMAIL'])
  const apiKey = filled(env['GATEWAY_SMS_API_KEY'])
  if (email === undefined || apiKey === undefined) {
    const missing = email === undefined ? 'GATEWAY_SMS_EMAIL' : 'GATEWAY_SMS_API_KEY'
    throw new UsageError(
      `no account: set ${missing} (the token service needs the account's email address and API key)`,
    )
  }
  return createConnection(context, flags, chosen, { credentials: { email, apiKey } })
}

function createConnection(
  context: Context,
  { verbose }: TargetFlags,
  chosen: ChosenTarget,
  auth: AuthOptions,
): Connection {
  const { fetch, now, wait } = context.terminal
  const common: CommonOptions = {
    ...(fetch && { fetch }),
    ...(now && { now }),
    ...(wait && { wait }),
    ...(verbose && { logger: loggerOf(context) }),
  }
  const sms = createClient({ ...common, ...chosen.target, ...auth })
  return { ...chosen, sms }
}

function loggerOf(context: Context): Logger {
  const write = (message: string) => context.remark(printableLine(message))
  return { debug: write, info: write, warn: write, error: write }
}

/**
 * Refuses a secret that is given as a flag's value, because other users can see command lines and the shell keeps a history.
 */
function refuseSecret(option: string, value: unknown): void {
  if (value === undefined) return
  const instead =
    option === '--token'
      ? 'set GATEWAY_SMS_TOKEN or use --token-file <path>'
      : 'set GATEWAY_SMS_API_KEY'
  throw new UsageError(
    `${option} is not supported, because other users can see command lines: ${instead}`,
  )
}
