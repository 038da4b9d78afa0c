import type { ChangeOfSpec } from './compare-specs.ts'

/** Renders the changes with their places, with breaking changes first. */
export function inWords(changes: readonly ChangeOfSpec[], since: string): string {
  const breaking = changes.filter(({ isBreaking }) => isBreaking)
  const others = changes.filter(({ isBreaking }) => !isBreaking)
  const number = `${changes.length} change${changes.length === 1 ? '' : 's'}`
  return [
    `${number} of the specs since ${since}, ${breaking.length} breaking.`,
    ...block('Breaking: programs that use the client must change', breaking),
    ...block('Not breaking', others),
  ].join('\n')
}

function block(title: string, changes: readonly ChangeOfSpec[]): string[] {
  if (changes.length === 0) return []
  return [
    '',
    `${title}:`,
    ...changes.map(({ spec, pointer, what }) => `  ${spec}: ${pointer} ${what}`),
  ]
}
