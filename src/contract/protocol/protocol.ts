import type { Check } from '../check.ts'
import { accountChecks } from './accounts.ts'
import { authorizationChecks } from './authorization.ts'
import { bodyChecks } from './bodies.ts'
import { methodChecks } from './methods.ts'
import { pathChecks } from './paths.ts'

/** What is asked of a gateway before it is looked at what is asked for. */
export const protocolChecks: readonly Check[] = [
  ...authorizationChecks,
  ...accountChecks,
  ...methodChecks,
  ...bodyChecks,
  ...pathChecks,
]
