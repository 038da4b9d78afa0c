/** How often each word occurs, in alphabetical order. */
export function tally(words: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words.map(String).toSorted(inOrder)) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
