import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHeap } from './heap.ts'

interface Item {
  at: number
  place: number
}

const compare = (one: Item, other: Item) => one.at - other.at || one.place - other.place

const steps = fc.array(fc.tuple(fc.constantFrom('push', 'pop', 'outdate', 'after'), fc.nat(50)), {
  maxLength: 300,
  size: 'max',
})

test('a heap returns what a sorted list would, whatever is outdated in between', () => {
  fc.assert(
    fc.property(steps, (steps) => {
      let list: Item[] = []
      const found: (Item | undefined)[] = []
      const expected: (Item | undefined)[] = []
      const heap = createHeap<Item>(compare, (item) => list.includes(item))
      for (const [place, [what, number]] of steps.entries()) {
        list.sort(compare)
        if (what === 'push') {
          const item = { at: number, place }
          list.push(item)
          heap.push(item)
        } else if (what === 'pop') {
          found.push(heap.pop())
          expected.push(list[0])
          list = list.slice(1)
        } else if (what === 'outdate') {
          list = list.filter(({ at }) => at !== number)
        } else {
          found.push(heap.firstAfter(({ at }) => at > number))
          expected.push(list.find(({ at }) => at > number))
        }
      }
      expect(found).toEqual(expected)
    }),
  )
})
