import type { SpecName } from '../generate/spec.ts'
import type { Change } from './change.ts'

export interface ChangeOfSpec extends Change {
  spec: SpecName
}

/** Whether programs that are written with the client have to follow. */
export function isBreaking({ breaks }: Change): boolean {
  return breaks.includes('callers')
}

/** Every change in a line, those that break programs first. */
export function inWords(changes: readonly ChangeOfSpec[], since: string): string {
  const breaking = changes.filter(isBreaking)
  const other = changes.filter((change) => !isBreaking(change))
  const head = `${counted(changes.length, 'change')} of the specs since ${since}, ${breaking.length} of them breaking.`
  return [head, ...block('Breaking', breaking), ...block('Not breaking', other)].join('\n')
}

function block(title: string, changes: readonly ChangeOfSpec[]): string[] {
  if (changes.length === 0) return []
  return ['', `${title}:`, ...changes.map(line)]
}

function line({ spec, place, what, breaks }: ChangeOfSpec): string {
  const gateways = breaks.includes('gateways') ? ' (gateways have to follow)' : ''
  return `  ${spec}: ${place} ${what}${gateways}`
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
