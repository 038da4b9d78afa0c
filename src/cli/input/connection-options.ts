import { Option, type Command } from 'commander'

/** The environment variable with the admin token. There is no flag for it, because other users can see command lines. */
export const adminTokenVariable = 'GATEWAY_SMS_ADMIN_TOKEN'

/** The flags that select the gateway and turn on logging. */
export interface TargetFlags {
  environment?: 'production' | 'test'
  baseUrl?: string
  verbose?: true
  /** Accepted only so that an error can explain how to pass the token instead. */
  token?: string | true
}

/** The connection flags for commands that work on messages. */
export interface ConnectionFlags extends TargetFlags {
  tokenFile?: string
}

/** The connection flags for commands that work on tokens. */
export interface AccountFlags extends TargetFlags {
  apiKey?: string | true
}

/** Adds the connection flags for a command that works on messages. */
export function addConnectionOptions(command: Command): Command {
  return addTargetOptions(command).option(
    '--token-file <path>',
    'file with the token, or - for stdin (default: GATEWAY_SMS_TOKEN). There is no --token option, because other users can see command lines',
  )
}

/** Adds the connection flags for a command that works on tokens. */
export function addAccountOptions(command: Command): Command {
  return addTargetOptions(command)
    .addOption(new Option('--api-key [key]').hideHelp())
    .addHelpText(
      'after',
      `
The account's email address and API key are read from GATEWAY_SMS_EMAIL and GATEWAY_SMS_API_KEY.
There are no options for secrets, because other users can see command lines.`,
    )
}

function addTargetOptions(command: Command): Command {
  return command
    .optionsGroup('Connection:')
    .addOption(
      new Option(
        '--environment <name>',
        "the vendor's environment (default: GATEWAY_SMS_ENVIRONMENT)",
      ).choices(['production', 'test']),
    )
    .option(
      '--base-url <url>',
      "URL of a gateway other than the vendor's (default: GATEWAY_SMS_BASE_URL)",
    )
    .option('--verbose', 'log each request and response to stderr')
    .addOption(new Option('--token [token]').hideHelp())
}
