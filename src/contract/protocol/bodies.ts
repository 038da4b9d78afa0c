import type { OperationId } from '../../../generated/operations.ts'
import { inWords } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { expectRefusal, expectThat } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { badCall, bodyOperations, eachOperation, goodCall } from './good-call.ts'

/**
 * The gateway accepts JSON with any spelling of its content type, and refuses invalid JSON, compressed bodies, and content
 * types other than JSON and forms.
 */
export const bodyChecks: readonly Check[] = [
  onBodies(
    'a body that is declared as neither JSON nor a form is refused',
    async (session, operation) => {
      for (const contentType of otherTypes) {
        const response = await badCall(session, operation, { contentType })
        const why = `a body of ${contentType ?? 'no content type'} is not read`
        expectRefusal(response, 415, 415, why, 'A8')
      }
    },
  ),

  onBodies('every spelling of application/json is accepted', async (session, operation) => {
    for (const contentType of jsonTypes) {
      const { options } = await goodCall(session, operation)
      const response = await session.call(operation, { ...options, contentType })
      const expected = `a body of ${contentType} to be accepted`
      expectThat(response, response.status < 400, expected, inWords(response), 'A8')
    }
  }),

  onBodies('JSON that is declared as a form is accepted', async (session, operation) => {
    const { options } = await goodCall(session, operation)
    const contentType = 'application/x-www-form-urlencoded'
    const response = await session.call(operation, { ...options, contentType })
    const [expected, found] = ['JSON declared as a form to be accepted', inWords(response)]
    if (response.status !== 415) expectThat(response, response.status < 400, expected, found, 'A8')
    else {
      const cause = 'JSON that is declared as a form'
      session.remark({ operation, expected, found, source: 'A8', cause })
    }
  }),

  onBodies('a compressed body is refused', async (session, operation) => {
    const headers = { 'content-encoding': 'gzip' }
    const response = await badCall(session, operation, { headers })
    expectRefusal(response, 415, 415, 'a body that is declared as compressed is not read', 'A45')
  }),

  onBodies('a body that is not JSON is refused', async (session, operation) => {
    for (const [what, spoil] of spoilt) {
      const response = await badCall(session, operation, ({ body }) => ({
        raw: spoil(JSON.stringify(body)),
      }))
      expectRefusal(response, 400, 400, `a body ${what} is not JSON`, 'A7')
    }
  }),

  onBodies('a body that is not an object is refused', async (session, operation) => {
    for (const raw of ['[]', 'null', '7', 'true', '"text"', '[{}]']) {
      const response = await badCall(session, operation, { raw })
      // The error code is not documented.
      const isRefused = response.status === 422
      expectThat(response, isRefused, `422 for the body ${raw}`, inWords(response), 'A6')
    }
  }),
]

const otherTypes = [
  null,
  'text/plain',
  'multipart/form-data; boundary=x',
  'text/json',
  'application/jsonp',
]

const jsonTypes = [
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/json; Charset=UTF-8',
  'application/json;charset="utf-8"',
]

const spoilt: [string, (json: string) => string | Uint8Array<ArrayBuffer>][] = [
  ['that is cut off', (json) => json.slice(0, -1)],
  ['that is empty', () => ''],
  ['with an extra comma', (json) => `${json.slice(0, -1)},}`],
  ['with an extra letter', (json) => `${json}x`],
  ['with single quotes', (json) => json.replaceAll('"', "'")],
  ['with NaN', (json) => `${json.slice(0, -1)},"priority":NaN}`],
  ['that is a form', () => 'sender=Acme&body=Hi&name=Acme'],
  // The byte 0xFF does not occur in UTF-8.
  [
    'that is not UTF-8',
    (json) => Uint8Array.from([...new TextEncoder().encode(json.slice(0, -2)), 0xff, 0x22, 0x7d]),
  ],
]

function onBodies(
  name: string,
  attempt: (session: Session, operation: OperationId) => Promise<void>,
): Check {
  return eachOperation(name, bodyOperations, attempt)
}
