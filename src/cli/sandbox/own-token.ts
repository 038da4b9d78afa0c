import type { Sandbox } from '../../sandbox/index.ts'

const name = 'gateway-sms sandbox'

/** Returns a token with every scope. With `isKept`, reuses an earlier run's token, if there is one that has not expired. */
export async function ownToken(sandbox: Sandbox, isKept: boolean): Promise<string> {
  if (!isKept) return sandbox.token({ name })
  const { email, apiKey } = sandbox.credentials
  const response = await sandbox.fetch('http://localhost/tokens?limit=100', {
    headers: { authorization: `Basic ${Buffer.from(`${email}:${apiKey}`).toString('base64')}` },
  })
  // The token service responds to an empty page with an error (A49).
  const { data } = (await response.json()) as { data: KnownToken[] | null }
  const known = data?.find((token) => token.name === name && isValid(token, sandbox.now))
  return known?.token ?? sandbox.token({ name })
}

/**
 * Returns a function that returns the same token with every scope until the token expires or is deleted. The token is looked up
 * in the control API, because a fault can act on requests to the token service.
 */
export async function renewedToken(
  sandbox: Sandbox,
  isKept: boolean,
): Promise<() => Promise<string>> {
  let token = await ownToken(sandbox, isKept)
  return async () => {
    const response = await sandbox.fetch('http://localhost/_sandbox/v1/tokens')
    const { tokens } = (await response.json()) as { tokens: KnownToken[] }
    const masked = `${token.slice(0, 4)}…${token.slice(-2)}`
    const known = tokens.find((each) => each.token === masked && isValid(each, sandbox.now))
    return known === undefined ? (token = sandbox.token({ name })) : token
  }
}

interface KnownToken {
  token: string
  name?: string
  expireAt: string
}

function isValid({ expireAt }: KnownToken, now: Date): boolean {
  return Date.parse(expireAt) > now.getTime()
}
