import type { Check, Target } from '../../../src/contract/index.ts'
import type { Duration, Sandbox } from '../../../src/sandbox/index.ts'
import { gatewayUrl, inOrder, type BrokenGateway, type SideOfSuite } from './side.ts'

/** What is the same in every run, so that a bug that is caught once is caught always. */
const seed = 20_260_115
const runs = 25

/** A side that is made of checks, one after the other until one finds something. */
export function checksSide(name: string, checks: readonly Check[]): SideOfSuite {
  return {
    name,
    find: async (gateway, signal) => {
      for (const check of inOrder(checks, gateway, (one) => one)) {
        const what = await runCheck(check, gateway, signal)
        if (what !== undefined) return { check: check.name, what }
      }
      return undefined
    },
  }
}

async function runCheck(
  check: Check,
  { open }: BrokenGateway,
  signal: AbortSignal,
): Promise<string | undefined> {
  const opened: Sandbox[] = []
  const target = (): Target => {
    const sandbox = open()
    opened.push(sandbox)
    return targetOf(sandbox, target)
  }
  try {
    const [finding] = await check.run(target(), { seed, runs, signal, shrink: false })
    return finding && `expected ${finding.expected}, found ${finding.found}`
  } finally {
    await Promise.all(opened.map((sandbox) => sandbox.close()))
  }
}

function targetOf(sandbox: Sandbox, fresh: () => Target): Target {
  return {
    url: gatewayUrl,
    tokenServiceUrl: gatewayUrl,
    fetch: sandbox.fetch,
    token: sandbox.token(),
    otherToken: sandbox.accounts.add().token(),
    credentials: sandbox.credentials,
    advance: async (duration) => {
      await sandbox.advance(duration as Duration)
    },
    fresh: async () => fresh(),
    maySpend: true,
  }
}
