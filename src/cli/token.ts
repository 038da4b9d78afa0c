import type { Command } from 'commander'
import { addAccountOptions } from './input/connection-options.ts'
import { readDuration, readMethods } from './input/flag-values.ts'
import type { CreateTokenFlags, DeleteTokenFlags, RevealFlags, TokenFlags } from './input/flags.ts'
import type { Context } from './terminal/context.ts'

/** `gateway-sms token`: manages the account's tokens. */
export function addTokenCommand(program: Command, context: Context): void {
  const token = program
    .command('token')
    .description("Create, list and delete the account's tokens.")
    .addHelpText(
      'after',
      "\nExample:\n  gateway-sms token create --name 'Orders' --ttl 30d --method POST",
    )
  const create = token
    .command('create')
    .description(
      'Create a token and print it. Keep it safe: the list shows only its first characters.',
    )
    .option('--name <text>', 'what it is for')
    .option(
      '--ttl <time>',
      'how long it is valid, at most 365d (default: chosen by the token service)',
      readDuration,
    )
    .option(
      '--method <methods>',
      'allowed methods on messages: any of GET,POST,PUT,DELETE',
      readMethods,
    )
    .option(
      '--scope <scope...>',
      'scopes in the form of the token service; see `gateway-sms token scopes`',
    )
    .option('--json', 'print the token with all properties')
    .addHelpText(
      'after',
      `
GET reads, POST sends, PUT closes transactions and reschedules, DELETE cancels.
\`gateway-sms send\` needs all four; with --plain, only POST.

Example:
  gateway-sms token create --name Orders --ttl 30d --method GET,POST,PUT,DELETE`,
    )
    .action(async (flags: CreateTokenFlags) => await (await act()).createToken(context, flags))

  const list = token
    .command('list')
    .description("List the account's tokens by their first four characters.")
    .option('--reveal', 'show the whole tokens')
    .option('--json', 'print an array of tokens')
    .addHelpText('after', '\nExample:\n  gateway-sms token list')
    .action(async (flags: RevealFlags) => await (await act()).listTokens(context, flags))

  const show = token
    .command('show')
    .description('Show a token: its scopes, limits and statistics.')
    .argument('<token>', which)
    .option('--reveal', 'show the whole token')
    .option('--json', 'print the token with all properties')
    .addHelpText('after', '\nExample:\n  gateway-sms token show 656d')
    .action(
      async (name: string, flags: RevealFlags) =>
        await (await act()).showToken(context, name, flags),
    )

  const remove = token
    .command('delete')
    .description('Delete a token. It stops working at once.')
    .argument('<token>', which)
    .option('--yes', 'skip the confirmation; required without a terminal')
    .option('--json', 'print the deleted token')
    .addHelpText('after', '\nExample:\n  gateway-sms token delete 656d')
    .action(
      async (name: string, flags: DeleteTokenFlags) =>
        await (await act()).deleteToken(context, name, flags),
    )

  const scopes = token
    .command('scopes')
    .description('List the scopes that the account can give a token.')
    .option('--json', 'print an array of scopes')
    .addHelpText('after', '\nExample:\n  gateway-sms token scopes')
    .action(async (flags: TokenFlags) => await (await act()).listScopes(context, flags))

  for (const command of [create, list, show, remove, scopes]) addAccountOptions(command)
}

const which =
  'its name, or its first four or more characters. Never give it in full: other users can see command lines'

const act = async () => await import('./tokens/token-actions.ts')
