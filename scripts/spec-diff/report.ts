import type { SpecName } from '../generate/spec.ts'
import type { Change } from './change.ts'

export interface ChangeOfSpec extends Change {
  spec: SpecName
}

/** Whether programs that are written with the client have to follow, for whom the version is. */
export function isBreaking({ breaks }: Change): boolean {
  return breaks.includes('callers')
}

/** Every change with its place, by whom it breaks; the same change in several places is said once. */
export function inWords(changes: readonly ChangeOfSpec[], since: string): string {
  const breaking = changes.filter(isBreaking)
  const forGateways = changes.filter((one) => !isBreaking(one) && one.breaks.length > 0)
  const forNobody = changes.filter(({ breaks }) => breaks.length === 0)
  return [
    `${counted(changes.length, 'change')} of the specs since ${since}, ${breaking.length} of them breaking.`,
    ...block('Breaking: programs that use the client have to follow', breaking),
    ...block('Not breaking, but gateways have to follow', forGateways),
    ...block('Breaking nobody', forNobody),
  ].join('\n')
}

function block(title: string, changes: readonly ChangeOfSpec[]): string[] {
  if (changes.length === 0) return []
  const groups = Map.groupBy(changes, ({ spec, place, what, breaks }) =>
    JSON.stringify([spec, /[^. ]*$/.exec(place)?.[0], what, breaks]),
  )
  return ['', `${title}:`, ...[...groups.values()].flatMap(lines)]
}

function lines([first, ...same]: readonly ChangeOfSpec[]): string[] {
  if (first === undefined) return []
  const { spec, place, what } = first
  const gateways =
    isBreaking(first) && first.breaks.includes('gateways') ? ' (gateways have to follow too)' : ''
  const also = same.length === 0 ? [] : [`    also ${same.map((one) => one.place).join('; ')}`]
  return [`  ${spec}: ${place} ${what}${gateways}`, ...also]
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
