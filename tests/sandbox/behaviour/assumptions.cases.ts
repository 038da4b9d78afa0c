import type { AssumptionName, Assumptions } from '../../../src/sandbox/index.ts'
import type { Reply, TestGateway } from './testing.ts'

/** An observation for each switch, and its result with each value. */
export type AssumptionCases = {
  [Name in AssumptionName]: {
    look: (gateway: TestGateway) => Promise<unknown>
    see: Record<Assumptions[Name], unknown>
  }
}

/** A number that is never reported. */
export const unreachable = '+39-3330000000'

/** A status, and the error code if it is a failure. */
export function outcome({ status, body }: Reply): string {
  return status < 400 ? `${status}` : `${status} ${(body as { error: number | null }).error}`
}
