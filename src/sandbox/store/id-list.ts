/** The ids of messages, ordered by position. */
export interface Order {
  add(message: Placed): void
  remove(message: Placed): void
  first(): string | undefined
  /** Oldest first. */
  all(): Iterable<string>
  /** Newest first; with `before` only those with a lower position. */
  newest(before?: number): Iterable<string>
  clear(): void
}

interface Placed {
  id: string
  position: number
}

/** A list, since messages arrive at its end and mostly leave at its beginning; anything else makes it sort again. */
export function createOrder(positionOf: (id: string) => number): Order {
  let ids: string[] = []
  /** How many at the beginning of `ids` are removed. */
  let gone = 0
  let last = -1
  let isSorted = true
  const removed = new Set<string>()

  function sort(): void {
    if (isSorted && removed.size === 0) return
    ids = ids.slice(gone).filter((id) => !removed.has(id))
    gone = 0
    removed.clear()
    if (!isSorted) ids.sort((one, other) => positionOf(one) - positionOf(other))
    isSorted = true
  }

  /** The first index whose position is not before the given one. */
  function indexOf(position: number): number {
    let [low, high] = [gone, ids.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (positionOf(ids[middle] as string) < position) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add: ({ id, position }) => {
      // Its removal is undone.
      if (removed.delete(id)) return
      if (position < last) isSorted = false
      else last = position
      ids.push(id)
    },
    remove: ({ id }) => {
      if (ids[gone] === id && isSorted) {
        gone += 1
        if (gone > 1000 && gone > ids.length / 2) {
          ids = ids.slice(gone)
          gone = 0
        }
      } else if (ids.at(-1) === id) ids.pop()
      else removed.add(id)
    },
    first: () => {
      sort()
      return ids[gone]
    },
    *all() {
      sort()
      for (let i = gone; i < ids.length; i += 1) yield ids[i] as string
    },
    *newest(before = Infinity) {
      sort()
      for (let i = indexOf(before) - 1; i >= gone; i -= 1) yield ids[i] as string
    },
    clear: () => {
      ids = []
      gone = 0
      last = -1
      isSorted = true
      removed.clear()
    },
  }
}
