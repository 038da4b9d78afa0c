import { expect, test } from 'vitest'
import {
  createSandbox,
  type SandboxOptions,
  type TokenOptions,
} from '../../../src/sandbox/index.ts'
import { number, start, startAt } from './testing.ts'

test.each([
  [
    { clock: 'x' },
    "'clock' must be 'real', 'manual', or a speed such as '60x', at most '1000000x', not 'x'",
  ],
  [{ clock: '0x' }, "at most '1000000x', not '0x'"],
  [{ clock: '1000001x' }, "at most '1000000x', not '1000001x'"],
  [{ maxMessages: 0 }, "'maxMessages' must be a whole number from 1 to 10000000, not 0"],
  [{ data: 1 }, "'data' must be a string, not 1"],
  [{ clock: null }, "'clock' must be a string, not null"],
  [{ credit: '5' }, "'credit' must be a number from 0 to 1000000000, not '5'"],
  [
    { pricePerSegment: '0.1' },
    "'pricePerSegment' must be a number from 0 to 1000000000, not '0.1'",
  ],
  [{ maxBodyBytes: [5] }, "'maxBodyBytes' must be a number from 0 to 1073741824, not an array"],
  [{ startAt: '2026-01-15' }, "'startAt' must be a Date, not '2026-01-15'"],
  [{ startAt: 0 }, "'startAt' must be a Date, not 0"],
  [{ seed: 3 }, "'seed' must be a string, not 3"],
  [{ queueDelay: true }, "'queueDelay' must be milliseconds, or a number and a unit"],
  [{ deliveryDelay: {} }, "'deliveryDelay' must be milliseconds, or a number and a unit"],
  [{ throughput: '5' }, "'throughput' must be a number from 0 to Infinity, not '5'"],
  [{ throughput: -1 }, "'throughput' must be a number from 0 to Infinity, not -1"],
  [{ throughput: Number.NaN }, "'throughput' must be a number from 0 to Infinity, not NaN"],
  [{ auth: 'none' }, "'auth' must be 'token' or 'any', not 'none'"],
  [{ auth: true }, "'auth' must be 'token' or 'any', not true"],
  [{ assumptions: 'none' }, "'assumptions' must be an object, not 'none'"],
  [{ outcomes: [] }, "'outcomes' must be an object, not an array"],
  [{ outcomes: { '+393331234567': 'EXPIRED_EXPIRED' } }, "'outcomes' has '+393331234567', which"],
  [{ outcomes: { [number]: 'EXPIRED' } }, `'outcomes': the outcome of ${number} must be one of`],
  [{ outcomes: { [number]: 'deliverdLate' } }, "did you mean 'deliveredLate'?"],
  [{ outcomes: { [number]: 3 } }, 'not 3'],
  [{ crdit: 5 }, "'crdit' does not exist: did you mean 'credit'?"],
  [{ queuedelay: 0 }, "'queuedelay' does not exist: did you mean 'queueDelay'?"],
  [{ port: 4010 }, "'port' does not exist: use one of seed, clock, startAt"],
  [{ toString: 1 }, "'toString' does not exist"],
] as [SandboxOptions, string][])('the options %j are refused', (options, message) => {
  const create = () => createSandbox(options)
  expect(create).toThrow(RangeError)
  expect(create).toThrow('the sandbox option ')
  expect(create).toThrow(message)
})

test.each([null, 'manual', 5, []] as unknown[])('%j is refused as options', (options) => {
  const create = () => createSandbox(options as SandboxOptions)
  expect(create).toThrow('the options of a sandbox must be an object, not')
})

test.each([
  [{ scope: ['GET:*/*'] }, "'scope' does not exist: did you mean 'scopes'?"],
  [{ ttl: '1h' }, "'ttl' does not exist: use one of scopes, name, timeToLive, limits"],
  [{ name: 5 }, "'name' must be a string, not 5"],
  [{ name: null }, "'name' must be a string, not null"],
  [{ scopes: 'GET:*/*' }, "'scopes' must be a list of strings, not 'GET:*/*'"],
  [{ scopes: [5] }, "'scopes' must be a list of strings, not an array"],
  [{ timeToLive: true }, "'timeToLive' must be milliseconds, or a number and a unit"],
  [{ timeToLive: 'long' }, "'timeToLive' must be milliseconds, or a number and a unit"],
  [{ limits: [] }, "'limits' must be an object, not an array"],
  [{ limits: null }, "'limits' must be an object, not null"],
] as [TokenOptions, string][])(
  'the options %j of a token are refused',
  async (options, message) => {
    await using sandbox = createSandbox()
    for (const account of [sandbox, sandbox.accounts.list()[0]]) {
      const create = () => account?.token(options)
      expect(create).toThrow(RangeError)
      expect(create).toThrow(`sandbox.token(): ${message}`)
    }
    expect(sandbox.snapshot()).not.toContain('"tokens"')
  },
)

test.each([null, 'orders', 5, []] as unknown[])(
  '%j is refused as options of a token',
  (options) => {
    const create = () => createSandbox().token(options as TokenOptions)
    expect(create).toThrow('sandbox.token(): the options must be an object, not')
  },
)

test('an undefined option of a token has its default', async () => {
  const given = { scopes: undefined, name: undefined, timeToLive: undefined, limits: undefined }
  await using one = createSandbox({ seed: 'a', clock: 'manual', startAt })
  await using other = createSandbox({ seed: 'a', clock: 'manual', startAt })
  one.token(given)
  other.token()
  expect(one.snapshot()).toBe(other.snapshot())
})

test('an undefined option has its default', async () => {
  const options = { credit: undefined, clock: undefined, seed: undefined } as object
  await using gateway = start(options)
  expect(gateway.sandbox.credit).toBe(100)
})

test('with the assumption anyDigits, outcomes accept any digits too', async () => {
  const short = '+39-333'
  await using gateway = start({
    assumptions: { numberForm: 'anyDigits' },
    outcomes: { [short]: 'EXPIRED_EXPIRED' },
  })
  const { id } = await gateway.send({ recipients: short })
  gateway.sandbox.advance('1m')
  expect(await gateway.recipients(id)).toMatchObject([{ state: 'EXPIRED' }])
})
