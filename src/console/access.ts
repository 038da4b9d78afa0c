/** What lets the page into the sandbox. */
export interface Access {
  email: string
  token: string
  apiKey: string
}

/** Asks the sandbox for a token of its first account. Undefined where the sandbox wants an admin token for that. */
export async function askForAccess(): Promise<Access | undefined> {
  const accounts = await fetch('/_sandbox/v1/accounts')
  if (!accounts.ok) return undefined
  const { accounts: known } = (await accounts.json()) as {
    accounts: { email: string; apiKey: string }[]
  }
  const [first] = known
  const issued = await fetch('/_sandbox/v1/tokens', { method: 'POST' })
  if (first === undefined || !issued.ok) return undefined
  const { token } = (await issued.json()) as { token: string }
  return { email: first.email, apiKey: first.apiKey, token }
}

/** The header with which the operations of a spec are called. */
export function authorizationFor(spec: string, access: Access | undefined): string | undefined {
  if (access === undefined || spec === 'sandbox-control') return undefined
  return spec === 'tokens'
    ? `Basic ${btoa(`${access.email}:${access.apiKey}`)}`
    : `Bearer ${access.token}`
}
