import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { FileError } from './store/file.ts'
import { createTick } from './commit-and-send.ts'

test('the responses of a tick are sent together, after its changes are stored', async () => {
  const log: string[] = []
  const tick = createTick(() => log.push('commit'))
  const fail = () => log.push('failed')
  tick.add(() => log.push('one'), fail)
  tick.add(() => log.push('two'), fail)
  log.push('end of the tick')
  await setImmediate()
  expect(log).toEqual(['end of the tick', 'commit', 'one', 'two'])
})

test('a failed commit fails the responses before it, and none after it', async () => {
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
  // Stands for a call to the control API in the same tick.
  expect(() => tick.commit()).toThrow('full')
  isFull = false
  add('two')
  await setImmediate()
  expect(log).toEqual(['one full', 'two sent'])
})
