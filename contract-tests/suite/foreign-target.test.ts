import { expect, test } from 'vitest'
import { checks, runChecks, type OwnSide, type Target } from '../../src/contract/index.ts'
import { sandboxTarget } from './sandbox-target.ts'

test.each(Object.keys(checks) as OwnSide[])(
  'if nothing may be spent, the side %s spends nothing and leaves nothing queued',
  { timeout: 60_000 },
  async (side) => {
    const sandbox = sandboxTarget()
    const before = await creditOf(sandbox)
    const { findings, responses } = await runChecks(foreign(sandbox), { sides: [side], runs: 10 })
    expect(findings.map(({ check, found }) => `${check}: ${found}`)).toEqual([])
    expect(responses).toBeGreaterThan(0)
    expect(await creditOf(sandbox)).toBe(before)
    // A test that has finished cannot be cancelled.
    expect((await messagesOf(sandbox)).filter((message) => !message.test)).toEqual([])
  },
)

/** The gateway as a third party's would be: it has one account, and its clock cannot be advanced. */
function foreign(sandbox: Target): Target {
  const { fresh: _fresh, advance: _advance, close: _close, ...target } = sandbox
  return { ...target, maySpend: false }
}

async function creditOf(target: Target): Promise<unknown> {
  const draft = { sender: 'Acme', body: 'Hello', recipients: '+44-7700900100', transaction: true }
  const { data, credit } = await ask(target, 'POST', '/messages/', draft)
  await ask(target, 'DELETE', `/messages/${idIn(data)}`)
  return credit
}

async function messagesOf(target: Target): Promise<{ test: boolean }[]> {
  const { data } = await ask(target, 'GET', '/messages/')
  const ids = (data as { id: string }[] | null) ?? []
  const responses = ids.map(({ id }) => ask(target, 'GET', `/messages/${id}`))
  return (await Promise.all(responses)).flatMap((response) => response.data as { test: boolean }[])
}

async function ask(
  { url, token, fetch }: Target,
  method: string,
  path: string,
  body?: object,
): Promise<{ data: unknown; credit?: string }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(url + path, { method, headers, ...sent })
  return (await response.json()) as { data: unknown; credit?: string }
}

function idIn(data: unknown): string {
  return (data as [{ id: string }])[0].id
}
