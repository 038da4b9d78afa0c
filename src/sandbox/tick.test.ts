import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { FileError } from './store/file.ts'
import { createTick } from './tick.ts'

test('the responses of a tick are sent together, after what led to them is kept', async () => {
  const log: string[] = []
  const tick = createTick(() => log.push('commit'))
  const fail = () => log.push('failed')
  tick.add(() => log.push('one'), fail)
  tick.add(() => log.push('two'), fail)
  log.push('end of the tick')
  await setImmediate()
  expect(log).toEqual(['end of the tick', 'commit', 'one', 'two'])
})

test('where a commit fails in between, everyone who waited for it is told, and nobody after it', async () => {
  const log: string[] = []
  let isFull = true
  const tick = createTick(() => {
    if (isFull) throw new FileError('full')
  })
  const add = (name: string) =>
    tick.add(
      () => log.push(`${name} sent`),
      ({ message }) => log.push(`${name} ${message}`),
    )
  add('one')
  // Such as by a call of the control API in the same tick.
  expect(() => tick.commit()).toThrow('full')
  isFull = false
  add('two')
  await setImmediate()
  expect(log).toEqual(['one full', 'two sent'])
})
