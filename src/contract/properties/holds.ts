import * as fc from 'fast-check'
import { Mismatch } from '../http/failures.ts'
import type { CheckOptions } from '../check.ts'
import { Falsified } from '../define-check.ts'

/** The values with which a property is tested. */
export interface Tries<Value> {
  any: fc.Arbitrary<Value>
  /** The values that are tried first. */
  examples?: readonly Value[]
}

/**
 * Tests a property with values generated from the seed.
 *
 * @throws Falsified with the smallest value for which the property throws a Mismatch; any other error is thrown unchanged,
 * without a retry
 */
export async function holds<Value>(
  { seed, runs, shrink = true }: CheckOptions,
  { any, examples = [] }: Tries<Value>,
  property: (value: Value) => Promise<void>,
): Promise<void> {
  let last: Mismatch | undefined
  let other: { error: unknown } | undefined
  const attempt = async (value: Value) => {
    if (other !== undefined) throw other.error
    try {
      await property(value)
    } catch (error) {
      if (error instanceof Mismatch) last = error
      else other = { error }
      throw error
    }
  }
  const details = await fc.check(fc.asyncProperty(any, attempt), {
    seed,
    numRuns: runs + examples.length,
    examples: examples.map((example): [Value] => [example]),
    endOnFailure: !shrink,
  })
  if (!details.failed) return
  if (last === undefined) throw other === undefined ? details.errorInstance : other.error
  throw new Falsified(last, details.seed, details.counterexamplePath ?? '')
}
