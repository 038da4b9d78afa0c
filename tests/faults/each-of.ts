/** Does some work for each of so many numbers, a few dozen at a time, and gives the results in their order. */
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
