import type { MessageRow } from './message-row.ts'

export type Order = ReturnType<typeof createOrder>

type Placed = Pick<MessageRow, 'id' | 'position'>

/**
 * Keeps messages' ids in order of position. Ids are usually added at the end, and removed at either end. After any other
 * change, the list is rebuilt before it is next read. `positionOf` returns undefined for a message that has been removed.
 */
export function createOrder(positionOf: (id: string) => number | undefined) {
  let ids: string[] = []
  /** The number of removed ids at the beginning of `ids`. */
  let gone = 0
  /** Whether all ids from `gone` on are in order, and none of them has been removed. */
  let isInOrder = true
  let last = -1

  function rebuild(): void {
    if (isInOrder) return
    const left = [...new Set(ids.slice(gone))].filter((id) => positionOf(id) !== undefined)
    ids = left.toSorted((one, other) => place(one) - place(other))
    gone = 0
    isInOrder = true
  }

  function place(id: string): number {
    return positionOf(id) as number
  }

  /** The index of the first id with the given position or a later one. */
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
      if (position < last) isInOrder = false
      else last = position
      ids.push(id)
    },
    remove({ id }: Placed): void {
      if (ids[gone] === id && isInOrder) {
        gone += 1
        if (gone > 1000 && gone > ids.length / 2) {
          ids = ids.slice(gone)
          gone = 0
        }
      } else if (ids.at(-1) === id) ids.pop()
      else isInOrder = false
    },
    first(): string | undefined {
      rebuild()
      return ids[gone]
    },
    *all(): Iterable<string> {
      rebuild()
      for (let i = gone; i < ids.length; i += 1) yield ids[i] as string
    },
    /** Yields at most `most` ids, newest first, and only those whose position is below `before`. */
    *newest(before = Infinity, most = Infinity): Iterable<string> {
      rebuild()
      const end = indexOf(before)
      for (let i = end - 1; i >= Math.max(gone, end - most); i -= 1) yield ids[i] as string
    },
    clear(): void {
      ;[ids, gone, isInOrder, last] = [[], 0, true, -1]
    },
  }
}
