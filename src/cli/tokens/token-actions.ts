import { messageScopes, type Token } from '../../index.ts'
import { askFirst, checkCanAsk } from '../input/ask-first.ts'
import { connectAccount, type Connection } from '../input/connect.ts'
import { jsonDocument } from '../output/json.ts'
import { drawRecord, drawTable } from '../output/table.ts'
import { UsageError } from '../cli-error.ts'
import type { Context } from '../terminal/context.ts'
import type { CreateTokenFlags, DeleteTokenFlags, RevealFlags, TokenFlags } from '../input/flags.ts'
import { findToken, readAllTokens } from './find-token.ts'
import { masked } from './masked.ts'

export async function createToken(context: Context, flags: CreateTokenFlags): Promise<void> {
  const { terminal, signal } = context
  const connection = connectAccount(context, flags)
  const scopes = [...(flags.scope ?? []), ...scopesOf(connection, flags)]
  if (scopes.length === 0) {
    throw new UsageError(
      'a token without scopes cannot do anything: add --scope, or --method with methods such as GET,POST',
    )
  }
  const token = await connection.sms.tokens.create(
    {
      scopes,
      ...(flags.name !== undefined && { name: flags.name }),
      ...(flags.ttl !== undefined && { ttl: flags.ttl }),
    },
    { signal },
  )
  terminal.write(
    flags.json ? jsonDocument(token) : await drawRecord(entriesOf(token), terminal.columns),
  )
}

export async function listTokens(context: Context, flags: RevealFlags): Promise<void> {
  const { terminal, signal } = context
  const { sms } = connectAccount(context, flags)
  const tokens = await readAllTokens(sms.tokens, signal)
  const shown = flags.reveal ? tokens : tokens.map(masked)
  if (flags.json) return terminal.write(jsonDocument(shown))
  if (shown.length === 0) return context.remark('No tokens.')
  const head = ['token', 'name', 'expires', 'scopes']
  const rows = shown.map(({ token, name, expireAt, scopes }) => [
    token,
    name,
    expireAt,
    scopes?.join('\n'),
  ])
  terminal.write(await drawTable({ head, rows, wrap: ['name', 'scopes'] }, terminal.columns))
}

export async function showToken(context: Context, name: string, flags: RevealFlags): Promise<void> {
  const { terminal, signal } = context
  const { sms } = connectAccount(context, flags)
  const found = await findToken(sms.tokens, name, signal)
  const token = await sms.tokens.get(found.token, { signal })
  const shown = flags.reveal ? token : masked(token)
  terminal.write(
    flags.json ? jsonDocument(shown) : await drawRecord(entriesOf(shown), terminal.columns),
  )
}

export async function deleteToken(
  context: Context,
  name: string,
  flags: DeleteTokenFlags,
): Promise<void> {
  const { terminal, signal } = context
  const connection = connectAccount(context, flags)
  if (!flags.yes) checkCanAsk(context)
  const { tokens } = connection.sms
  const found = await findToken(tokens, name, signal)
  const { token, name: title } = masked(found)
  const called = title === undefined ? token : `${token} (${title})`
  if (!flags.yes) await askFirst(context, `${connection.name}: delete the token ${called}?`)
  await tokens.delete(found.token, { signal })
  terminal.write(
    flags.json ? jsonDocument({ token, deleted: true }) : `Deleted the token ${called}.\n`,
  )
}

export async function listScopes(context: Context, flags: TokenFlags): Promise<void> {
  const { terminal, signal } = context
  const { sms } = connectAccount(context, flags)
  const scopes = await sms.tokens.scopes({ signal })
  if (flags.json) return terminal.write(jsonDocument(scopes))
  const rows = scopes.map(({ scope, enabled }) => [scope, enabled ? 'yes' : 'no'])
  terminal.write(await drawTable({ head: ['scope', 'enabled'], rows }, terminal.columns))
}

/**
 * Returns the scopes for the methods of a new token. A scope contains an environment's host. A gateway that is specified by its
 * URL counts as the test environment if sending costs nothing; otherwise, the host cannot be determined.
 */
function scopesOf({ target, costs }: Connection, { method }: CreateTokenFlags): string[] {
  if (method === undefined) return []
  if (target.environment !== undefined) return messageScopes(target.environment, method)
  if (!costs) return messageScopes('test', method)
  throw new UsageError(
    "--method needs --environment, because a scope contains the environment's host: for a gateway given by its URL, use --scope",
  )
}

function entriesOf(token: Token) {
  return [
    ['token', token.token],
    ['refresh token', token.refreshToken],
    ['name', token.name],
    ['expires', token.expireAt],
    ['created', token.createdAt],
    ['scopes', token.scopes?.join('\n')],
    ['limits', JSON.stringify(token.limits)],
    ['statistics', JSON.stringify(token.stats)],
  ] as const
}
