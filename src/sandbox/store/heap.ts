import TinyQueue from 'tinyqueue'

export type Heap<Item> = ReturnType<typeof createHeap<Item>>

/**
 * Creates a priority queue whose items can become outdated. A list holds the items that are pushed in order, as nearly all are,
 * and a heap holds the others. Outdated items are dropped when they reach the front, or when the queue reaches its limit: twice
 * the number of items that the last such clean-up left, but at least `minLimit`. A `minLimit` of Infinity prevents these
 * clean-ups, which block the process if the queue is large.
 */
export function createHeap<Item>(
  compare: (one: Item, other: Item) => number,
  isCurrent: (item: Item) => boolean,
  minLimit = 64,
) {
  /** The items that were pushed in order, from the index `head` on. All entries before `head` are undefined. */
  let list: (Item | undefined)[] = []
  let head = 0
  let others = new TinyQueue<Item>([], compare)
  let limit = minLimit

  function dropHead(): void {
    list[head] = undefined
    head += 1
    if (head > 1000 && head > list.length / 2) {
      list = list.slice(head)
      head = 0
    }
  }

  function dropOutdated(): void {
    list = list.filter((item) => item !== undefined && isCurrent(item))
    head = 0
    others = new TinyQueue(others.data.filter(isCurrent), compare)
    limit = Math.max(minLimit, 2 * (list.length + others.length))
  }

  function peek(): Item | undefined {
    let first = list[head]
    for (; first !== undefined && !isCurrent(first); first = list[head]) dropHead()
    let top = others.peek()
    for (; top !== undefined && !isCurrent(top); top = others.peek()) others.pop()
    return first === undefined || (top !== undefined && compare(top, first) < 0) ? top : first
  }

  return {
    push(item: Item): void {
      if (list.length - head + others.length >= limit) dropOutdated()
      const last = list.at(-1)
      if (last === undefined || compare(item, last) >= 0) list.push(item)
      else others.push(item)
    },
    peek,
    pop(): Item | undefined {
      const first = peek()
      if (first !== undefined && first === list[head]) dropHead()
      else others.pop()
      return first
    },
    /** Returns the first item for which `isAfter` is true. `isAfter` must also be true for all later items. */
    firstAfter(isAfter: (item: Item) => boolean): Item | undefined {
      let best = list.find((item) => item !== undefined && isCurrent(item) && isAfter(item))
      const open = [0]
      for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const item = others.data[place]
        if (item === undefined || (best !== undefined && compare(item, best) >= 0)) continue
        if (isCurrent(item) && isAfter(item)) best = item
        else open.push(2 * place + 1, 2 * place + 2)
      }
      return best
    },
    clear(): void {
      ;[list, head, limit] = [[], 0, minLimit]
      others = new TinyQueue<Item>([], compare)
    },
  }
}
