import type { Catch } from './caught-by.ts'

/** Renders a line for each bug, with a column for each side. */
export function table(caught: readonly Catch[], sides: readonly string[], why: boolean): string {
  const width = caught.reduce((most, { id }) => Math.max(most, id.length), 0)
  const lines = caught.flatMap(({ id, found }) => [
    [id.padEnd(width), ...sides.map((side) => (side in found ? 'x' : '·').padEnd(side.length))],
    ...Object.entries(why ? found : {}).map(([side, { check, what }]) => [
      `    ${side}: ${oneLine(`${check}: ${what}`)}`,
    ]),
  ])
  return [[' '.repeat(width), ...sides], ...lines].map((cells) => cells.join('  ')).join('\n')
}

/** Renders how many bugs each side caught, and how many of them no other side caught. */
export function summary(caught: readonly Catch[], sides: readonly string[], took: number): string {
  const some = caught.filter(({ found }) => Object.keys(found).length > 0)
  const bySide = sides.map((side) => {
    const own = some.filter(({ found }) => side in found)
    const alone = own.filter(({ found }) => Object.keys(found).length === 1)
    const seconds = caught.reduce((sum, result) => sum + (result.took[side] ?? 0), 0) / 1000
    return `  ${side}: ${own.length}, ${alone.length} of them alone, in ${seconds.toFixed(1)} s`
  })
  const seconds = (took / 1000).toFixed(1)
  return [...bySide, `caught ${some.length} of ${caught.length} known bugs in ${seconds} s`].join(
    '\n',
  )
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
