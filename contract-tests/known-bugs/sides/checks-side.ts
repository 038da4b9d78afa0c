import type { Check, Target } from '../../../src/contract/index.ts'
import type { Sandbox } from '../../../src/sandbox/index.ts'
import { createPost, targetOf } from '../../suite/sandbox-target.ts'
import { inOrder, type BrokenGateway, type SideOfSuite } from './side.ts'

/** What is the same in every run, so that a bug that is caught once is caught always. */
const seed = 20_260_115
const runs = 25

/** A side that is made of checks, one after the other until one finds something. */
export function checksSide(name: string, checks: readonly Check[]): SideOfSuite {
  const post = createPost()
  return {
    name,
    find: async (gateway, signal) => {
      for (const check of inOrder(checks, gateway, (one) => one)) {
        const what = await runCheck(check, gateway, post, signal)
        if (what !== undefined) return { check: check.name, what }
      }
      return undefined
    },
  }
}

async function runCheck(
  check: Check,
  { open }: BrokenGateway,
  post: ReturnType<typeof createPost>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const opened: Sandbox[] = []
  const target = (): Target => {
    const sandbox = open({ callbacks: { fetch: post.fetch } })
    opened.push(sandbox)
    return targetOf(sandbox, { receive: post.receive, fresh: async () => target() })
  }
  const remarks: string[] = []
  const onRemark = ({ expected, found }: Facts) =>
    remarks.push(`expected ${expected}, found ${found}`)
  try {
    const options = { seed, runs, signal, shrink: false, onRemark }
    const [finding] = await check.run(target(), options)
    return finding ? `expected ${finding.expected}, found ${finding.found}` : remarks[0]
  } finally {
    await Promise.all(opened.map((sandbox) => sandbox.close()))
  }
}

interface Facts {
  expected: string
  found: string
}
