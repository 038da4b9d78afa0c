import { Option, type Command } from 'commander'

/** Where the gateway is, and what the client writes about it. */
export interface TargetFlags {
  environment?: 'production' | 'test'
  baseUrl?: string
  verbose?: true
  /** Given by those who look for it, and refused. */
  token?: string | true
}

/** How a command gets to the messages. */
export interface ConnectionFlags extends TargetFlags {
  tokenFile?: string
}

/** How a command gets to the tokens. */
export interface AccountFlags extends TargetFlags {
  apiKey?: string | true
}

/** Adds the flags of a command that works on messages. */
export function addConnectionOptions(command: Command): Command {
  return addTargetOptions(command).option(
    '--token-file <path>',
    'file that holds the token; - is stdin (else: GATEWAY_SMS_TOKEN). There is no --token: others can see command lines',
  )
}

/** Adds the flags of a command that works on tokens. */
export function addAccountOptions(command: Command): Command {
  return addTargetOptions(command)
    .addOption(new Option('--api-key [key]').hideHelp())
    .addHelpText(
      'after',
      `
The account is in GATEWAY_SMS_EMAIL and GATEWAY_SMS_API_KEY. No flag takes a secret: others can
see command lines.`,
    )
}

function addTargetOptions(command: Command): Command {
  return command
    .optionsGroup('Connection:')
    .addOption(
      new Option(
        '--environment <name>',
        "the vendor's environment (else: GATEWAY_SMS_ENVIRONMENT)",
      ).choices(['production', 'test']),
    )
    .option('--base-url <url>', 'another gateway in its place (else: GATEWAY_SMS_BASE_URL)')
    .option('--verbose', 'write each request and response to stderr')
    .addOption(new Option('--token [token]').hideHelp())
}
