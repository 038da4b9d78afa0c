import type { OperationId } from '../../../generated/operations.ts'
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/index.ts'

/** A part of the suite that may find a gateway wrong. */
export interface SideOfSuite {
  name: string
  /** What is wrong with a gateway; undefined when it finds nothing. */
  find(gateway: BrokenGateway, signal: AbortSignal): Promise<string | undefined>
}

export interface BrokenGateway {
  /** Starts one of them; each begins anew, in its state and in what is wrong with it. */
  open: (options?: SandboxOptions) => Sandbox
  /** Where the bug shows: what asks for nothing of this cannot find it, and need not be tried. */
  operations: readonly OperationId[]
}

/** Where the gateways of the sides are: no network is behind it. */
export const gatewayUrl = 'http://gateway.test'
