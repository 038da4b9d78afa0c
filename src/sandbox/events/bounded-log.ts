/** Something in a log, with its place in it. */
export interface Entry {
  /** From 1, and rising by one; never given twice. */
  id: number
}

/** The last of what was written down. What it holds is bounded, whoever reads it or does not. */
export interface BoundedLog<Item extends Entry> {
  add(item: Omit<Item, 'id'>): Item
  /** The id of the last one that was added, or 0. */
  readonly last: number
  /** The id of the first one that is still there, or of the next one. */
  readonly first: number
  /** Those after an id that are still there, the oldest first, at most so many. */
  after(id: number, most: number): Item[]
  /** Forgets what is there. The ids go on. */
  clear(): void
}

export function createBoundedLog<Item extends Entry>(maxKept: number): BoundedLog<Item> {
  // A place for each id, modulo how many are kept, so that nothing moves when the oldest goes.
  let places: Item[] = []
  let last = 0
  let cleared = 0
  const first = () => Math.max(cleared, last - maxKept) + 1
  return {
    add: (item) => {
      last += 1
      const added = { id: last, ...item } as Item
      places[last % maxKept] = added
      return added
    },
    get last() {
      return last
    },
    get first() {
      return first()
    },
    after: (id, most) => {
      const from = Math.max(id + 1, first())
      const count = Math.max(0, Math.min(most, last - from + 1))
      return Array.from({ length: count }, (_, i) => places[(from + i) % maxKept] as Item)
    },
    clear: () => {
      places = []
      cleared = last
    },
  }
}
