import type { OperationId } from '../../../generated/operations.ts'
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/index.ts'

/** A part of the suite that may find a gateway wrong. */
export interface SideOfSuite {
  name: string
  /** What is wrong with a gateway; undefined when it finds nothing. */
  find(gateway: BrokenGateway, signal: AbortSignal): Promise<Found | undefined>
}

/** What a side found. */
export interface Found {
  /** The part of the side that did. */
  check: string
  what: string
}

export interface BrokenGateway {
  /** Starts one of them; each begins anew, in its state and in what is wrong with it. */
  open: (options?: SandboxOptions) => Sandbox
  /** Where the bug shows: what asks for nothing of this cannot find it, and need not be tried. Undefined for everywhere. */
  operations: readonly OperationId[] | undefined
  /** The check that found it the last time, which goes first. */
  likely?: string | undefined
}

/** Those of a side's checks that a gateway is to be tried with, in their order, the likely one first. */
export function inOrder<Check>(
  checks: readonly Check[],
  { operations, likely }: BrokenGateway,
  about: (check: Check) => { name: string; operations: readonly OperationId[] },
): Check[] {
  const fitting = checks.filter(
    (check) =>
      operations === undefined ||
      about(check).operations.some((operation) => operations.includes(operation)),
  )
  return fitting.toSorted(
    (one, other) => Number(about(other).name === likely) - Number(about(one).name === likely),
  )
}

/** Where the gateways of the sides are: no network is behind it. */
export const gatewayUrl = 'http://gateway.test'
