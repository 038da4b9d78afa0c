import { readFileSync } from 'node:fs'
import type { Catch } from './catch-bug.ts'

/** A part of the suite that catches a bug. */
export interface Catcher {
  side: string
  check: string
}

/** Who caught which bug the last time, by the ids of the bugs. */
export type CaughtBy = ReadonlyMap<string, Catcher>

/** Where that is kept. */
export const caughtByFile = new URL('CAUGHT-BY.txt', import.meta.url)

/** What CAUGHT-BY.txt says. */
export function readCaughtBy(): CaughtBy {
  const lines = readFileSync(caughtByFile, 'utf8').split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, id, side, check] = /^(\S+): ([^,]+), (.+)$/.exec(line) ?? []
      return id && side && check ? [[id, { side, check }] as const] : []
    }),
  )
}

/** CAUGHT-BY.txt after a run: of those who caught a bug the quickest, unless he who did it the last time did again. */
export function writtenCaughtBy(caught: readonly Catch[], before: CaughtBy): string {
  return caught
    .map((result) => {
      const catcher = catcherIn(result, before.get(result.id))
      return `${result.id}: ${catcher === undefined ? 'nobody' : `${catcher.side}, ${catcher.check}`}\n`
    })
    .join('')
}

function catcherIn({ found, took }: Catch, before: Catcher | undefined): Catcher | undefined {
  const [quickest] = Object.entries(found)
    .map(([side, { check }]) => ({ side, check }))
    .toSorted((one, other) => (took[one.side] ?? 0) - (took[other.side] ?? 0))
  return before !== undefined && found[before.side]?.check === before.check ? before : quickest
}
