import type { Sandbox } from '../../sandbox/index.ts'
import { inEuros } from '../../sms/price.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { SandboxFlags } from './options.ts'

/** Returns the text that `gateway-sms sandbox` prints once the sandbox is listening. */
export function describe(
  { credentials, credit }: Sandbox,
  { url, token }: { url: string; token: string },
  { data, maxMessages = 100_000 }: SandboxFlags,
  env: Terminal['env'],
): string {
  const body = JSON.stringify({
    sender: 'Acme',
    body: 'Hi {{name}}!',
    recipients: { number: '+39-3331234567', fields: { name: 'Anna' } },
  })
  // A command cannot combine an environment with a URL.
  const unset =
    env['GATEWAY_SMS_ENVIRONMENT'] === undefined ? '' : '  unset GATEWAY_SMS_ENVIRONMENT\n'
  const kept = data === undefined ? 'in memory' : `in ${data}`
  return `Gateway SMS sandbox on ${url}

  token        ${token}
  account      ${credentials.email}, API key ${credentials.apiKey}
  credit       ${inEuros(credit)}
  messages     the last ${maxMessages}, ${kept}
  inbox        ${url}/
  API console  ${url}/docs
  control API  ${url}/_sandbox/v1

To use the sandbox with gateway-sms from another terminal, run:

  export GATEWAY_SMS_BASE_URL=${url}
  export GATEWAY_SMS_TOKEN=${token}
${unset}
Send a message:

  curl ${url}/messages/ \\
    -H 'Authorization: Bearer ${token}' \\
    -H 'Content-Type: application/json' \\
    -d '${body}'

${data === undefined ? 'To stop the sandbox and discard its data, press Ctrl+C.' : 'To stop the sandbox, press Ctrl+C. To continue with its data, start it again with the same --data option.'}
`
}
