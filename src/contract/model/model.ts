import type { OperationId } from '../../../generated/operations.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { holds } from '../properties/holds.ts'
import { play } from './play.ts'
import {
  anySteps,
  type Recipients,
  type SendStep,
  type Step,
  type UpdateStep,
  type WaitStep,
} from './steps.ts'

const operations = [
  'sendMessage',
  'updateMessage',
  'cancelMessage',
  'getMessage',
  'listMessages',
  'listRecipients',
  'getRecipient',
] as const satisfies readonly OperationId[]

const close = { close: true }
const later = { later: true }
const long = { long: true }
const moved = { moved: true }
const realtime = { realtime: true }

/** Short histories that exercise the rules of each part of the gateway. */
const histories: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  'a transaction is opened, completed, and closed once': [
    [draft('one'), update('another'), update('nobody', close), update('nobody', close)],
    [draft('one'), update('two', close), update('another')],
    [draft('nobody'), update('nobody', close), update('one'), update('nobody', close)],
    [
      draft('one'),
      update('another', { close: false }),
      update('anInvalidOneToo', { ...close, ...moved }),
    ],
    [
      draft('one', { tooExpensive: true }),
      update('another', close),
      update('one', { close: false }),
    ],
    [draft('one'), wait('5d'), update('another'), wait('1h'), update('nobody', close)],
  ],
  'the date of a message is moved while it waits': [
    [send('one', later), wait('1h'), update('nobody', moved), wait('5d')],
    [send('one', later), update('another', moved), update('one')],
    [send('one', later), update('nobody', { close: false }), update('nobody', close)],
    [send('one'), wait('1h'), update('nobody', moved)],
    [send('one', later), wait('5d'), update('nobody', moved)],
    [draft('one', later), update('nobody', { ...close, ...moved }), wait('5d')],
  ],
  'one realtime message a minute is sent': [
    [send('one', realtime), send('one', realtime)],
    [send('one', realtime), send('another', realtime), send('one')],
    [send('one', realtime), send('one', { ...realtime, otherToken: true })],
    [send('one', realtime), wait('45s'), send('one', realtime)],
    [send('one', realtime), wait('90s'), send('one', realtime)],
    [
      draft('one', realtime),
      send('one', realtime),
      update('nobody', close),
      wait('90s'),
      update('nobody', close),
    ],
  ],
  'a message can be cancelled until it is sent, and is not refunded': [
    [send('one', later), send('two', later), cancel(), cancel(), update('one')],
    [send('one', later), cancel(), wait('5d')],
    [draft('one'), cancel(), update('nobody', close)],
    [send('one'), wait('1h'), cancel()],
    [send('one', later), wait('5d'), cancel()],
  ],
  'a message reaches its recipients and stays delivered': [
    [send('two'), wait('1h'), wait('5d')],
    [send('two', long), wait('90s')],
    [send('anInvalidOneToo', { test: true }), wait('1h')],
    [send('one', later), wait('1h'), wait('5d'), wait('1h')],
    [draft('two', long), wait('1h'), update('nobody', close), wait('1h')],
    [send('nobody')],
  ],
}

/** After each step of a history, the gateway's responses match the predictions of a small model of the gateway. */
export const modelChecks: readonly Check[] = [
  ...Object.entries(histories).map(([name, all]) =>
    defineCheck('model', name, operations, ({ each }) => each(all, play)),
  ),
  defineCheck('model', 'any list of steps leaves what the model predicts', operations, (trial) =>
    holds(trial.options, { any: anySteps }, (steps) =>
      trial.talk((session) => play(session, steps)),
    ),
  ),
]

function send(to: Recipients, rest: Partial<SendStep> = {}): SendStep {
  return { do: 'send', to, ...rest }
}

function draft(to: Recipients, rest: Partial<SendStep> = {}): SendStep {
  return send(to, { draft: true, ...rest })
}

/** A step that changes the first message. */
function update(to: Recipients, rest: Partial<UpdateStep> = {}): UpdateStep {
  return { do: 'update', which: 0, to, ...rest }
}

function cancel(): Step {
  return { do: 'cancel', which: 0 }
}

function wait(time: WaitStep['for']): WaitStep {
  return { do: 'wait', for: time }
}
