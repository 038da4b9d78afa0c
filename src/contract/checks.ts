import type { Check } from './check.ts'
import type { Side } from './finding.ts'
import { modelChecks } from './model/model.ts'
import { callbackChecks } from './properties/callbacks.ts'
import { concurrencyChecks } from './properties/concurrency.ts'
import { creditChecks } from './properties/credit.ts'
import { refusingChecks } from './properties/refusing.ts'
import { sendingChecks } from './properties/sending.ts'
import { sizeChecks } from './properties/sizes.ts'
import { tokenChecks } from './properties/tokens.ts'
import { accountChecks } from './protocol/accounts.ts'
import { authorizationChecks } from './protocol/authorization.ts'
import { bodyChecks } from './protocol/bodies.ts'
import { methodChecks } from './protocol/methods.ts'
import { pathChecks } from './protocol/paths.ts'
import { responseChecks } from './responses/responses.ts'

/** The sides of the contract suite that are part of this package and can check any gateway. */
export type OwnSide = Extract<Side, 'responses' | 'protocol' | 'properties' | 'model'>

/** All checks, grouped by side. The quickest side is first. */
export const checks = {
  responses: responseChecks,
  protocol: [authorizationChecks, accountChecks, methodChecks, bodyChecks, pathChecks].flat(),
  properties: [
    sendingChecks,
    creditChecks,
    concurrencyChecks,
    callbackChecks,
    sizeChecks,
    refusingChecks,
    tokenChecks,
  ].flat(),
  model: modelChecks,
} as const satisfies Record<OwnSide, readonly Check[]>
