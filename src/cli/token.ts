import type { Command } from 'commander'
import { addAccountOptions } from './input/connection-options.ts'
import { readDuration, readMethods } from './input/flag-values.ts'
import type { CreateTokenFlags, DeleteTokenFlags, RevealFlags, TokenFlags } from './input/flags.ts'
import type { Context } from './terminal/context.ts'

/** `gateway-sms token`: manages the account's tokens. */
export function addTokenCommand(program: Command, context: Context): void {
  const token = program
    .command('token')
    .description("Create, list, show and delete the account's tokens.")
    .addHelpText(
      'after',
      "\nExample:\n  gateway-sms token create --name 'Orders' --ttl 30d --method POST",
    )
  const create = token
    .command('create')
    .description(
      'Create a token and print it in full. `token list` shows only its first four characters, unless --reveal is given.',
    )
    .option('--name <text>', "the token's name, such as its purpose")
    .option(
      '--ttl <duration>',
      'how long the token is valid, up to 365d (default: chosen by the token service)',
      readDuration,
    )
    .option(
      '--method <methods>',
      'methods that the token allows on messages: any of GET,POST,PUT,DELETE',
      readMethods,
    )
    .option(
      '--scope <scope...>',
      "scopes in the token service's format; see `gateway-sms token scopes`",
    )
    .option('--json', 'print the token as JSON, with all properties')
    .addHelpText(
      'after',
      `
GET reads messages, POST sends them, PUT closes transactions and reschedules messages, and DELETE
cancels messages. \`gateway-sms send\` needs all four methods, or only POST with --plain.

Example:
  gateway-sms token create --name Orders --ttl 30d --method GET,POST,PUT,DELETE`,
    )
    .action(async (flags: CreateTokenFlags) => await (await act()).createToken(context, flags))

  const list = token
    .command('list')
    .description("List the account's tokens, shortened to their first four characters.")
    .option('--reveal', 'show the tokens in full')
    .option('--json', 'print the tokens as a JSON array')
    .addHelpText('after', '\nExample:\n  gateway-sms token list')
    .action(async (flags: RevealFlags) => await (await act()).listTokens(context, flags))

  const show = token
    .command('show')
    .description("Show a token's scopes, limits and statistics.")
    .argument('<token>', which)
    .option('--reveal', 'show the token in full')
    .option('--json', 'print the token as JSON, with all properties')
    .addHelpText('after', '\nExample:\n  gateway-sms token show 656d')
    .action(
      async (name: string, flags: RevealFlags) =>
        await (await act()).showToken(context, name, flags),
    )

  const remove = token
    .command('delete')
    .description('Delete a token. It stops working immediately.')
    .argument('<token>', which)
    .option('--yes', 'skip the confirmation; required without a terminal')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  gateway-sms token delete 656d')
    .action(
      async (name: string, flags: DeleteTokenFlags) =>
        await (await act()).deleteToken(context, name, flags),
    )

  const scopes = token
    .command('scopes')
    .description("List the scopes that the account's tokens can have.")
    .option('--json', 'print the scopes as a JSON array')
    .addHelpText('after', '\nExample:\n  gateway-sms token scopes')
    .action(async (flags: TokenFlags) => await (await act()).listScopes(context, flags))

  for (const command of [create, list, show, remove, scopes]) addAccountOptions(command)
}

const which =
  "the token's name, or at least the first four characters of the token. Never pass the full token, because other users can see command lines"

const act = async () => await import('./tokens/token-actions.ts')
