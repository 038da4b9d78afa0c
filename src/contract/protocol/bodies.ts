import type { OperationId } from '../../../generated/operations.ts'
import { expectRefusal, expectThat } from '../inspection/expect.ts'
import { inWords, type GatewayResponse } from '../http/response.ts'
import type { Ask } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import { unchanged } from '../http/unchanged.ts'
import type { Check } from '../check.ts'
import { defineCheck, type Trial } from '../define-check.ts'
import { askable, bodyOperations, goodAsk } from './good-ask.ts'

/** How bodies are declared, and whether they are JSON at all. */
export const bodyChecks: readonly Check[] = [
  defineCheck(
    'protocol',
    'a body that is declared as neither JSON nor a form is refused',
    bodyOperations,
    (trial) =>
      everyBody(trial, async (session, operation) => {
        const types = [
          null,
          'text/plain',
          'multipart/form-data; boundary=x',
          'text/json',
          'application/jsonp',
        ]
        for (const contentType of types) {
          const response = await refused(session, operation, () => ({ contentType }))
          const why = `a body of ${contentType ?? 'no content type'} is not read`
          expectRefusal(response, 415, 415, why, 'A8')
        }
      }),
  ),

  defineCheck(
    'protocol',
    'a body that is declared as JSON in other words is taken',
    bodyOperations,
    (trial) =>
      everyBody(trial, async (session, operation) => {
        for (const contentType of jsonTypes) {
          const { ask } = await goodAsk(session, operation)
          const response = await session.ask(operation, { ...ask, contentType })
          const expected = `that a body of ${contentType} is taken`
          expectThat(response, response.status < 400, expected, inWords(response), 'A8')
        }
      }),
  ),

  defineCheck('protocol', 'JSON that is declared as a form is taken', bodyOperations, (trial) =>
    everyBody(trial, async (session, operation) => {
      const { ask } = await goodAsk(session, operation)
      const response = await session.ask(operation, { ...ask, contentType: form })
      const expected = 'that JSON is taken that is declared as a form, as the SDKs do'
      if (response.status !== 415)
        expectThat(response, response.status < 400, expected, inWords(response), 'A8')
      else {
        const facts = { operation, expected, found: inWords(response), source: 'A8' }
        session.remark({ ...facts, cause: 'JSON that is declared as a form' })
      }
    }),
  ),

  defineCheck('protocol', 'a compressed body is refused', bodyOperations, (trial) =>
    everyBody(trial, async (session, operation) => {
      const headers = { 'content-encoding': 'gzip' }
      const response = await refused(session, operation, () => ({ headers }))
      expectRefusal(response, 415, 415, 'a body that is declared as compressed is not read', 'A45')
    }),
  ),

  defineCheck('protocol', 'a body that is not JSON is refused', bodyOperations, (trial) =>
    everyBody(trial, async (session, operation) => {
      for (const [what, spoil] of spoilt) {
        const response = await refused(session, operation, ({ body }) => ({
          raw: spoil(JSON.stringify(body)),
        }))
        expectRefusal(response, 400, 400, `a body ${what} is not JSON`, 'A7')
      }
    }),
  ),

  defineCheck('protocol', 'a body that is no object is refused', bodyOperations, (trial) =>
    everyBody(trial, async (session, operation) => {
      for (const raw of ['[]', 'null', '7', 'true', '"text"', '[{}]']) {
        const response = await refused(session, operation, () => ({ raw }))
        // The codes of a parameter that is not acceptable: which of them a body without parameters gets is not documented.
        const isRefused = response.status === 422
        expectThat(response, isRefused, `422 for the body ${raw}`, inWords(response), 'A6')
      }
    }),
  ),
]

const form = 'application/x-www-form-urlencoded'

const jsonTypes = [
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/json; Charset=UTF-8',
  'application/json;charset="utf-8"',
]

const spoilt: [string, (json: string) => string | Uint8Array<ArrayBuffer>][] = [
  ['that is cut off', (json) => json.slice(0, -1)],
  ['that is empty', () => ''],
  ['with a comma too many', (json) => `${json.slice(0, -1)},}`],
  ['with something behind it', (json) => `${json}x`],
  ['with single quotes', (json) => json.replaceAll('"', "'")],
  ['with NaN', (json) => `${json.slice(0, -1)},"priority":NaN}`],
  ['that is a form', () => 'sender=Acme&body=Hi&name=Acme'],
  // 0xFF is in no text of UTF-8.
  [
    'that is not UTF-8',
    (json) => Uint8Array.from([...new TextEncoder().encode(json.slice(0, -2)), 0xff, 0x22, 0x7d]),
  ],
]

function everyBody(
  { target, talk, each }: Trial,
  attempt: (session: Session, operation: OperationId) => Promise<void>,
): Promise<void> {
  return each(askable(target, bodyOperations), (operation) =>
    talk((session) => attempt(session, operation)),
  )
}

async function refused(
  session: Session,
  operation: OperationId,
  change: (good: Ask) => Ask,
): Promise<GatewayResponse> {
  const { about, ask } = await goodAsk(session, operation)
  const { body: _, ...rest } = ask
  const changed = change(ask)
  const body = changed.raw === undefined ? { body: ask.body } : {}
  return unchanged(session, about, () => session.ask(operation, { ...rest, ...body, ...changed }))
}
