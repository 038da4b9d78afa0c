import { parseGatewayNumber } from '../../../sms/number.ts'

export interface ReadRecipient {
  number: string
  fields?: Record<string, string>
}

/**
 * Reads one recipient per line, such as `+39-3331234567 name=Anna city="New York"`. `recipients` includes invalid numbers,
 * which the gateway accepts but to which it sends nothing. `valid` excludes them.
 */
export function readRecipients(lines: string): {
  recipients: ReadRecipient[]
  valid: ReadRecipient[]
  problems: string[]
} {
  const recipients: ReadRecipient[] = []
  const valid: ReadRecipient[] = []
  const problems: string[] = []
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const [number = '', ...rest] = line.split(/\s+(?=[^\s=]+=)/u)
    const fields = Object.fromEntries(rest.map(readField))
    const recipient = rest.length === 0 ? { number } : { number, fields }
    recipients.push(recipient)
    if (parseGatewayNumber(number) !== undefined) valid.push(recipient)
    else problems.push(`${number} is not in the format +39-3331234567, so the gateway ignores it`)
  }
  return { recipients, valid, problems }
}

function readField(text: string): [name: string, value: string] {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/su.exec(text) ?? []
  return [name, value.replace(/^"(.*)"$/su, '$1')]
}
