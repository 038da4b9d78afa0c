import { createSandbox } from '../../src/sandbox/index.ts'
import { hello, type Known } from './hostile-request.ts'

export type Victim = Awaited<ReturnType<typeof openVictim>>

/** A sandbox on a port, with a message, an open transaction and a token to attack. */
export async function openVictim() {
  const sandbox = createSandbox({
    clock: 'manual',
    startAt: new Date('2026-01-15T10:00:00Z'),
    maxBodyBytes: 200_000,
    // Low, so that some requests are refused for lack of credit.
    credit: 1,
    callbacks: { fetch: () => new Response() },
  })
  const token = sandbox.token()
  const { port } = await sandbox.listen()
  const { email, apiKey } = sandbox.credentials
  const known: Known = { token, credentials: `${email}:${apiKey}`, ids: await prepare() }

  async function prepare(): Promise<string[]> {
    const ids = await Promise.all([send(hello), send({ ...hello, transaction: true })])
    return [...ids, token, 'f'.repeat(24)]
  }

  async function send(request: object): Promise<string> {
    const response = await sandbox.fetch('http://sandbox.test/messages/', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    if (response.status !== 201) throw new Error(`a valid request got ${response.status}`)
    const { data } = (await response.json()) as { data: [{ id: string }] }
    return data[0].id
  }

  return {
    sandbox,
    port,
    known,
    /** The whole state, except how often a token was used, which counts refused requests too. */
    state(): string {
      return sandbox
        .snapshot()
        .replaceAll(/"(total|wallet|error)Requests":\d+/g, '')
        .replaceAll(/"addresses":\[[^\]]*\]/g, '')
    },
    /** Restores the initial state. */
    async restore(): Promise<void> {
      sandbox.reset()
      await prepare()
    },
    /** Sends valid requests through both transports. Throws an Error if one fails. */
    async check(): Promise<void> {
      await send(hello)
      const response = await fetch(`http://127.0.0.1:${port}/messages/`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(hello),
      })
      await response.text()
      if (response.status !== 201) throw new Error(`a good request on the port: ${response.status}`)
    },
  }
}
