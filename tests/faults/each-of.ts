/** Calls a function for each of `count` numbers, a few dozen at a time, and returns the results in order. */
export async function eachOf<T>(
  count: number,
  work: (index: number) => Promise<T>,
  atOnce = 64,
): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const takeNext = async () => {
    while (next < count) {
      const index = next
      next += 1
      results[index] = await work(index)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeNext))
  return results
}
