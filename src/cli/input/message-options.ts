import type { Command } from 'commander'
import { readCountry, readField, readNumber } from './flag-values.ts'

/** What a message is made of. */
export interface MessageFlags {
  body?: string
  bodyFile?: string
  recipients?: string
  field?: Record<string, string>
  defaultCountry?: string
  priority?: number
}

/** Adds the text and the recipients, which `send` and `estimate` share. */
export function addMessageOptions(command: Command): Command {
  return command
    .argument('[number...]', 'recipients, as in +39-3331234567')
    .option(
      '--body <text>',
      'the text; {{name}} is replaced by a field. Others can see command lines: use --body-file for what is private',
    )
    .option('--body-file <path>', 'file that holds the text, but for a last line break; - is stdin')
    .option(
      '--recipients <path>',
      'CSV file with a header row: a column `number`, and one for each field; - is stdin',
    )
    .option(
      '--field <name=value>',
      'a field for all who have none of that name; can be repeated',
      readField,
    )
    .option(
      '--default-country <country>',
      'write all numbers in the form of the gateway, those without a prefix as of this country, such as IT',
      readCountry,
    )
    .option(
      '--priority <number>',
      'from 1 on; a higher one costs more and goes first',
      readNumber(1, 'A priority is a number from 1 on'),
    )
}
