import type { Recipients, SendStep, Step, UpdateStep, WaitStep } from './steps.ts'

/** Short histories that come straight to a rule, by the part of the gateway that they are about. */
export const histories = {
  'a transaction is opened, completed, and closed once': [
    [
      draft('one'),
      update('another'),
      update('nobody', { close: true }),
      update('nobody', { close: true }),
    ],
    [draft('one'), update('two', { close: true }), update('another')],
    [
      draft('nobody'),
      update('nobody', { close: true }),
      update('one'),
      update('nobody', { close: true }),
    ],
    [
      draft('one'),
      update('another', { close: false }),
      update('aWrongOneToo', { close: true, moved: true }),
    ],
    [
      draft('one', { dear: true }),
      update('another', { close: true }),
      update('one', { close: false }),
    ],
    [draft('one'), wait('5d'), update('another'), wait('1h'), update('nobody', { close: true })],
  ],
  'the date of a message is moved while it waits': [
    [send('one', { later: true }), wait('1h'), update('nobody', { moved: true }), wait('5d')],
    [send('one', { later: true }), update('another', { moved: true }), update('one')],
    [
      send('one', { later: true }),
      update('nobody', { close: false }),
      update('nobody', { close: true }),
    ],
    [send('one'), wait('1h'), update('nobody', { moved: true })],
    [send('one', { later: true }), wait('5d'), update('nobody', { moved: true })],
    [draft('one', { later: true }), update('nobody', { close: true, moved: true }), wait('5d')],
  ],
  'one realtime message a minute is sent': [
    [send('one', { realtime: true }), send('one', { realtime: true })],
    [send('one', { realtime: true }), send('another', { realtime: true }), send('one')],
    [send('one', { realtime: true }), send('one', { realtime: true, otherToken: true })],
    [send('one', { realtime: true }), wait('45s'), send('one', { realtime: true })],
    [send('one', { realtime: true }), wait('90s'), send('one', { realtime: true })],
    [
      draft('one', { realtime: true }),
      send('one', { realtime: true }),
      update('nobody', { close: true }),
      wait('90s'),
      update('nobody', { close: true }),
    ],
  ],
  'a message is cancelled until it is sent, and its price not given back': [
    [send('one', { later: true }), send('two', { later: true }), cancel(), cancel(), update('one')],
    [send('one', { later: true }), cancel(), wait('5d')],
    [draft('one'), cancel(), update('nobody', { close: true })],
    [send('one'), wait('1h'), cancel()],
    [send('one', { later: true }), wait('5d'), cancel()],
  ],
  'a message comes to its recipients, and stays there': [
    [send('two'), wait('1h'), wait('5d')],
    [send('two', { long: true }), wait('90s')],
    [send('aWrongOneToo', { test: true }), wait('1h')],
    [send('one', { later: true }), wait('1h'), wait('5d'), wait('1h')],
    [draft('two', { long: true }), wait('1h'), update('nobody', { close: true }), wait('1h')],
    [send('nobody')],
  ],
} as const satisfies Record<string, readonly (readonly Step[])[]>

function send(to: Recipients, rest: Partial<SendStep> = {}): SendStep {
  return { do: 'send', to, ...rest }
}

function draft(to: Recipients, rest: Partial<SendStep> = {}): SendStep {
  return send(to, { draft: true, ...rest })
}

/** Of the first message. */
function update(to: Recipients, rest: Partial<UpdateStep> = {}): UpdateStep {
  return { do: 'update', which: 0, to, ...rest }
}

function cancel(): Step {
  return { do: 'cancel', which: 0 }
}

function wait(time: WaitStep['for']): WaitStep {
  return { do: 'wait', for: time }
}
