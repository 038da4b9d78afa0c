import type { Sandbox } from '../../sandbox/index.ts'
import type { SandboxFlags } from './options.ts'

/** What a sandbox says of itself when it has a port. */
export function describe(
  { credentials, credit }: Sandbox,
  { url, token }: { url: string; token: string },
  { data, maxMessages = 100_000 }: SandboxFlags,
): string {
  const body = JSON.stringify({
    sender: 'Acme',
    body: 'Hi {{name}}!',
    recipients: { number: '+39-3331234567', fields: { name: 'Anna' } },
  })
  const kept = data === undefined ? 'in memory' : `in ${data}`
  return `Gateway SMS sandbox on ${url}

  token      ${token}
  account    ${credentials.email}, API key ${credentials.apiKey}
  credit     ${credit} euro
  messages   the last ${maxMessages}, ${kept}
  inbox      ${url}/
  control    ${url}/_sandbox/v1

Send a message:

  curl ${url}/messages/ \\
    -H 'Authorization: Bearer ${token}' \\
    -H 'Content-Type: application/json' \\
    -d '${body}'

${data === undefined ? 'Ctrl+C stops it, and everything in it is gone.' : 'Ctrl+C stops it; with the same --data it goes on from there.'}
`
}
