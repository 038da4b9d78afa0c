import { expect, test } from 'vitest'
import { checkAllMeasured, judge, lineOf } from '../judge.mjs'
import { goals } from '../goals.mjs'
import { groups } from '../groups.mjs'
import { megabytesOf, ratioOf, rowOf } from '../figures.mjs'
import { renderPage, updatePage } from './render-page.mjs'

const about = {
  date: '2030-01-15',
  machine: '2 cores (Abacus), 24 GB, Linux 6.1',
  node: '26.10.0',
  versions: [['axios', '1.21.1']],
}

test('a row has the median ratio of its rounds, with the minimum and the maximum', () => {
  const row = ratioOf(
    'a send over the transport, relative to axios',
    [3, 1, 2],
    [2, 2, 2],
    '2 and 2 µs',
  )
  expect(row).toMatchObject({ value: 1, spread: [0.5, 1.5] })
  expect(rowOf('createSandbox()', 'ms', [4])).toMatchObject({ value: 4, spread: undefined })
})

test('memory is in millions of bytes, whatever its source', () => {
  expect(megabytesOf(1_000_000)).toBe(1024)
})

test('a goal is met up to its figure, and missed beyond it', () => {
  expect(judge({ name: 'a send over the transport, relative to axios', value: 1 })).toMatchObject({
    holds: true,
  })
  expect(
    judge({ name: 'a send over the transport, relative to axios', value: 1.001 }),
  ).toMatchObject({
    holds: false,
  })
  expect(
    judge({ name: 'POSTs per second with logs, relative to Prism', value: 5.49 }),
  ).toMatchObject({
    goal: 'at least 5.5',
    holds: false,
  })
  expect(judge({ name: 'idle', value: 80, unit: 'MB' })).toMatchObject({
    goal: 'at most 80 MB',
    holds: true,
  })
  expect(lineOf(judge({ name: 'idle', value: 81, unit: 'MB' }))).toMatch(
    /idle .*81\.0 MB.*missed$/u,
  )
})

test('a row that is shown without a goal is neither met nor missed', () => {
  const row = judge({ name: 'POSTs per second without logs, relative to Prism', value: 1 })
  expect(row).toMatchObject({ goal: 'none', holds: undefined })
  expect(lineOf(row)).toMatch(/Prism +1\.000 {2}none$/u)
})

test('a row that goals.mjs does not list, or with a unit other than its goal, is an error', () => {
  expect(() => judge({ name: 'a guess', value: 1 })).toThrow("no goal for 'a guess': add one")
  expect(() => judge({ name: 'idle', value: 0.08, unit: 'GB' })).toThrow('its goal is in MB')
})

test('a goal without a measurement is an error', () => {
  const all = Object.keys(goals).map((name) => ({ name }))
  expect(() => checkAllMeasured(all)).not.toThrow()
  expect(() => checkAllMeasured(all.slice(1))).toThrow('a send, relative to openapi-fetch alone')
})

test('the page says which goals are met and which are missed, and why', () => {
  const results = [
    {
      name: 'memory',
      rows: [
        judge({ name: 'sendMany() with a million messages, peak memory', value: 171, unit: 'MB' }),
      ],
      bars: [],
    },
    {
      name: 'start',
      rows: [
        judge(ratioOf('start to first response, relative to Prism', [1, 1], [10, 8], '1 and 9 ms')),
      ],
      bars: [{ title: 'From start to the first response', unit: 'milliseconds', values: {} }],
    },
  ]
  const page = renderPage(results, groups, about)
  expect(page).toContain('1 of 2 goals are met')
  expect(page).toContain(
    '| sendMany() with a million messages, peak memory | 171.0 MB |  | at most 150 MB | **missed** |  |',
  )
  expect(page).toContain(groups.memory.missed)
  expect(page).toContain(
    '| start to first response, relative to Prism | 0.125 | 0.100 to 0.125 | at most 0.25 | met | 1 and 9 ms |',
  )
  expect(page).toContain('![From start to the first response](pictures/measurements/start.svg)')
  expect(page).toContain('2030-01-15. 2 cores (Abacus), 24 GB, Linux 6.1. Node 26.10.0.')
  expect(page.indexOf('## The client')).toBeLessThan(page.indexOf('## The sandbox'))
})

test('the page gives no reason for a goal that is met', () => {
  const row = judge({
    name: 'sendMany() with a million messages, peak memory',
    value: 140,
    unit: 'MB',
  })
  const page = renderPage([{ name: 'memory', rows: [row], bars: [] }], groups, about)
  expect(page).not.toContain(groups.memory.missed)
})

test('a part that is measured later replaces its section, and is counted in the total', () => {
  const start = {
    name: 'start',
    rows: [judge(ratioOf('start to first response, relative to Prism', [1], [10]))],
    bars: [],
  }
  const outbox = {
    name: 'campaign',
    rows: [judge(rowOf('a million recipients, PGlite', 's', [61.24]))],
    bars: [],
  }
  const later = { ...about, date: '2030-02-01' }
  const page = renderPage([memory(171), start], groups, about)
  const updated = updatePage(page, [memory(140)], groups, later)
  expect(updated).toContain('2 of 2 goals are met')
  expect(updated).not.toContain('171.0 MB')
  expect(updated).toContain(renderPage([start], groups, about).split('## The sandbox')[1])
  const added = updatePage(updated, [outbox], groups, later)
  expect(added).toContain('2 of 3 goals are met')
  expect(added).toContain('| a million recipients, PGlite | 61.2 s |')
  expect(added.match(/^## .*/gmu)).toEqual([
    '## The client',
    '## The sandbox',
    '## The outbox',
    '## Machine and versions',
  ])
  // Doing so again changes nothing.
  expect(updatePage(added, [outbox], groups, later)).toBe(added)
})

function memory(value) {
  const row = judge({ name: 'sendMany() with a million messages, peak memory', value, unit: 'MB' })
  return { name: 'memory', rows: [row], bars: [] }
}
