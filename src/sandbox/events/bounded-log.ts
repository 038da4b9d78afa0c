/** Creates a log that keeps only the latest items, with their times. Ids are consecutive numbers from 1, and are never reused. */
export function createBoundedLog<Item extends object>(maxKept: number) {
  // A ring buffer: an item's place is its id modulo the size.
  let places: Item[] = []
  // Separate, because an array of numbers needs no objects.
  let times: number[] = []
  let last = 0
  let cleared = 0
  const first = () => Math.max(cleared, last - maxKept) + 1
  return {
    /** Returns the new item's id. */
    add: (item: Item, at: number): number => {
      last += 1
      places[last % maxKept] = item
      times[last % maxKept] = at
      return last
    },
    /** The id of the last item that was added, or 0 if none has been added. */
    last: (): number => last,
    /** The id of the oldest item in the log, or the id of the next item if the log is empty. */
    first,
    /** Returns at most `max` items after an id, oldest first. */
    after: (id: number, max: number): (Item & { id: number; at: number })[] => {
      const from = Math.max(id + 1, first())
      const count = Math.max(0, Math.min(max, last - from + 1))
      return Array.from({ length: count }, (_, i) => {
        const place = (from + i) % maxKept
        return { id: from + i, at: times[place] as number, ...(places[place] as Item) }
      })
    },
    /** Deletes all items. Ids continue from the last one. */
    clear: (): void => {
      ;[places, times] = [[], []]
      cleared = last
    },
  }
}
