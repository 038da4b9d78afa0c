import * as fc from 'fast-check'

/** A step of a history. `which`, modulo the number of messages, is the 0-based index of an earlier message. */
export type Step = SendStep | UpdateStep | CancelStep | WaitStep

export interface SendStep {
  do: 'send'
  to: Recipients
  draft?: boolean
  test?: boolean
  realtime?: boolean
  /** Whether the message is dated the day after tomorrow. */
  later?: boolean
  /** Whether the message costs more than the credit. */
  tooExpensive?: boolean
  /** Whether the text has two segments. */
  long?: boolean
  /** Whether the message is sent with another token of the same account. */
  otherToken?: boolean
}

export interface UpdateStep {
  do: 'update'
  which: number
  to: Recipients
  /** Sends `transaction: !close`. */
  close?: boolean
  /** Whether the message's date is changed to three days from now. */
  moved?: boolean
}

interface CancelStep {
  do: 'cancel'
  which: number
}

export interface WaitStep {
  do: 'wait'
  for: keyof typeof waits
}

export type Recipients = 'nobody' | 'one' | 'another' | 'two' | 'anInvalidOneToo'

/** The possible durations of a step that waits, in milliseconds. */
export const waits = {
  '45s': 45_000,
  '90s': 90_000,
  '1h': 3_600_000,
  '5d': 5 * 86_400_000,
} as const

const to = fc.constantFrom<Recipients>('one', 'another', 'two', 'anInvalidOneToo', 'nobody')
const seldom = fc.oneof(
  { weight: 3, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
)
const which = fc.nat(5)

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('send' as const),
        to,
        draft: fc.boolean(),
        test: seldom,
        realtime: seldom,
        later: seldom,
        tooExpensive: seldom,
        long: seldom,
        otherToken: seldom,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record(
        {
          do: fc.constant('update' as const),
          which,
          to,
          close: fc.boolean(),
          moved: seldom,
        },
        { requiredKeys: ['do', 'which', 'to'] },
      ),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), which }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        for: fc.constantFrom(...(Object.keys(waits) as WaitStep['for'][])),
      }),
    },
  ),
  { minLength: 1, maxLength: 12, size: 'max' },
)
