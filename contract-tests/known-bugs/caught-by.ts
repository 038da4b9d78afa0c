import { readFileSync } from 'node:fs'
import type { Found } from './sides.ts'

/** The sides that caught a broken gateway. */
export interface Catch {
  id: string
  /** What each side found, by the side's name. */
  found: Record<string, Found>
  /** How long each side took, in milliseconds, by the side's name. */
  took: Record<string, number>
}

interface Catcher {
  side: string
  check: string
}

/** What caught each bug in the last run, by the bug's id. */
export type CaughtBy = ReadonlyMap<string, Catcher>

export const caughtByFile = new URL('CAUGHT-BY.txt', import.meta.url)

export function readCaughtBy(): CaughtBy {
  const lines = readFileSync(caughtByFile, 'utf8').split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, id, side, check] = /^(\S+): ([^,]+), (.+)$/.exec(line) ?? []
      return id && side && check ? [[id, { side, check }] as const] : []
    }),
  )
}

/**
 * Renders CAUGHT-BY.txt after a run. A bug keeps its last catcher if that caught it again, and otherwise gets the quickest one.
 */
export function writtenCaughtBy(caught: readonly Catch[], before: CaughtBy): string {
  return caught
    .map((result) => {
      const catcher = catcherIn(result, before.get(result.id))
      return `${result.id}: ${catcher === undefined ? 'nothing' : `${catcher.side}, ${catcher.check}`}\n`
    })
    .join('')
}

function catcherIn({ found, took }: Catch, before: Catcher | undefined): Catcher | undefined {
  const [quickest] = Object.entries(found)
    .map(([side, { check }]) => ({ side, check }))
    .toSorted((one, other) => (took[one.side] ?? 0) - (took[other.side] ?? 0))
  return before !== undefined && found[before.side]?.check === before.check ? before : quickest
}
