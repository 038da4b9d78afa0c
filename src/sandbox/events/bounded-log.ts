/** A log that keeps the latest items. Their ids are consecutive from 1, and are never reused. */
export interface BoundedLog<Item> {
  /** Returns the item's id. */
  add(item: Item): number
  /** The id of the last item added, or 0. */
  readonly last: number
  /** The id of the first item kept, or of the next one. */
  readonly first: number
  get(id: number): Item | undefined
  /** The items after an id, the oldest first, at most `max`. */
  after(id: number, max: number): (Item & { id: number })[]
  /** Deletes the items; the ids continue. */
  clear(): void
}

export function createBoundedLog<Item extends object>(maxKept: number): BoundedLog<Item> {
  // A ring buffer: an item's place is its id modulo the size.
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
    after: (id, max) => {
      const from = Math.max(id + 1, first())
      const count = Math.max(0, Math.min(max, last - from + 1))
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
