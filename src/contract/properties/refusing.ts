import { requestSchemas } from '../../../generated/request-schemas.ts'
import { codeOf, expectThat } from '../inspection/expect.ts'
import { inWords } from '../http/response.ts'
import { CannotTry } from '../http/failures.ts'
import { someNumber } from '../http/fiction.ts'
import { hasService, noTokenService } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { bodyOperations, goodAsk } from '../protocol/good-ask.ts'
import { invalidValuesOf, broken } from '../schema/invalid-values.ts'
import { isGood, shortest } from './requests.ts'

type BodyOperation = (typeof bodyOperations)[number]

/** A body that is wrong in one thing. */
interface Wrong {
  rule: string
  body: object
  /** The codes that tell it. */
  codes: readonly number[]
  /** Where the rule is from. */
  source?: string
}

/** What succeeds, costs nothing and reaches nobody, also when something that is wrong with it is overlooked. */
const bases = {
  sendMessage: { ...shortest.sendMessage, test: true, transaction: true },
  updateMessage: shortest.updateMessage,
  createToken: shortest.createToken,
  updateToken: { name: 'Reminders' },
} as const satisfies Record<BodyOperation, object>

/** Dates of the right form that are none, and forms that look right. */
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

/** What the documents say, and a schema cannot. */
const beyondSchema: Record<BodyOperation, readonly [what: string, wrongs: readonly Wrong[]][]> = {
  sendMessage: [
    ['what is no date', onWrongDates('sendMessage')],
    [
      'a message to nobody',
      [
        {
          rule: 'a message that is not a transaction needs recipients',
          body: { ...shortest.sendMessage, test: true, recipients: [] },
          codes: [302],
          source: 'A13',
        },
      ],
    ],
  ],
  updateMessage: [['what is no date', onWrongDates('updateMessage')]],
  createToken: [],
  updateToken: [],
}

/** A request that breaks one rule is refused, whatever else is right with it. */
export const refusingChecks: readonly Check[] = bodyOperations.flatMap((operation) => {
  const refusing = (what: string, wrongs: readonly Wrong[]) =>
    defineCheck(
      'properties',
      `${operation}: ${what} is refused, and changes nothing`,
      [operation],
      async ({ target, together }) => {
        if (!hasService(target, operation)) throw new CannotTry(noTokenService)
        await together(wrongs, (session, wrong) => refuse(session, operation, wrong))
      },
    )
  return [
    ...beyondSchema[operation].map(([what, wrongs]) => refusing(what, wrongs)),
    refusing('a request that breaks one rule of its schema', againstSchema(operation)),
  ]
})

async function refuse(
  session: Session,
  operation: BodyOperation,
  { rule, body, codes, source }: Wrong,
): Promise<void> {
  const { about, ask } = await goodAsk(session, operation)
  const response = await unchanged(session, about, () => session.ask(operation, { ...ask, body }))
  const isRefused = response.status === 422 && codes.includes(Number(codeOf(response)))
  const expected = `422 with error ${codes.join(' or ')}, as ${rule}`
  expectThat(response, isRefused, expected, inWords(response), source)
}

/** Every rule of an operation's schema, broken. */
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
  // Whether what is no array is a missing array or one of the wrong form is not documented.
  return operation === 'createToken' ? [70, 80] : [100]
}

function onWrongDates(operation: 'sendMessage' | 'updateMessage'): Wrong[] {
  return wrongDates.map((date) => ({
    rule: `${date} is no date that timestamp_send takes`,
    body: { ...bases[operation], options: { timestamp_send: date } },
    codes: [302],
    source: 'D',
  }))
}
