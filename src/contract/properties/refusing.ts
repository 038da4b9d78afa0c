import { requestSchemas } from '../../../generated/request-schemas.ts'
import { someNumber } from '../http/messages.ts'
import { inWords } from '../http/response.ts'
import { codeOf, expectThat } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import type { Session } from '../http/session.ts'
import { bodyOperations, prepareBadCalls } from '../protocol/good-call.ts'
import { broken, invalidValuesOf } from '../schema/invalid-values.ts'
import { isGood, shortest } from './requests.ts'

type BodyOperation = (typeof bodyOperations)[number]

/** A body that breaks one rule. */
interface Wrong {
  rule: string
  body: object
  /** The error codes with which the gateway may report the broken rule. */
  codes: readonly number[]
  /** The rule's source. */
  source?: string
}

/**
 * Valid bodies, from which invalid bodies are derived. Even if a gateway accepts an invalid body, it charges nothing and sends
 * nothing.
 */
const bases = {
  sendMessage: { ...shortest.sendMessage, test: true, transaction: true },
  updateMessage: shortest.updateMessage,
  createToken: shortest.createToken,
  updateToken: { name: 'Reminders' },
} as const satisfies Record<BodyOperation, object>

/** Impossible dates, and dates in formats that only resemble the valid ones. */
const wrongDates = [
  '2130-02-30',
  '31-04-2130',
  '29-02-2130',
  '2130-13-01',
  '2130-00-10',
  '2130-01-00',
  '2130-01-01 24:01',
  '2130-01-01 10:60',
  '2130/02/03',
  '03/02/2130',
  '03.02.2130',
  '2130-2-3',
  '21300203',
]

/** A request that breaks a single rule is refused, even if the rest of the request is valid. */
export const refusingChecks: readonly Check[] = [
  refusing('sendMessage', 'an invalid date', wrongDates.map(withDate('sendMessage'))),
  refusing('updateMessage', 'an invalid date', wrongDates.map(withDate('updateMessage'))),
  refusing('sendMessage', 'a message without recipients', [
    {
      rule: 'a message needs recipients unless it is a transaction',
      body: { ...shortest.sendMessage, test: true, recipients: [] },
      codes: [302],
      source: 'A13',
    },
  ]),
  ...bodyOperations.map((operation) =>
    refusing(operation, 'a request that breaks one rule of its schema', againstSchema(operation)),
  ),
]

function refusing(operation: BodyOperation, what: string, wrongs: readonly Wrong[]): Check {
  const name = `${operation}: ${what} is refused, and changes nothing`
  return defineCheck('properties', name, [operation], ({ together }) => {
    const callOf = oncePerSession((session) => prepareBadCalls(session, operation))
    return together(wrongs, async (session, { rule, body, codes, source }) => {
      const call = await callOf(session)
      const response = await call({ body })
      const isRefused = response.status === 422 && codes.includes(Number(codeOf(response)))
      const expected = `422 with error ${codes.join(' or ')}: ${rule}`
      expectThat(response, isRefused, expected, inWords(response), source)
    })
  })
}

/** Prepares something in the first case of each session, for all of its cases. */
function oncePerSession<Prepared>(prepare: (session: Session) => Promise<Prepared>) {
  let last: { session: Session; prepared: Promise<Prepared> } | undefined
  return (session: Session): Promise<Prepared> => {
    if (last?.session !== session) last = { session, prepared: prepare(session) }
    return last.prepared
  }
}

/** Returns invalid bodies, each of which breaks one rule of an operation's schema. */
function againstSchema(operation: BodyOperation): Wrong[] {
  return invalidValuesOf(requestSchemas[operation], { number: someNumber })
    .map((invalidValue) => ({
      rule: invalidValue.rule,
      body: broken(bases[operation], invalidValue),
      codes: codesFor(operation, invalidValue.path),
    }))
    .filter(({ body }) => !isGood(operation, body))
}

function codesFor(operation: BodyOperation, [parameter]: readonly string[]): readonly number[] {
  if (operation === 'sendMessage' || operation === 'updateMessage') return [302]
  if (parameter !== 'scopes') return [422]
  // The documents do not say whether a value of another type counts as missing or as malformed.
  return operation === 'createToken' ? [70, 80] : [100]
}

function withDate(operation: 'sendMessage' | 'updateMessage') {
  return (date: string): Wrong => ({
    rule: `${date} is not a date for timestamp_send`,
    body: { ...bases[operation], options: { timestamp_send: date } },
    codes: [302],
    source: 'D',
  })
}
