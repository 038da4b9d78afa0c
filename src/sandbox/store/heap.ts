import TinyQueue from 'tinyqueue'

export type Heap<Item> = ReturnType<typeof createHeap<Item>>

/**
 * Creates a priority queue whose items can become outdated. Outdated items are dropped when they reach the front, or when the
 * queue reaches its limit, which is twice the number of current items, but at least `minLimit`. With a `minLimit` of Infinity,
 * the queue never searches for outdated items, because searching a large queue blocks the process.
 */
export function createHeap<Item>(
  compare: (one: Item, other: Item) => number,
  isCurrent: (item: Item) => boolean,
  minLimit = 64,
) {
  let queue = new TinyQueue<Item>([], compare)
  let limit = minLimit

  function peek(): Item | undefined {
    let first = queue.peek()
    for (; first !== undefined && !isCurrent(first); first = queue.peek()) queue.pop()
    return first
  }

  return {
    push(item: Item): void {
      if (queue.length >= limit) {
        queue = new TinyQueue(queue.data.filter(isCurrent), compare)
        limit = Math.max(minLimit, 2 * queue.length)
      }
      queue.push(item)
    },
    /** Returns the first item without removing it. */
    peek,
    pop(): Item | undefined {
      const first = peek()
      if (first !== undefined) queue.pop()
      return first
    },
    /** Returns the first item for which `isAfter` is true. `isAfter` must also be true for all later items. */
    firstAfter(isAfter: (item: Item) => boolean): Item | undefined {
      let best: Item | undefined
      const open = [0]
      for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const item = queue.data[place]
        if (item === undefined || (best !== undefined && compare(item, best) >= 0)) continue
        if (isCurrent(item) && isAfter(item)) best = item
        else open.push(2 * place + 1, 2 * place + 2)
      }
      return best
    },
    clear(): void {
      queue = new TinyQueue<Item>([], compare)
      limit = minLimit
    },
  }
}
