import { clientScenarioSide } from './client-scenario.ts'
import { documentedResponsesSide } from './documented-responses.ts'
import type { SideOfSuite } from './side.ts'

/** The sides of the suite, the quickest first. */
export const sides: readonly SideOfSuite[] = [clientScenarioSide, documentedResponsesSide]
