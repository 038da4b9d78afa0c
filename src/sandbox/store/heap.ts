export type Heap<Item extends object> = ReturnType<typeof createHeap<Item>>

/**
 * Creates a priority queue. It consists of a list of the items that were pushed in order, as nearly all are, and a heap of the
 * others. Outdated items are dropped when they come first, or when there are too many of them. With `isBrief`, which is meant
 * for a heap that is soon emptied, the queue does not search for outdated items, because this takes a while if the heap is
 * large.
 */
export function createHeap<Item extends object>(
  isBefore: (one: Item, other: Item) => boolean,
  isCurrent: (item: Item) => boolean,
  isBrief = false,
) {
  const least = isBrief ? Infinity : 64
  /** In order, starting at `head`. Everything before `head` is undefined. */
  let list: (Item | undefined)[] = []
  let head = 0
  let items: Item[] = []
  /** The length at which outdated items are removed. */
  let maxLength = least

  function rise(place: number): void {
    const item = items[place] as Item
    while (place > 0) {
      const parent = (place - 1) >> 1
      const above = items[parent] as Item
      if (!isBefore(item, above)) break
      items[place] = above
      place = parent
    }
    items[place] = item
  }

  function sink(place: number): void {
    const item = items[place] as Item
    const { length } = items
    for (let child = 2 * place + 1; child < length; child = 2 * place + 1) {
      const right = child + 1
      if (right < length && isBefore(items[right] as Item, items[child] as Item)) child = right
      if (!isBefore(items[child] as Item, item)) break
      items[place] = items[child] as Item
      place = child
    }
    items[place] = item
  }

  function dropHead(): void {
    list[head] = undefined
    head += 1
    if (head > 1000 && head > list.length / 2) {
      list = list.slice(head)
      head = 0
    }
  }

  function dropTop(): void {
    const last = items.pop()
    if (items.length === 0 || last === undefined) return
    items[0] = last
    sink(0)
  }

  /** Removes outdated items. An entry that moves repeatedly leaves an outdated item each time. */
  function compact(): void {
    list = list.filter((item) => item !== undefined && isCurrent(item))
    head = 0
    items = items.filter(isCurrent)
    for (let place = (items.length >> 1) - 1; place >= 0; place -= 1) sink(place)
    maxLength = Math.max(least, (list.length + items.length) * 2)
  }

  function peek(): Item | undefined {
    let first = list[head]
    for (; first !== undefined && !isCurrent(first); first = list[head]) dropHead()
    let top = items[0]
    for (; top !== undefined && !isCurrent(top); top = items[0]) dropTop()
    return first === undefined || (top !== undefined && isBefore(top, first)) ? top : first
  }

  return {
    push(item: Item): void {
      if (list.length - head + items.length >= maxLength) compact()
      const last = list.at(-1)
      if (last === undefined || !isBefore(item, last)) {
        list.push(item)
        return
      }
      items.push(item)
      rise(items.length - 1)
    },
    /** Returns the first item without removing it. */
    peek,
    pop(): Item | undefined {
      const first = peek()
      if (first !== undefined) {
        if (first === list[head]) dropHead()
        else dropTop()
      }
      return first
    },
    /**
     * Returns the first item for which `isAfter` is true. If it is true for one item, it must be true for all later items too.
     */
    firstAfter(isAfter: (item: Item) => boolean): Item | undefined {
      let best = list.find((item) => item !== undefined && isCurrent(item) && isAfter(item))
      const open = items.length === 0 ? [] : [0]
      for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const item = items[place] as Item
        if (best !== undefined && !isBefore(item, best)) continue
        if (isCurrent(item) && isAfter(item)) best = item
        else {
          for (const child of [2 * place + 1, 2 * place + 2]) {
            if (child < items.length) open.push(child)
          }
        }
      }
      return best
    },
    clear(): void {
      ;[list, head, items] = [[], 0, []]
      maxLength = least
    },
  }
}
