/** The name that a misspelt one is most likely meant to be, or undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  // Nobody misspells a name at such length, and the distance takes time that grows with it.
  const short = name.slice(0, 60).toLowerCase()
  const [best] = known
    .map((other) => ({ other, distance: distanceBetween(short, other.toLowerCase()) }))
    .filter(
      ({ other, distance }) => distance <= Math.ceil(Math.max(short.length, other.length) / 3),
    )
    .toSorted((one, another) => one.distance - another.distance)
  return best?.other
}

/** How many letters have to be put in, left out or changed (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, otherLetter] of Array.from(other).entries()) {
      const change = (row[j] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
