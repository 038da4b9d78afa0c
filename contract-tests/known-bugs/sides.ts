import type { OperationId } from '../../generated/operations.ts'
import { responseValidators } from '../../generated/validators/responses.ts'
import type { Validator } from '../../generated/validators/validator.ts'
import { checks, type Check, type Finding, type Target } from '../../src/contract/index.ts'
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts'
import { runScenario, scenarioOptions } from '../prism/scenario.ts'
import { watch } from '../prism/watch.ts'
import { createPost, gatewayUrl, maxBodyBytes, targetOf } from '../suite/sandbox-target.ts'

/** A part of the suite, which may find something wrong with a gateway. */
export interface SideOfSuite {
  name: string
  /** Returns what is wrong with a gateway; undefined if nothing is found. */
  find(gateway: BrokenGateway, signal: AbortSignal): Promise<Found | undefined>
}

/** What a side found, and the check that found it. */
export interface Found {
  check: string
  what: string
}

export interface BrokenGateway {
  /** Starts a new gateway. */
  open: (options?: SandboxOptions) => Sandbox
  /** The operations in which the bug shows; checks of other operations are skipped. Undefined for all. */
  operations: readonly OperationId[] | undefined
  /** The check that found the bug last time, which is run first. */
  likely?: string | undefined
}

/**
 * Runs everything that the client can do and checks every response against the specs, as the Prism proxy does, but in this
 * process.
 */
const clientScenarioSide: SideOfSuite = {
  name: 'client',
  find: async ({ open }) => {
    const sandbox = open(scenarioOptions)
    const watched = watch(sandbox.fetch, ({ operation, status, json }) => {
      if (operation === undefined) return undefined
      const byStatus: Record<number, Validator<unknown>> = responseValidators[operation]
      const validate = byStatus[status]
      if (validate?.(json) === true) return undefined
      const why = validate === undefined ? 'is not documented' : JSON.stringify(validate.errors)
      return `${operation} ${status}: ${why}`
    })
    const gateway = { baseUrl: gatewayUrl, tokenServiceUrl: gatewayUrl, fetch: watched.fetch }
    try {
      await runScenario({ ...gateway, sandbox })
    } catch (error) {
      watched.violations.push(String(error))
    } finally {
      await sandbox.close()
    }
    const [what] = watched.violations
    return what === undefined ? undefined : { check: "the client's scenario", what }
  },
}

/** The suite's sides, quickest first. */
export const sides: readonly SideOfSuite[] = [
  clientScenarioSide,
  ...Object.entries(checks).map(([name, list]) => checksSide(name, list)),
]

/** A fixed seed, so that a bug that is caught once is always caught. */
const seed = 20_260_115
const runs = 25

/** Makes a side of checks, which run until one of them finds something. */
export function checksSide(name: string, all: readonly Check[]): SideOfSuite {
  const post = createPost()
  return {
    name,
    find: async ({ open, operations, likely }, signal) => {
      const fitting = all.filter(
        (check) =>
          operations === undefined || check.operations.some((one) => operations.includes(one)),
      )
      const isLikely = (check: Check) => Number(check.name === likely)
      for (const check of fitting.toSorted((one, other) => isLikely(other) - isLikely(one))) {
        const found = await runCheck(check, open, post, signal)
        if (found === undefined) continue
        return { check: check.name, what: `expected ${found.expected}, found ${found.found}` }
      }
      return undefined
    },
  }
}

/** Runs a check. Returns its first finding or, if there is none, its first remark. */
async function runCheck(
  check: Check,
  open: BrokenGateway['open'],
  post: ReturnType<typeof createPost>,
  signal: AbortSignal,
): Promise<Pick<Finding, 'expected' | 'found'> | undefined> {
  const opened: Sandbox[] = []
  const target = (): Target => {
    const sandbox = open({ callbacks: { fetch: post.fetch }, maxBodyBytes })
    opened.push(sandbox)
    return targetOf(sandbox, { receive: post.receive, fresh: async () => target(), maxBodyBytes })
  }
  const remarks: Pick<Finding, 'expected' | 'found'>[] = []
  try {
    const onRemark = (facts: (typeof remarks)[number]) => remarks.push(facts)
    const findings = await check.run(target(), { seed, runs, signal, shrink: false, onRemark })
    return [...findings, ...remarks][0]
  } finally {
    await Promise.all(opened.map((sandbox) => sandbox.close()))
  }
}
