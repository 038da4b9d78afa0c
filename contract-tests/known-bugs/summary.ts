import type { Found } from './sides/side.ts'
import type { Catch } from './catch-bug.ts'

/** A line for each bug, and a column for each side. */
export function table(caught: readonly Catch[], sides: readonly string[], why: boolean): string {
  const width = caught.reduce((most, { id }) => Math.max(most, id.length), 0)
  const head = `${' '.repeat(width)}  ${sides.join('  ')}`
  const lines = caught.flatMap(({ id, found }) => [
    `${id.padEnd(width)}  ${sides.map((side) => mark(found[side], side.length)).join('  ')}`,
    ...(why
      ? Object.entries(found).map(
          ([side, { check, what }]) => `    ${side}: ${oneLine(`${check}: ${what}`)}`,
        )
      : []),
  ])
  return [head, ...lines].join('\n')
}

/** How many are caught, by which side, and which side is the only one to catch some. */
export function summary(caught: readonly Catch[], sides: readonly string[], took: number): string {
  const some = caught.filter(({ found }) => Object.keys(found).length > 0)
  const bySide = sides.map((side) => {
    const own = some.filter(({ found }) => side in found)
    const alone = own.filter(({ found }) => Object.keys(found).length === 1)
    const seconds = caught.reduce((sum, result) => sum + (result.took[side] ?? 0), 0) / 1000
    return `  ${side}: ${own.length}, ${alone.length} of them alone, in ${seconds.toFixed(1)} s`
  })
  return [
    ...bySide,
    `caught ${some.length} of ${caught.length} known bugs in ${(took / 1000).toFixed(1)} s`,
  ].join('\n')
}

function mark(found: Found | undefined, width: number): string {
  return (found === undefined ? '·' : 'x').padEnd(width)
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
