import { checkRule } from './check-rule.ts'
import { createFault, type CountedFault } from './fault.ts'
import type { Fault, Faults } from './fault-types.ts'
import type { RequestFacts } from './matches.ts'

/** The faults of a sandbox, and which of them acts on a request. */
export interface FaultRegistry extends Faults {
  /** The fault that acts on a request, which is counted. The facts are read only if there is a fault at all. */
  pick(readFacts: () => RequestFacts | undefined): Fault | undefined
  /** Removes every fault and begins to count anew. */
  reset(): void
}

export function createFaults(seed: string): FaultRegistry {
  const faults = new Map<string, CountedFault>()
  let added = 0

  function clear(): void {
    for (const { fault } of faults.values()) fault.remove()
  }

  return {
    add: (given) => {
      const rule = checkRule(given)
      const name = rule.name ?? `${rule.action.kind}-${added + 1}`
      if (faults.has(name)) {
        throw new RangeError(`sandbox.faults.add(): there is a fault '${name}' already`)
      }
      added += 1
      const counted = createFault({ ...rule, name }, { seed, place: added }, () => {
        faults.delete(name)
      })
      faults.set(name, counted)
      return counted.fault
    },
    list: () => [...faults.values()].map(({ fault }) => fault),
    clear,
    pick: (readFacts) => {
      const request = faults.size === 0 ? undefined : readFacts()
      return request && [...faults.values()].find(({ acts }) => acts(request))?.fault
    },
    reset: () => {
      clear()
      added = 0
    },
  }
}

/** The faults as users have them: of a closed sandbox they say that it is closed. */
export function whileOpen(faults: Faults, assertOpen: () => void): Faults {
  return {
    add: (rule) => {
      assertOpen()
      return faults.add(rule)
    },
    list: () => {
      assertOpen()
      return faults.list()
    },
    clear: () => {
      assertOpen()
      faults.clear()
    },
  }
}
