// The samples of the API console: runs those that this machine can run. tests/compiled/ compiles those for the client.
import { execFile, execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import samples from '../generated/code-samples.json' with { type: 'json' }
import type { OperationId } from '../generated/operations.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const root = dirname(import.meta.dirname)
const run = promisify(execFile)
const operations = Object.keys(samples) as OperationId[]

/** How to run a sample. */
const runners = {
  TypeScript: (code: string) => [
    process.execPath,
    '--input-type=module-typescript',
    '--eval',
    code,
  ],
  JavaScript: (code: string) => [process.execPath, '--eval', code],
  curl: (code: string) => ['sh', '-c', code.replace('curl ', 'curl -sS --fail-with-body ')],
  Python: (code: string) => ['python3', '-c', `${code}\nresponse.raise_for_status()`],
} as const

test.for(Object.keys(runners) as (keyof typeof runners)[])(
  'the %s sample of every operation works',
  async (language, { skip }) => {
    skip(language === 'Python' && !hasRequests(), 'this Python has no requests')
    await using sandbox = createSandbox()
    const { url } = await sandbox.listen()
    const done = operations.map(async (operation) => {
      const code = pointed(samples[operation][language], url, await prepared(url, sandbox))
      const [command = '', ...words] = runners[language](code)
      const env = { ...process.env, ...environmentOf(url, sandbox) }
      const { stdout, stderr } = await run(command, words, { cwd: root, env })
      expect(`${stdout}${stderr}`, operation).not.toMatch(/success"?: ?false|Error/)
    })
    await Promise.all(done)
  },
)

interface Prepared {
  id: string
  token: string
  bearer: string
  basic: string
}

/** The open transaction and the token that the samples use. */
async function prepared(url: string, sandbox: ReturnType<typeof createSandbox>): Promise<Prepared> {
  const bearer = `Bearer ${sandbox.token()}`
  const { email, apiKey } = sandbox.credentials
  const basic = `Basic ${btoa(`${email}:${apiKey}`)}`
  const ask = async (path: string, authorization: string, body: object) => {
    const headers = { authorization, 'content-type': 'application/json' }
    const response = await fetch(url + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return (await response.json()) as { data: [{ id: string }]; token: string }
  }
  const { data } = await ask('/messages/', bearer, {
    sender: 'alberto',
    body: 'Hello',
    recipients: ['+39-3491235018', '+39-3491234518'],
    transaction: true,
  })
  const { token } = await ask('/tokens', basic, { scopes: ['GET:*/*'] })
  return { id: data[0].id, token, bearer, basic }
}

/** The same sample for the sandbox and its data. */
function pointed(code: string, url: string, { id, token, bearer, basic }: Prepared): string {
  return (
    code
      .replaceAll(/https:\/\/(?:test\.)?(?:ws\.messaggisms|oauth\.openapi)\.com/g, url)
      .replaceAll("environment: 'production'", `baseUrl: '${url}', tokenServiceUrl: '${url}'`)
      .replaceAll('Bearer TOKEN', bearer)
      .replaceAll('Basic EMAIL_AND_API_KEY_IN_BASE64', basic)
      .replaceAll('656d1e2f8b3c2a001f7e4a12', token)
      // The documents mask the number of their example.
      .replaceAll('34xxxxx018', '3491235018')
      .replaceAll(/messages\/[0-9a-f]{24}/g, `messages/${id}`)
      .replaceAll("'5cf7cc139f272546624d3795'", `'${id}'`)
  )
}

function environmentOf(_: string, sandbox: ReturnType<typeof createSandbox>) {
  const { email, apiKey } = sandbox.credentials
  return {
    GATEWAY_SMS_TOKEN: sandbox.token(),
    GATEWAY_SMS_EMAIL: email,
    GATEWAY_SMS_API_KEY: apiKey,
  }
}

function hasRequests(): boolean {
  try {
    execFileSync('python3', ['-c', 'import requests'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
