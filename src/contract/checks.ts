import type { Check } from './check.ts'
import type { Side } from './finding.ts'
import { modelChecks } from './model/model.ts'
import { propertyChecks } from './properties/properties.ts'
import { protocolChecks } from './protocol/protocol.ts'
import { responseChecks } from './responses/responses.ts'

/** The sides that this package has itself, for any gateway. */
export type OwnSide = Extract<Side, 'responses' | 'protocol' | 'properties' | 'model'>

/** Every check, by side, the quickest side first. */
export const checks = {
  responses: responseChecks,
  protocol: protocolChecks,
  properties: propertyChecks,
  model: modelChecks,
} as const satisfies Record<OwnSide, readonly Check[]>

/** The checks of some sides, or of all. */
export function checksOf(
  sides: readonly OwnSide[] = ['responses', 'protocol', 'properties', 'model'],
): Check[] {
  return sides.flatMap((side) => checks[side])
}
