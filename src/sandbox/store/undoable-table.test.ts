import { expect, test } from 'vitest'
import { createJournal, createTable } from './undoable-table.ts'

/** A table with the sum of its rows beside it. */
function start(isManual = false) {
  const journal = createJournal({ isManual })
  const index = { sum: 0 }
  const table = createTable<string, number>('numbers', journal, (before = 0, after = 0) => {
    index.sum += after - before
  })
  return { journal, table, index }
}

const failing = (work: () => void) => () => {
  work()
  throw new Error('refused')
}

test('a transaction that throws puts every row back, and what is derived from them', () => {
  const { journal, table, index } = start()
  table.put('a', 1)
  table.put('b', 2)
  const work = failing(() => {
    table.put('a', 10)
    table.remove('b')
    table.put('c', 3)
    table.put('c', 4)
  })
  expect(() => journal.transaction(work)).toThrow('refused')
  expect([Object.fromEntries(table.rows), index.sum]).toEqual([{ a: 1, b: 2 }, 3])
})

test('of a transaction in another only its own changes are undone', () => {
  const { journal, table, index } = start()
  const told: string[] = []
  journal.transaction(() => {
    table.put('a', 1)
    journal.afterCommit(() => told.push('outer'))
    const work = failing(() => {
      table.put('a', 2)
      journal.afterCommit(() => told.push('inner'))
    })
    expect(() => journal.transaction(work)).toThrow('refused')
    table.put('b', 5)
    expect(told).toEqual([])
  })
  expect([Object.fromEntries(table.rows), index.sum, told]).toEqual([{ a: 1, b: 5 }, 6, ['outer']])
})

test('what is committed by hand can be undone until then, and says what has changed', () => {
  const { journal, table } = start(true)
  const told: string[] = []
  table.put('a', 1)
  journal.commit()
  journal.transaction(() => table.put('a', 2))
  table.put('a', 3)
  table.put('b', 1)
  journal.afterCommit(() => told.push('never'))
  expect([...journal.changes().values()].map((keys) => [...keys])).toEqual([['a', 'b']])
  journal.undo()
  expect([Object.fromEntries(table.rows), journal.changes().size]).toEqual([{ a: 1 }, 0])
  journal.commit()
  expect(told).toEqual([])
})
