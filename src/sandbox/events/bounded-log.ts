/** The last of what was written down, each item with an id: from 1, rising by one, and never given twice. What it holds is bounded. */
export interface BoundedLog<Item> {
  /** Gives back the item's id. */
  add(item: Item): number
  /** The id of the last one that was added, or 0. */
  readonly last: number
  /** The id of the first one that is still there, or of the next one. */
  readonly first: number
  get(id: number): Item | undefined
  /** Those after an id that are still there, the oldest first, at most so many. */
  after(id: number, most: number): (Item & { id: number })[]
  /** Forgets what is there. The ids go on. */
  clear(): void
}

export function createBoundedLog<Item extends object>(maxKept: number): BoundedLog<Item> {
  // A place for each id, modulo how many are kept, so that nothing moves when the oldest goes.
  let places: Item[] = []
  let last = 0
  let cleared = 0
  const first = () => Math.max(cleared, last - maxKept) + 1
  return {
    add: (item) => {
      last += 1
      places[last % maxKept] = item
      return last
    },
    get last() {
      return last
    },
    get first() {
      return first()
    },
    get: (id) => (id < first() || id > last ? undefined : places[id % maxKept]),
    after: (id, most) => {
      const from = Math.max(id + 1, first())
      const count = Math.max(0, Math.min(most, last - from + 1))
      return Array.from({ length: count }, (_, i) => {
        return { id: from + i, ...(places[(from + i) % maxKept] as Item) }
      })
    },
    clear: () => {
      places = []
      cleared = last
    },
  }
}
