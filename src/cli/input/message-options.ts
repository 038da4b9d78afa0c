import type { Command } from 'commander'
import { readCountry, readField, readNumber } from './flag-values.ts'

/** The flags that describe a message. */
export interface MessageFlags {
  body?: string
  bodyFile?: string
  recipients?: string
  field?: Record<string, string>
  defaultCountry?: string
  priority?: number
}

/** Adds the message options that `send` and `estimate` share. */
export function addMessageOptions(command: Command): Command {
  return command
    .argument('[number...]', 'recipients, such as +39-3331234567')
    .option(
      '--body <text>',
      "text of the message; {{name}} is replaced with the recipient's `name` field. Use --body-file for confidential text, because other users can see command lines",
    )
    .option(
      '--body-file <path>',
      'file with the text, or - for stdin; a final line break is ignored',
    )
    .option(
      '--recipients <path>',
      'CSV file, or - for stdin. The header row must contain a `number` column. Every other column is a field',
    )
    .option(
      '--field <name=value>',
      'field for every recipient, overridden by a CSV column of the same name; can be repeated',
      readField,
    )
    .option(
      '--default-country <country>',
      'rewrite numbers in the format that the gateway expects. Numbers without an international prefix are assumed to belong to this country (a two-letter code, such as IT)',
      readCountry,
    )
    .option(
      '--priority <number>',
      'priority of at least 1; messages with a higher priority cost more and are sent earlier',
      readNumber(1, 'The priority must be a number of at least 1'),
    )
}
