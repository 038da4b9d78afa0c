import { checks } from '../../../src/contract/index.ts'
import { checksSide } from './checks-side.ts'
import { clientScenarioSide } from './client-scenario.ts'
import type { SideOfSuite } from './side.ts'

/** The sides of the suite, the quickest first. */
export const sides: readonly SideOfSuite[] = [
  clientScenarioSide,
  ...Object.entries(checks).map(([name, list]) => checksSide(name, list)),
]
