import { expect, test } from 'vitest'
import { createSandbox, type SandboxOptions } from '../../../src/sandbox/index.ts'
import { number, start } from './testing.ts'

test.each([
  [
    { clock: 'x' },
    "'clock' must be 'real', 'manual', or up to 1000000 times as fast, such as '60x', and is 'x'",
  ],
  [{ clock: '0x' }, "such as '60x', and is '0x'"],
  [{ clock: '1000001x' }, "such as '60x', and is '1000001x'"],
  [{ maxMessages: 0 }, "'maxMessages' must be a whole number from 1 to 10000000, and is 0"],
  [{ data: 1 }, "'data' must be a text, and is 1"],
  [{ clock: null }, "'clock' must be a text, and is null"],
  [{ credit: '5' }, "'credit' must be a number, and is '5'"],
  [{ pricePerSegment: '0.1' }, "'pricePerSegment' must be a number, and is '0.1'"],
  [{ maxBodyBytes: [5] }, "'maxBodyBytes' must be a number, and is an array"],
  [{ startAt: '2026-01-15' }, "'startAt' must be a Date, and is '2026-01-15'"],
  [{ startAt: 0 }, "'startAt' must be a Date, and is 0"],
  [{ seed: 3 }, "'seed' must be a text, and is 3"],
  [{ queueDelay: true }, "'queueDelay' must be milliseconds, or a number and a unit"],
  [{ deliveryDelay: {} }, "'deliveryDelay' must be milliseconds, or a number and a unit"],
  [{ throughput: '5' }, "'throughput' must be a number, and is '5'"],
  [{ throughput: -1 }, "'throughput' must be a number from 0 to Infinity, and is -1"],
  [{ throughput: Number.NaN }, "'throughput' must be a number from 0 to Infinity, and is NaN"],
  [{ auth: 'none' }, "'auth' must be 'token' or 'any', and is 'none'"],
  [{ auth: true }, "'auth' must be 'token' or 'any', and is true"],
  [{ assumptions: 'none' }, "'assumptions' must be an object, and is 'none'"],
  [{ outcomes: [] }, "'outcomes' must be an object, and is an array"],
  [{ outcomes: { '+393331234567': 'EXPIRED_EXPIRED' } }, "'outcomes' has '+393331234567', which"],
  [{ outcomes: { [number]: 'EXPIRED' } }, `'outcomes': what it gives ${number} must be one of`],
  [{ outcomes: { [number]: 'deliverdLate' } }, "did you mean 'deliveredLate'?"],
  [{ outcomes: { [number]: 3 } }, 'and is 3'],
  [{ crdit: 5 }, "'crdit' does not exist: did you mean 'credit'?"],
  [{ queuedelay: 0 }, "'queuedelay' does not exist: did you mean 'queueDelay'?"],
  [{ port: 4010 }, "'port' does not exist: there are seed, clock, startAt"],
  [{ toString: 1 }, "'toString' does not exist"],
] as [SandboxOptions, string][])('the options %j are refused', (options, message) => {
  const create = () => createSandbox(options)
  expect(create).toThrow(RangeError)
  expect(create).toThrow('the sandbox option ')
  expect(create).toThrow(message)
})

test.each([null, 'manual', 5, []] as unknown[])('%j is no options', (options) => {
  const create = () => createSandbox(options as SandboxOptions)
  expect(create).toThrow('the options of a sandbox must be an object, and are')
})

test('an undefined option has its default', async () => {
  const options = { credit: undefined, clock: undefined, seed: undefined } as object
  await using gateway = start(options)
  expect(gateway.sandbox.credit).toBe(100)
})

test('where any digits count as a number, outcomes accept them too', async () => {
  const short = '+39-333'
  await using gateway = start({
    assumptions: { numberForm: 'anyDigits' },
    outcomes: { [short]: 'EXPIRED_EXPIRED' },
  })
  const { id } = await gateway.send({ recipients: short })
  gateway.sandbox.advance('1m')
  expect(await gateway.recipients(id)).toMatchObject([{ state: 'EXPIRED' }])
})
