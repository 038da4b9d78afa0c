import { expect, test } from 'vitest'
import { createJournal, createTable } from './undoable-table.ts'

/** A table, and an index that contains the sum of its rows. */
function start(isManual = false) {
  const journal = createJournal({ isManual })
  const index = { sum: 0 }
  const table = createTable<string, [key: string, number: number]>(
    'numbers',
    ([key]) => key,
    journal,
    {
      follow: (before, after) => {
        index.sum += (after?.[1] ?? 0) - (before?.[1] ?? 0)
      },
    },
  )
  const numbers = () => Object.fromEntries(table.rows.values())
  return { journal, table, index, numbers }
}

const failing = (work: () => void) => () => {
  work()
  throw new Error('refused')
}

test('a transaction that throws restores every row and index', () => {
  const { journal, table, index, numbers } = start()
  table.put(['a', 1])
  table.put(['b', 2])
  const work = failing(() => {
    table.put(['a', 10])
    table.remove('b')
    table.put(['c', 3])
    table.put(['c', 4])
  })
  expect(() => journal.transaction(work)).toThrow('refused')
  expect([numbers(), index.sum]).toEqual([{ a: 1, b: 2 }, 3])
})

test('a nested transaction undoes only its own changes', () => {
  const { journal, table, index, numbers } = start()
  const told: string[] = []
  journal.transaction(() => {
    table.put(['a', 1])
    journal.afterCommit((name) => told.push(name), 'outer')
    const work = failing(() => {
      table.put(['a', 2])
      journal.afterCommit((name) => told.push(name), 'inner')
    })
    expect(() => journal.transaction(work)).toThrow('refused')
    table.put(['b', 5])
    expect(told).toEqual([])
  })
  expect([numbers(), index.sum, told]).toEqual([{ a: 1, b: 5 }, 6, ['outer']])
})

test('with manual commits, changes are listed and can be undone until then', () => {
  const { journal, table, numbers } = start(true)
  const told: string[] = []
  table.put(['a', 1])
  journal.commit()
  journal.transaction(() => table.put(['a', 2]))
  table.put(['a', 3])
  table.put(['b', 1])
  journal.afterCommit((name) => told.push(name), 'never')
  expect([...journal.changes().values()].map((keys) => [...keys])).toEqual([['a', 'b']])
  journal.undo()
  expect([numbers(), journal.changes().size]).toEqual([{ a: 1 }, 0])
  journal.commit()
  expect(told).toEqual([])
})
