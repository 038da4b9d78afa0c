import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { confirm } from './confirm.ts'

test.each([
  ['y\n', true],
  [' YES \n', true],
  ['\n', false],
  ['n\n', false],
  ['yesterday\n', false],
])('the input %j means %s', async (typed, expected) => {
  const { output, answer } = ask(typed)
  await expect(answer).resolves.toBe(expected)
  expect(output.read()?.toString()).toBe('Send it? (y/N) ')
})

test('the end of the input means no', async () => {
  const { input, answer } = ask('')
  input.end()
  await expect(answer).resolves.toBe(false)
})

test('an aborted signal means no', async () => {
  const controller = new AbortController()
  const { answer } = ask('', controller.signal)
  controller.abort()
  await expect(answer).resolves.toBe(false)
})

function ask(typed: string, signal = new AbortController().signal) {
  const input = new PassThrough()
  const output = new PassThrough()
  const answer = confirm('Send it?', input, output, signal)
  input.write(typed)
  return { input, output, answer }
}
