import { expect, test } from 'vitest'
import { inSlices } from '../../../src/sandbox/control/in-slices.ts'
import { startControl } from './testing.ts'

const url = 'http://sandbox.test/_sandbox/v1'
const count = 20

function queueMany({ sandbox }: ReturnType<typeof startControl>) {
  const recipients = Array.from({ length: count }, (_, i) => `+39-333${1_000_000 + i}`)
  return Promise.all(
    recipients.map((number) =>
      sandbox.fetch('http://sandbox.test/messages/', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${sandbox.token()}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ sender: 'Acme', body: 'Hi', recipients: number }),
      }),
    ),
  )
}

test('the process does other work between two slices', async () => {
  const order: string[] = []
  function* parts() {
    for (let i = 0; i < 3; i += 1) {
      order.push('part')
      // The length of a slice.
      yield 'x'.repeat(65_536)
    }
  }
  setImmediate(() => order.push('other'))
  const slices = inSlices(parts())
  while (!(await slices.next()).done);
  expect(order.indexOf('other')).toBe(1)
  expect(order.filter((what) => what === 'part')).toHaveLength(3)
})

test('slices without text pause too', async () => {
  const state = { isOver: false }
  let steps = 0
  function* parts() {
    for (; !state.isOver; steps += 1) yield ''
    yield 'end'
  }
  setImmediate(() => setImmediate(() => (state.isOver = true)))
  let text = ''
  for await (const slice of inSlices(parts())) text += slice
  expect(text).toBe('end')
  expect(steps).toBeGreaterThan(1)
})

test('a reader that stops reading ends the work', async () => {
  let isStopped = false
  function* parts() {
    try {
      for (;;) yield 'x'
    } finally {
      isStopped = true
    }
  }
  const slices = inSlices(parts())
  await slices.next()
  await slices.return()
  expect(isStopped).toBe(true)
})

test("the queue's list shows a single moment, even if the messages leave before it is read", async () => {
  await using started = startControl({ credit: 1_000, throughput: 1 })
  const { sandbox } = started
  await queueMany(started)
  const expected = sandbox.queue.list()
  const response = await sandbox.fetch(`${url}/queue`)
  sandbox.queue.throughput = Infinity
  await sandbox.advance('1h')
  expect(sandbox.queue.list()).toEqual([])
  const { throughput, messages } = JSON.parse(await response.text())
  expect(throughput).toBe(1)
  expect(messages).toEqual(JSON.parse(JSON.stringify(expected)))
})

test('a snapshot shows a single moment, even if everything is deleted before it is read', async () => {
  await using started = startControl({ credit: 1_000 })
  const { sandbox } = started
  await queueMany(started)
  const expected = sandbox.snapshot()
  const response = await sandbox.fetch(`${url}/snapshot`)
  await sandbox.advance('1h')
  sandbox.reset()
  expect(sandbox.snapshot()).not.toBe(expected)
  expect(await response.text()).toBe(expected)
})
