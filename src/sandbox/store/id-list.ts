export type Order = ReturnType<typeof createOrder>

interface Placed {
  id: string
  position: number
}

/**
 * Keeps messages' ids in order of position. They are in a list, because messages arrive at its end and mostly leave at its
 * beginning. After any other change, the list is sorted again. `positionOf` returns undefined for a message that has been
 * removed.
 */
export function createOrder(positionOf: (id: string) => number | undefined) {
  let ids: string[] = []
  /** How many ids at the beginning of `ids` have been removed, and how many further on. */
  let [gone, removed] = [0, 0]
  let last = -1
  let isSorted = true

  function sort(): void {
    if (isSorted && removed === 0) return
    const left = new Set(ids.slice(gone))
    ids = [...left].filter((id) => positionOf(id) !== undefined)
    ;[gone, removed] = [0, 0]
    if (!isSorted) ids.sort((one, other) => place(one) - place(other))
    isSorted = true
  }

  function place(id: string): number {
    return positionOf(id) as number
  }

  /** The first index whose position is the given one or later. */
  function indexOf(position: number): number {
    let [low, high] = [gone, ids.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (place(ids[middle] as string) < position) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add({ id, position }: Placed): void {
      if (position < last) isSorted = false
      else last = position
      ids.push(id)
    },
    remove({ id }: Placed): void {
      if (ids[gone] === id && isSorted) {
        gone += 1
        if (gone > 1000 && gone > ids.length / 2) {
          ids = ids.slice(gone)
          gone = 0
        }
      } else if (ids.at(-1) === id) ids.pop()
      else removed += 1
    },
    first(): string | undefined {
      sort()
      return ids[gone]
    },
    /** Yields the ids, oldest first. */
    *all(): Iterable<string> {
      sort()
      for (let i = gone; i < ids.length; i += 1) yield ids[i] as string
    },
    /** Yields the ids, newest first. With `before`, only those with a lower position are included. */
    *newest(before = Infinity): Iterable<string> {
      sort()
      for (let i = indexOf(before) - 1; i >= gone; i -= 1) yield ids[i] as string
    },
    clear(): void {
      ids = []
      ;[gone, removed] = [0, 0]
      last = -1
      isSorted = true
    },
  }
}
