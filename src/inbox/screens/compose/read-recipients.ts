import { parseGatewayNumber } from '../../../sms/number.ts'

export interface ReadRecipient {
  number: string
  fields?: Record<string, string>
}

/**
 * Reads a recipient a line, such as `+39-3331234567 name=Anna city="New York"`. What is no number is read all the same, as the
 * gateway takes it too and leaves it out.
 */
export function readRecipients(lines: string): { recipients: ReadRecipient[]; problems: string[] } {
  const recipients: ReadRecipient[] = []
  const problems: string[] = []
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const [number = '', ...rest] = line.split(/\s+(?=[^\s=]+=)/u)
    if (parseGatewayNumber(number) === undefined) {
      problems.push(`${number} is no number of the form +39-3331234567: it will be left out`)
    }
    const fields = Object.fromEntries(rest.map(readField))
    recipients.push(rest.length === 0 ? { number } : { number, fields })
  }
  return { recipients, problems }
}

function readField(text: string): [name: string, value: string] {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/su.exec(text) ?? []
  return [name, value.replace(/^"(.*)"$/su, '$1')]
}
